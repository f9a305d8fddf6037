/*
 * node scripts/import-facts.ts API.json SCHEMA.json [PATCHES.json] OUTDIR [--repository DIR]
 *
 * Writes `api.json` and `schema.json` of a hop from machine-made comparisons of the vendor's tags. With a clone of the
 * vendor's repository, each change of a patch release gets the first patch that has it; else the last one compared.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Comparison, PatchComparisons } from "../src/catalog/facts/comparison.ts";
import { importApi, type PatchFinder } from "../src/catalog/facts/import-api.ts";
import { importSchema, SchemaComparison } from "../src/catalog/facts/import-schema.ts";
import { ApiFacts, SchemaFacts } from "../src/schema/facts.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { repository: { type: "string" } } });
const [api, schema] = positionals;
const out = positionals.at(-1);
if (api === undefined || schema === undefined || out === undefined || positionals.length < 3) {
  console.error("usage: node scripts/import-facts.ts API.json SCHEMA.json [PATCHES.json] OUTDIR [--repository DIR]");
  process.exit(2);
}
const patches = positionals.length > 3 ? PatchComparisons.parse(readJson(positionals[2] ?? "")) : [];
mkdirSync(out, { recursive: true });
writeJson(
  "api.json",
  ApiFacts.parse(importApi(Comparison.parse(readJson(api)), patches, patchFinder(values.repository))),
);
writeJson("schema.json", SchemaFacts.parse(importSchema(SchemaComparison.parse(readJson(schema)))));

function readJson(path: string): unknown {
  // Changes of whole types carry `member: null`.
  return JSON.parse(readFileSync(path, "utf8"), (key, value) =>
    value === null && key.startsWith("member") ? undefined : value,
  );
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(out ?? "", name), `${JSON.stringify(value, null, 2)}\n`);
}

function patchFinder(repository: string | undefined): PatchFinder {
  if (repository === undefined) return () => undefined;
  return (file, declaration, last) => {
    const [major = "0", minor = "0", patch = "0"] = last.split(".");
    const tags = Array.from({ length: Number(patch) }, (_, index) => `${major}.${minor}.${index + 1}`);
    const wanted = condensed(declaration.split("{")[0] ?? "");
    return tags.find((tag) => condensed(show(repository, tag, file)).includes(wanted));
  };
}

function condensed(text: string): string {
  return text.replace(/\basync\b|[\s?]+/g, "");
}

function show(repository: string, tag: string, file: string): string {
  try {
    return execFileSync("git", ["-C", repository, "show", `${tag}:${file}`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    return "";
  }
}

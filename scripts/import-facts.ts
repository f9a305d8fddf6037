/*
 * node scripts/import-facts.ts FOLDER [--repository DIR]…
 *
 * Writes `rules/<release>/facts/` of every hop from machine-made comparisons of the vendor's tags: `FOLDER/api/` and
 * `FOLDER/schema/` hold one `<from>__<to>.json` a hop, `FOLDER/api-patches.json` what later patches changed, and
 * `FOLDER/releases.json` the packages. With clones of the vendor's repositories, each change of a patch gets the first
 * patch that has it; else the last one compared.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Comparison, PatchComparisons } from "../src/catalog/facts/comparison.ts";
import { type FileTexts, patchFinder } from "../src/catalog/facts/find-patch.ts";
import { importApi } from "../src/catalog/facts/import-api.ts";
import { importPackages, Releases } from "../src/catalog/facts/import-packages.ts";
import { knownTypes } from "../src/catalog/facts/import-registrations.ts";
import { importSchema, SchemaComparison } from "../src/catalog/facts/import-schema.ts";
import { ROOT } from "../src/catalog/read.ts";
import { ApiFacts, PackageFacts, SchemaFacts } from "../src/schema/facts.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { repository: { type: "string", multiple: true } },
});
const [folder] = positionals;
if (folder === undefined || positionals.length > 1) {
  console.error("usage: node scripts/import-facts.ts FOLDER [--repository DIR]…");
  process.exit(2);
}
/** Files by repository, tag and path. */
const shown = new Map<string, string>();
const patches = PatchComparisons.parse(readJson("api-patches.json"));
const releases = Releases.parse(readJson("releases.json"));
const hops = readdirSync(join(folder, "api")).filter((name) => name.endsWith(".json"));
const comparisons = hops.map((name) => Comparison.parse(readJson(`api/${name}`)));
const types = knownTypes(comparisons);
comparisons.forEach((comparison, index) => {
  const [major = "", minor = ""] = comparison.to.split(".");
  const out = join(ROOT, "rules", `${major}.${minor}`, "facts");
  mkdirSync(out, { recursive: true });
  const api = importApi(comparison, patches, patchFinder(textsIn(values.repository ?? [])), types);
  const schema = importSchema(SchemaComparison.parse(readJson(`schema/${hops[index]}`)));
  const packages = importPackages(comparison, releases, patches);
  if (packages === null) throw new Error(`\`releases.json\` lacks \`${comparison.from}\` or \`${comparison.to}\``);
  writeJson(join(out, "api.json"), ApiFacts.parse(api));
  writeJson(join(out, "schema.json"), SchemaFacts.parse(schema));
  writeJson(join(out, "packages.json"), PackageFacts.parse(packages));
});

function readJson(path: string): unknown {
  // Changes of whole types carry `member: null`.
  return JSON.parse(readFileSync(join(folder ?? "", path), "utf8"), (key, value) =>
    value === null && key.startsWith("member") ? undefined : value,
  );
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

function textsIn(repositories: readonly string[]): FileTexts {
  return (version, file) =>
    repositories.flatMap((repository) => [version, `is-${version}`].map((tag) => show(repository, tag, file)));
}

function show(repository: string, tag: string, file: string): string {
  const key = `${repository} ${tag}:${file}`;
  const known = shown.get(key);
  if (known !== undefined) return known;
  let text = "";
  try {
    text = execFileSync("git", ["-C", repository, "show", `${tag}:${file}`], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  } catch {
    // No such tag or file in this clone.
  }
  shown.set(key, text);
  return text;
}

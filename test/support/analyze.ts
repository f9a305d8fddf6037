import { readFileSync } from "node:fs";
import { inject } from "vitest";
import { analyze } from "../../src/analyzer/analyze.ts";
import type { Engine } from "../../src/analyzer/engine.ts";
import { createEngine } from "../../src/engine/node.ts";
import type { Catalog } from "../../src/schema/catalog.ts";
import type { Report } from "../../src/schema/report.ts";

let engine: Promise<Engine> | undefined;

/** One parser for a whole test file: loading the grammar takes longer than most tests. */
export function sharedEngine(): Promise<Engine> {
  engine ??= createEngine();
  return engine;
}

let published: Catalog | undefined;

/** The catalog of this checkout, as other tools get it. */
export async function catalog(): Promise<Catalog> {
  published ??= JSON.parse(readFileSync(inject("catalogFile"), "utf8")) as Catalog;
  return published;
}

/** Analyzes texts by path; `from` absent means what the projects declare. */
export async function analyzeTexts(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: { from?: string; to?: string } = {},
): Promise<Report> {
  const encoder = new TextEncoder();
  return analyze({
    files: Object.entries(files).map(([path, content]) => ({
      path,
      bytes: typeof content === "string" ? encoder.encode(content) : content,
    })),
    catalog: await catalog(),
    engine: await sharedEngine(),
    to: options.to ?? "6.3",
    ...(options.from ? { from: options.from } : {}),
  });
}

/** `path:line rule` for everything that applies, in order: what a person would tick off. */
export function applied(report: Report): string[] {
  return report.results
    .filter((result) => result.verdict === "applies")
    .flatMap((result) =>
      result.findings.map((finding) => `${finding.location.file}:${finding.location.region.startLine} ${result.rule}`),
    )
    .toSorted();
}

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { toJson } from "../../src/catalog/json.ts";
import { formatProblem } from "../../src/catalog/problem.ts";
import { publish } from "../../src/catalog/publish.ts";
import { readRules } from "../../src/catalog/read.ts";
import { validate } from "../../src/catalog/validate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the published catalog of this run lies, as JSON. */
    readonly catalogFile: string;
  }
}

function write(catalogFile: string): void {
  const { sources, problems } = validate(readRules());
  if (sources === null) throw new Error(problems.map(formatProblem).join("\n"));
  writeFileSync(catalogFile, toJson(publish(sources)));
}

/**
 * Publishes the catalog once a run: reading and validating all rules anew took most test files longer than their tests.
 * Each run has a file of its own, because checkouts that are tested at the same time may share their `node_modules`.
 */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "catalog-once-"));
  const catalogFile = join(folder, "catalog.json");
  write(catalogFile);
  project.provide("catalogFile", catalogFile);
  project.onTestsRerun(async () => write(catalogFile));
  return () => rmSync(folder, { recursive: true });
}

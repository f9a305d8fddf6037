import { beforeAll } from "vitest";
import { detectSchema } from "../../../src/analyzer/detectors/schema.ts";
import type { Engine } from "../../../src/analyzer/engine.ts";
import type { SourceFile } from "../../../src/analyzer/input.ts";
import { readSchema, type SchemaFacts } from "../../../src/analyzer/readers/schema.ts";
import { createEngine } from "../../../src/engine/node.ts";
import type { SchemaDetector } from "../../../src/schema/schema-detector.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine();
});

export function file(path: string, text: string): SourceFile {
  return { path, text, kind: path.endsWith(".sql") ? "sql" : "csharp", encoding: "utf-8" };
}

/** Facts of one project with these files. */
export const read = (...files: SourceFile[]): SchemaFacts => readSchema({ engine, files });

export type Found = { readonly at: string; readonly confidence: string };

/** Matches as `path: matched text up to its first line end`. */
export function find(detector: SchemaDetector, ...files: SourceFile[]): string[] {
  const texts = new Map(files.map((entry) => [entry.path, entry.text]));
  return detectSchema(detector, read(...files)).map(({ span }) => {
    const text = texts.get(span.file)?.slice(span.start, span.end) ?? "";
    return `${span.file}: ${text.split("\n")[0]}`;
  });
}

export const absent = (column = "DPoPValidationMode", kind: "migration" | "sql" = "migration"): SchemaDetector => ({
  kind,
  table: "Clients",
  column,
  state: "absent",
});

export const present = (
  column: string,
  defaultValue?: string[],
  kind: "migration" | "sql" = "migration",
): SchemaDetector => ({ kind, table: "Clients", column, state: "present", ...(defaultValue ? { defaultValue } : {}) });

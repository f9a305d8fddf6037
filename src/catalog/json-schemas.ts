import { z } from "zod";
import { Catalog, Changes, Release, Rule } from "../schema/catalog.ts";
import { CatalogSource } from "../schema/catalog-source.ts";
import { Ledger, Trace } from "../schema/ledger.ts";
import { PathDocument } from "../schema/path-document.ts";
import { ReleaseSource } from "../schema/release-source.ts";
import { Report } from "../schema/report.ts";
import { RuleSource } from "../schema/rule-source.ts";

const PUBLISHED = {
  catalog: Catalog,
  rule: Rule,
  release: Release,
  report: Report,
  changes: Changes,
  path: PathDocument,
};

const AUTHORED = {
  "rule-source": RuleSource,
  "release-source": ReleaseSource,
  ledger: Ledger,
  trace: Trace,
  "catalog-source": CatalogSource,
};

/**
 * All JSON Schemas (draft 2020-12) by file name below `/schema/v1/`. Published documents are open at every level, so
 * that an added field breaks nobody; authoring schemas are closed, so that editors mark misspelt keys.
 */
export function jsonSchemas(): Map<string, object> {
  const published = Object.entries(PUBLISHED).map(
    ([name, schema]) => [fileName(name), opened(generated(name, schema))] as const,
  );
  const authored = Object.entries(AUTHORED).map(([name, schema]) => [fileName(name), generated(name, schema)] as const);
  return new Map([...published, ...authored].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fileName(name: string): string {
  return `${name}.schema.json`;
}

function generated(name: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return { $schema, $id: `/schema/v1/${fileName(name)}`, ...rest };
}

function opened<T>(value: T): T {
  if (Array.isArray(value)) return value.map(opened) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => !(key === "additionalProperties" && inner === false));
  return Object.fromEntries(entries.map(([key, inner]) => [key, opened(inner)])) as T;
}

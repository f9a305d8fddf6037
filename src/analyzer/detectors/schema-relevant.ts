import type { SchemaDetector } from "../../schema/schema-detector.ts";
import type { Span } from "../input.ts";
import type { SchemaFacts } from "../readers/schema.ts";
import type { ColumnFact, SchemaSource, TableFact } from "../schema-facts.ts";
import { namesOf, plainName, vendorTables } from "./schema-tables.ts";

/** The facts about the vendor's table of one detector, and about its column where it names one. */
export interface Relevant {
  /** `create` and `map` facts of the vendor's table; those of other tables of the same name are left out. */
  readonly wholes: readonly TableFact[];
  readonly alters: readonly TableFact[];
  /** Places that drop the primary key of the table. */
  readonly keyDrops: readonly TableFact[];
  readonly columns: readonly ColumnFact[];
  /** Whether the name belongs to a table of the host alone. */
  readonly foreign: boolean;
}

const isWhole = (fact: TableFact): boolean => fact.operation === "create" || fact.operation === "map";

export function relevantTo(detector: SchemaDetector, facts: SchemaFacts): Relevant {
  const names = namesOf(detector.table, facts.tables);
  const tables = facts.tables.filter((fact) => names.has(plainName(fact.table)));
  const all = tables.filter(isWhole);
  const wholes = vendorTables(all);
  const column = detector.column === undefined ? null : plainName(detector.column);
  const columns = facts.columns.filter(
    (fact) =>
      plainName(fact.column) === column &&
      names.has(plainName(fact.table)) &&
      (fact.owner === null || wholes.includes(fact.owner)),
  );
  const alters = tables.filter((fact) => fact.operation === "alter");
  const keyDrops = tables.filter((fact) => fact.operation === "dropKey");
  return { wholes, alters, keyDrops, columns, foreign: all.length > 0 && wholes.length === 0 };
}

/** `migration` detectors look at everything that EF makes, `sql` detectors at scripts. */
export const looksAt = (detector: SchemaDetector, source: SchemaSource): boolean =>
  (detector.kind === "sql") === (source === "sql");

/** Whether a fact says that the column is there or gone, rather than what is in it. */
export const changesTable = (fact: ColumnFact): boolean => fact.operation !== "alter" && fact.operation !== "update";

/** In order of path and text, which is the order of time for EF's timestamped migrations. */
export function bySpan(a: { readonly span: Span }, b: { readonly span: Span }): number {
  if (a.span.file !== b.span.file) return a.span.file < b.span.file ? -1 : 1;
  return a.span.start - b.span.start;
}

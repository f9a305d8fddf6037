import type { SchemaDetector } from "../../schema/schema-detector.ts";
import type { Match } from "../match.ts";
import type { ColumnFact, SchemaSource } from "../schema-facts.ts";
import { plainDefault } from "./schema-default.ts";
import { changesTable, looksAt, type Relevant } from "./schema-relevant.ts";
import { endsUpAs } from "./schema-shape.ts";
import { isOwnEntity } from "./schema-tables.ts";

/** What brings a thing in comes first; the model of today and those of old migrations only repeat it. */
const levels: readonly (readonly SchemaSource[])[] = [["migration", "sql"], ["snapshot"], ["designer"]];

function firstTold<T extends { readonly source: SchemaSource }>(facts: readonly T[]): readonly T[] {
  const told = levels.map((sources) => facts.filter((fact) => sources.includes(fact.source)));
  return told.find((list) => list.length > 0) ?? [];
}

/**
 * Facts that give existing rows one of the accepted values. A default that an UPDATE further down in the same file
 * replaces by another value is none of them.
 */
function givingValue(columns: readonly ColumnFact[], accepted: readonly string[]): ColumnFact[] {
  const valued = columns.flatMap((fact) =>
    fact.defaultValue ? [{ fact, accepted: accepted.includes(plainDefault(fact.defaultValue.text)) }] : [],
  );
  const replacements = valued.filter((entry) => !entry.accepted && entry.fact.operation === "update");
  const isReplaced = ({ span }: ColumnFact) =>
    replacements.some(({ fact: later }) => later.span.file === span.file && later.span.start > span.start);
  return valued.filter((entry) => entry.accepted && !isReplaced(entry.fact)).map((entry) => entry.fact);
}

/** Facts that introduce the column; where migrations do, the model that repeats it makes no further match. */
export function introductions(detector: SchemaDetector, columns: readonly ColumnFact[]): readonly ColumnFact[] {
  const seen = columns.filter((fact) => looksAt(detector, fact.source) && fact.operation !== "drop");
  if (detector.defaultValue) return givingValue(seen, detector.defaultValue.map(plainDefault));
  if (detector.type || detector.longerThan !== undefined) return endsUpAs(detector, seen);
  return firstTold(seen.filter(changesTable));
}

/** A place that says something of the column; `known` is whether the rest of the table is in the input. */
export function presentMatch(column: ColumnFact, known: boolean): Match {
  const name = `${column.table}.${column.column}`;
  return {
    span: column.span,
    confidence: known ? "certain" : "likely",
    because: known
      ? `\`${name}\` is a column of IdentityServer's table`
      : `\`${name}\` is named like a column of IdentityServer; the rest of the table is not in the input`,
    condition: column.condition,
    values: { match: column.column, symbol: name, ...(column.defaultValue ? { value: column.defaultValue.text } : {}) },
    subject: { kind: "column", column },
  };
}

/** Places that bring in the table. */
export function presentTables(detector: SchemaDetector, { wholes }: Relevant): Match[] {
  const seen = wholes.filter((fact) => looksAt(detector, fact.source));
  return firstTold(seen).map(({ span, table, entity }) => ({
    span,
    confidence: isOwnEntity(entity) ? "likely" : "certain",
    because: `\`${table}\` is a table of IdentityServer`,
    condition: null,
    values: { match: table, symbol: table },
    subject: { kind: "text" },
  }));
}

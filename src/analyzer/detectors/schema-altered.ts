import type { SchemaDetector } from "../../schema/schema-detector.ts";
import type { ColumnFact } from "../schema-facts.ts";
import { looksAt, type Relevant } from "./schema-relevant.ts";

/** Places that give a column another type, length or nullability. */
export function alteredColumns(detector: SchemaDetector, { columns, keyDrops }: Relevant): ColumnFact[] {
  const altered = columns.filter(
    (fact) => fact.operation === "alter" && fact.type !== null && looksAt(detector, fact.source),
  );
  if (!detector.keyKept) return altered;
  const dropsBefore = (fact: ColumnFact) =>
    keyDrops.some(({ span }) => span.file === fact.span.file && span.start < fact.span.start);
  // Others than SQL Server alter the column of a key in place.
  const isForAnother = ({ provider }: ColumnFact) => provider !== null && provider !== "sqlserver";
  return altered.filter((fact) => !isForAnother(fact) && !dropsBefore(fact));
}

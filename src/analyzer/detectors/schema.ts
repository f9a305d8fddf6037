import type { SchemaDetector } from "../../schema/schema-detector.ts";
import type { Match } from "../match.ts";
import type { SchemaFacts } from "../readers/schema.ts";
import { absentColumns, absentTables, incompletePlaces } from "./schema-absent.ts";
import { alteredColumns } from "./schema-altered.ts";
import { introductions, presentMatch, presentTables } from "./schema-present.ts";
import { relevantTo } from "./schema-relevant.ts";

/**
 * `present`: each place that brings in the column (or the table), with the accepted default, type or length where the
 * detector names some. `absent`: one place per model snapshot, or one per project without snapshots, where the vendor's
 * table lacks the column or some of the columns, or where the other table is missing. `altered`: each place that changes the column.
 */
export function detectSchema(detector: SchemaDetector, facts: SchemaFacts): Match[] {
  const { column, state } = detector;
  const relevant = relevantTo(detector, facts);
  if (state === "absent") {
    if (column !== undefined) return absentColumns(detector, column, relevant);
    return [...absentTables(detector, facts), ...incompletePlaces(detector, facts, relevant)];
  }
  if (relevant.foreign) return [];
  if (column === undefined) return presentTables(detector, relevant);
  const known = relevant.wholes.length > 0;
  const columns = state === "altered" ? alteredColumns(detector, relevant) : introductions(detector, relevant.columns);
  return columns.map((fact) => presentMatch(fact, known));
}

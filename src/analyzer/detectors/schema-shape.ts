import type { SchemaDetector } from "../../schema/schema-detector.ts";
import type { ColumnFact } from "../schema-facts.ts";
import { bySpan } from "./schema-relevant.ts";

/** Whether the place says anything of what the detector asks for. */
const tells = ({ type }: ColumnFact): boolean => type !== null;

function fits({ type: types, longerThan }: SchemaDetector, { type, maxLength }: ColumnFact): boolean {
  if (types && (type === null || !types.includes(type))) return false;
  // A text without limit has room for more than any number of characters.
  return longerThan === undefined || (type === "string" && (maxLength === null || maxLength > longerThan));
}

/**
 * Where the column ends up as the detector asks: what model snapshots say, else the newest migration or script that
 * names its type, else designer files.
 */
export function endsUpAs(detector: SchemaDetector, columns: readonly ColumnFact[]): ColumnFact[] {
  const telling = columns.filter(tells);
  const snapshots = telling.filter(({ source }) => source === "snapshot");
  const changes = telling.filter(({ source }) => source === "migration" || source === "sql").toSorted(bySpan);
  const last =
    snapshots.length > 0 ? snapshots : changes.length > 0 ? changes.slice(-1) : telling.toSorted(bySpan).slice(-1);
  return last.filter((fact) => fits(detector, fact));
}

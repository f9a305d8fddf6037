import { DIALECTS } from "../../../src/catalog/database/dialects.ts";
import type { SchemaState } from "../../../src/catalog/database/schema-state.ts";
import { byReference } from "../../../src/catalog/database/tables.ts";
import type { Dialect } from "../../../src/schema/database.ts";
import type { ColumnFact, TableFact } from "../../../src/schema/facts.ts";

/** Rows per table: the first has a value in every column, the second nulls where they are allowed. */
export const ROWS = [1, 2] as const;

/** A value of the column's type, different in each row and as long as the column allows, up to 250 characters. */
function cellValue(
  dialect: Dialect,
  { name, clr, maxLength, nullable }: ColumnFact,
  row: number,
): string | number | boolean | null {
  if (nullable && row > 1) return null;
  switch (clr) {
    case "List<string>":
      return dialect === "postgresql" ? `{first,"${name} é"}` : JSON.stringify(["first", `${name} é`]);
    case "bool":
      return row === 1;
    case "int":
    case "uint":
    case "long":
    case "double":
      return row * 10;
    case "DateTime":
      return `202${row}-02-03 04:05:06`;
    case "Guid":
      return `00000000-0000-0000-0000-00000000000${row}`;
    case "TimeSpan":
      return `00:0${row}:00`;
    default:
      return `${name} ${row} é `.padEnd(Math.min(maxLength ?? 250, 250), "x");
  }
}

function rowOf(
  dialect: Dialect,
  { columns, foreignKeys = [] }: TableFact,
  row: number,
): Record<string, string | number | boolean | null> {
  const references = foreignKeys.flatMap((key) => key.columns);
  return Object.fromEntries(
    columns
      .filter(({ identity }) => identity !== true)
      .map((column) => [
        column.name,
        references.includes(column.name) ? 2 - (row % 2) : cellValue(dialect, column, row),
      ]),
  );
}

/** INSERT statements for tables, after those that they reference; references point to the first two rows. */
export function insertRows(dialect: Dialect, state: SchemaState, rows: readonly number[] = ROWS): string[] {
  return byReference(state).flatMap((table) =>
    rows.map((row) =>
      DIALECTS[dialect]
        .knex(table.table)
        .insert(rowOf(dialect, table, row))
        .toString(),
    ),
  );
}

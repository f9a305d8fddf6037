import { UNKNOWN_TYPE } from "../column-type.ts";
import type { Cursor } from "./cursor.ts";
import { type Item, readItems } from "./items.ts";
import type { SqlWriter } from "./writer.ts";

const AFTER_VALUES = new Set(["WHERE", "FROM", "RETURNING", "OUTPUT", "ORDER", "LIMIT", "OPTION"]);

/** `[c].[Column] = value`, as far as the clause that follows the last assignment. */
function readAssignment(item: Item, table: string, writer: SqlWriter): void {
  const end = item.findIndex((token) => AFTER_VALUES.has(token.keyword));
  const tokens = end < 0 ? item : item.slice(0, end);
  const equals = tokens.findIndex((token) => token.kind === "punctuation" && token.value === "=");
  const column = tokens[equals - 1];
  const from = tokens[equals + 1];
  const to = tokens.at(-1);
  if (!column || !from || !to || equals < 1 || (column.kind !== "word" && column.kind !== "quoted")) return;
  writer.columns.push({
    source: writer.source,
    table,
    column: column.value,
    operation: "update",
    span: writer.span(column.start, to.end),
    defaultValue: { text: writer.text.slice(from.start, to.end), span: writer.span(from.start, to.end) },
    ...UNKNOWN_TYPE,
    provider: null,
    condition: writer.condition(column.start),
    owner: null,
  });
}

/** `UPDATE t SET a = 1, b = 2 WHERE …`, read on after `UPDATE`; the word has other uses, which are passed over. */
export function readUpdate(cursor: Cursor, writer: SqlWriter): void {
  const begin = cursor.at;
  cursor.take("ONLY");
  const name = cursor.name();
  if (!name || !cursor.take("SET")) {
    cursor.at = begin;
    return;
  }
  for (const item of readItems(cursor, false).items) readAssignment(item, name.value, writer);
}

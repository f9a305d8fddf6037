import type { TableFact } from "../../schema/facts.ts";
import type { TableChange } from "./changes.ts";
import { createIndex } from "./indexes.ts";
import { quotedName } from "./names.ts";
import { tableSql } from "./tables.ts";

/**
 * SQLite's way to alter a table: make it anew under another name, copy the rows, put it in the place of the old one.
 * Foreign keys are off meanwhile, or dropping the old table would delete the rows that refer to it; the pragma does
 * nothing inside of a transaction, so that these statements must not be wrapped into one.
 */
export function rebuildTable({ before, after, renames, values }: TableChange, state: readonly TableFact[]): string[] {
  const quoted = (name: string) => quotedName("sqlite", name);
  const fresh = { ...after, table: `new_${after.table}` };
  const oldName = new Map([...renames].map(([old, now]) => [now, old]));
  const copied = after.columns.flatMap(({ name }) => {
    const old = oldName.get(name) ?? name;
    return before.columns.some((column) => column.name === old) ? [{ name, old }] : [];
  });
  const into = copied.map(({ name }) => quoted(name)).join(", ");
  const select = copied.map(({ old }) => quoted(old)).join(", ");
  return [
    "pragma foreign_keys = 0",
    tableSql("sqlite", fresh, state, values),
    `insert into ${quoted(fresh.table)} (${into}) select ${select} from ${quoted(before.table)}`,
    `drop table ${quoted(before.table)}`,
    `alter table ${quoted(fresh.table)} rename to ${quoted(after.table)}`,
    ...(after.indexes ?? []).map((index) => createIndex("sqlite", after.table, index)),
    "pragma foreign_keys = 1",
  ];
}

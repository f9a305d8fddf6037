import type { DatabaseSource, Dialect } from "../../schema/database.ts";
import type { ColumnFact, SchemaFacts, TableFact } from "../../schema/facts.ts";
import { columnType } from "./column-type.ts";
import { contextsOf } from "./columns.ts";
import { type SchemaState, stateAfter } from "./schema-state.ts";
import type { Value } from "./value.ts";

type ChangedTable = SchemaFacts["contexts"][number]["changedTables"][number];

/** A table whose columns or keys change, beyond columns and indexes that are added. */
export interface TableChange {
  readonly before: TableFact;
  readonly after: TableFact;
  /** New name by old name. */
  readonly renames: ReadonlyMap<string, string>;
  /** Values for existing rows, by column that is added. */
  readonly values: ReadonlyMap<string, Value>;
}

/** Whether more happens to a table than added columns and indexes that come and go. */
export function isAltered(change: ChangedTable): boolean {
  return (
    change.removedColumns.length + change.changedColumns.length > 0 ||
    change.primaryKey !== undefined ||
    change.foreignKeys !== undefined ||
    change.addedColumns.some(({ identity }) => identity === true)
  );
}

/** Tables to alter; one that `before` does not know is left out, and `databaseProblems` tells of it. */
export function tableChanges(source: DatabaseSource, facts: SchemaFacts, before: SchemaState): TableChange[] {
  const contexts = contextsOf(source, facts);
  const after = stateAfter(before, contexts);
  const changed = contexts.flatMap(({ changedTables }) => changedTables).filter(isAltered);
  return changed.flatMap(({ table, addedColumns }) => {
    const old = before.find((entry) => entry.table === table);
    const now = after.find((entry) => entry.table === table);
    if (old === undefined || now === undefined) return [];
    const values = addedColumns.map(({ name }) => [name, source.defaults[`${table}.${name}`] ?? null] as const);
    return [{ before: old, after: now, renames: renamesOf(source, table), values: new Map(values) }];
  });
}

/** Columns of a table that are renamed, new name by old name. */
export function renamesOf(source: DatabaseSource, table: string): Map<string, string> {
  return new Map(
    Object.entries(source.renames).flatMap(([name, now]) => {
      const [owner, old = ""] = name.split(".");
      return owner === table ? [[old, now] as const] : [];
    }),
  );
}

/** The way back of a change that takes nothing away. */
export const reversed = ({ before, after, values }: TableChange): TableChange => ({
  before: after,
  after: before,
  renames: new Map(),
  values,
});

export interface ColumnDifference {
  readonly removed: readonly ColumnFact[];
  readonly added: readonly ColumnFact[];
  /** Columns, as they become, that this database declares in another way than before. */
  readonly changed: readonly { readonly before: ColumnFact; readonly after: ColumnFact }[];
}

/** What becomes of the columns of a table in one dialect; a renamed column is the same one. */
export function columnDifference(dialect: Dialect, { before, after, renames }: TableChange): ColumnDifference {
  const oldName = new Map([...renames].map(([old, now]) => [now, old]));
  const find = (name: string) => before.columns.find((column) => column.name === (oldName.get(name) ?? name));
  const pairs = after.columns.map((column) => ({ before: find(column.name), after: column }));
  const kept = pairs.flatMap((pair) => (pair.before === undefined ? [] : [{ before: pair.before, after: pair.after }]));
  return {
    removed: before.columns.filter((column) => !kept.some((pair) => pair.before === column)),
    added: pairs.filter((pair) => pair.before === undefined).map((pair) => pair.after),
    changed: kept.filter((pair) => declaration(dialect, pair.before) !== declaration(dialect, pair.after)),
  };
}

function declaration(dialect: Dialect, column: ColumnFact): string {
  return [columnType(dialect, column), column.nullable, column.identity === true].join(" ");
}

/** Keys and indexes of the first list that the second has not: by name and by what they say. */
export function missingFrom<T extends { readonly name: string }>(list: readonly T[], other: readonly T[]): T[] {
  const known = new Set(other.map((entry) => JSON.stringify(entry)));
  return list.filter((entry) => !known.has(JSON.stringify(entry)));
}

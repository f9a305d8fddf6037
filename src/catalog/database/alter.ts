import type { Dialect } from "../../schema/database.ts";
import type { IndexFact, TableFact } from "../../schema/facts.ts";
import { alterColumns } from "./alter-columns.ts";
import { type ColumnDifference, columnDifference, missingFrom, type TableChange } from "./changes.ts";
import { DIALECTS } from "./dialects.ts";
import { createIndex, dropIndex } from "./indexes.ts";
import { fittingName, quotedName } from "./names.ts";
import { rebuildTable } from "./rebuild.ts";
import { foreignKeySql } from "./tables.ts";

/** What a change does to the keys and indexes around the columns. */
interface Around {
  /** Indexes in the way of the columns: they go first. */
  readonly first: readonly IndexFact[];
  readonly added: readonly IndexFact[];
  /** Indexes that go last: MySQL refuses to drop the last one that a foreign key needs. */
  readonly last: readonly IndexFact[];
}

/** Statements that bring a table with rows from one shape to another. `state` holds the tables that it references. */
export function alterTable(dialect: Dialect, change: TableChange, state: readonly TableFact[]): string[] {
  const columns = columnDifference(dialect, change);
  const around = indexesAround(dialect, change, columns);
  if (dialect === "sqlite") return needsRebuild(change, columns) ? rebuildTable(change, state) : swapIndexes(change);
  const table = change.before.table;
  const oldKeys = change.before.foreignKeys ?? [];
  const newKeys = change.after.foreignKeys ?? [];
  return [
    ...missingFrom(oldKeys, newKeys).map(({ name }) => dropForeignKey(dialect, table, name)),
    ...around.first.map((index) => dropIndex(dialect, table, index)),
    ...[...change.renames].map(([old, now]) => renameColumn(dialect, table, old, now)),
    ...alterColumns(dialect, change, columns),
    ...around.added.map((index) => createIndex(dialect, table, index)),
    ...around.last.map((index) => dropIndex(dialect, table, index)),
    ...missingFrom(newKeys, oldKeys).map(
      (key) => `alter table ${quotedName(dialect, table)} add ${foreignKeySql(dialect, key, state)}`,
    ),
  ];
}

/** SQLite adds columns, and renames and drops some; for the rest it needs the table made again. */
function needsRebuild({ before, after, renames }: TableChange, { removed, added, changed }: ColumnDifference): boolean {
  const keys = ({ primaryKey, foreignKeys = [] }: TableFact) => JSON.stringify([primaryKey, foreignKeys]);
  return removed.length + added.length + changed.length + renames.size > 0 || keys(before) !== keys(after);
}

function swapIndexes({ before, after }: TableChange): string[] {
  const [old, now] = [before.indexes ?? [], after.indexes ?? []];
  return [
    ...missingFrom(now, old).map((index) => createIndex("sqlite", after.table, index)),
    ...missingFrom(old, now).map((index) => dropIndex("sqlite", after.table, index)),
  ];
}

function indexesAround(dialect: Dialect, { before, after }: TableChange, columns: ColumnDifference): Around {
  const [old, now] = [before.indexes ?? [], after.indexes ?? []];
  const removed = missingFrom(old, now);
  // SQL Server changes no column that an index holds, but for a text that grows.
  const altered = dialect === "sqlserver" ? columns.changed.map((pair) => pair.before.name) : [];
  const inTheWay = [...columns.removed.map(({ name }) => name), ...altered];
  const first = old.filter((index) => index.columns.some((name) => inTheWay.includes(name)));
  const again = first.filter((index) => !removed.includes(index));
  return {
    first,
    added: [...again, ...missingFrom(now, old)],
    last: removed.filter((index) => !first.includes(index)),
  };
}

function dropForeignKey(dialect: Dialect, table: string, name: string): string {
  const kind = dialect === "mysql" ? "foreign key" : "constraint";
  return `alter table ${quotedName(dialect, table)} drop ${kind} ${quotedName(dialect, fittingName(dialect, name))}`;
}

function renameColumn(dialect: Dialect, table: string, old: string, now: string): string {
  const { knex } = DIALECTS[dialect];
  if (dialect !== "sqlserver") return knex.raw("alter table ?? rename column ?? to ??", [table, old, now]).toString();
  return `exec sp_rename N'[${table}].[${old}]', N'${now}', 'COLUMN'`;
}

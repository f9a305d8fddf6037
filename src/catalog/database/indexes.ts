import type { DatabaseSource, Dialect } from "../../schema/database.ts";
import type { IndexFact, SchemaFacts } from "../../schema/facts.ts";
import { isAltered } from "./changes.ts";
import { contextsOf } from "./columns.ts";
import { fittingName, quotedName } from "./names.ts";

/** Indexes of an existing table that come and go, where its columns and keys stay. */
export interface IndexChange {
  readonly table: string;
  readonly added: readonly IndexFact[];
  readonly removed: readonly IndexFact[];
}

/** The changes of the contexts that a `database` block names. */
export function indexChanges(source: DatabaseSource, facts: SchemaFacts): IndexChange[] {
  return contextsOf(source, facts).flatMap((context) =>
    context.changedTables
      .filter((change) => !isAltered(change))
      .map(({ table, addedIndexes = [], removedIndexes = [] }) => ({
        table,
        added: addedIndexes,
        removed: removedIndexes,
      }))
      .filter(({ added, removed }) => added.length + removed.length > 0),
  );
}

/** Unique indexes over nullable columns are filtered on SQL Server alone: the others let null repeat. */
export function createIndex(dialect: Dialect, table: string, { name, columns, unique, filter }: IndexFact): string {
  const list = columns.map((column) => quotedName(dialect, column)).join(", ");
  const where = filter === undefined || dialect !== "sqlserver" ? "" : ` where ${filter}`;
  const index = quotedName(dialect, fittingName(dialect, name));
  return `create ${unique ? "unique " : ""}index ${index} on ${quotedName(dialect, table)} (${list})${where}`;
}

/** One statement, without a semicolon. */
export function dropIndex(dialect: Dialect, table: string, { name }: IndexFact): string {
  const index = quotedName(dialect, fittingName(dialect, name));
  const isOfTable = dialect === "sqlserver" || dialect === "mysql";
  return isOfTable ? `drop index ${index} on ${quotedName(dialect, table)}` : `drop index ${index}`;
}

/** New indexes first: MySQL refuses to drop the last one that a foreign key needs. */
export function changeIndexes(dialect: Dialect, { table, added, removed }: IndexChange): string[] {
  return [
    ...added.map((index) => createIndex(dialect, table, index)),
    ...removed.map((index) => dropIndex(dialect, table, index)),
  ];
}

/** The way back of `changeIndexes`. */
export function restoreIndexes(dialect: Dialect, { table, added, removed }: IndexChange): string[] {
  return changeIndexes(dialect, { table, added: removed, removed: added });
}

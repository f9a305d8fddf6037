import { readScript } from "../catalog/facts/read-script.ts";
import type { ColumnFact, SchemaFacts, TableFact } from "../schema/facts.ts";
import { FactsError, type TagFiles } from "./repository.ts";

type Context = SchemaFacts["contexts"][number];
type ChangedTable = Context["changedTables"][number];

const SCRIPTS = {
  ConfigurationDbContext: "ConfigurationDb.sql",
  PersistedGrantDbContext: "PersistedGrantDb.sql",
} as const;

/** Tables of both contexts as the SQL Server scripts of a tag make them. Throws a `FactsError` where it cannot read one. */
export function readTables({ tag, files }: TagFiles): Map<Context["context"], TableFact[]> {
  const found = new Map<Context["context"], TableFact[]>();
  for (const [context, name] of Object.entries(SCRIPTS)) {
    const [path] = [...files.keys()].filter((file) => file.endsWith(`/${name}`)).sort((a, b) => a.length - b.length);
    if (path === undefined)
      throw new FactsError(`\`${tag}\` has no \`${name}\`; say where the script is now in \`src/facts/schema.ts\``);
    try {
      found.set(context as Context["context"], readScript(files.get(path) ?? ""));
    } catch (error) {
      const { message } = error as Error;
      throw new FactsError(
        `\`${path}\` at \`${tag}\`: ${message}; teach \`src/catalog/facts/read-script.ts\` to read it`,
      );
    }
  }
  return found;
}

interface Side {
  readonly version: string;
  readonly tables: ReturnType<typeof readTables>;
}

/** What tables, columns, keys and indexes differ, by context. */
export function compareSchemas(old: Side, now: Side): SchemaFacts {
  const contexts = [...now.tables].map(([context, tables]) => ({
    context,
    ...compareTables(old.tables.get(context) ?? [], tables),
  }));
  return { from: old.version, to: now.version, contexts };
}

function compareTables(old: readonly TableFact[], now: readonly TableFact[]): Omit<Context, "context"> {
  const before = new Map(old.map((table) => [table.table, table]));
  const after = new Set(now.map(({ table }) => table));
  return {
    addedTables: now.filter(({ table }) => !before.has(table)).map((table) => ({ ...table, ...sortedParts(table) })),
    removedTables: old.map(({ table }) => table).filter((table) => !after.has(table)),
    changedTables: now.flatMap((table) => changedTable(before.get(table.table), table)),
  };
}

function sortedParts({ columns, foreignKeys = [], indexes = [] }: TableFact) {
  return { columns: byName(columns), foreignKeys: byName(foreignKeys), indexes: byName(indexes) };
}

const byName = <T extends { readonly name: string }>(list: readonly T[]): T[] =>
  list.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changedTable(old: TableFact | undefined, now: TableFact): ChangedTable[] {
  if (old === undefined) return [];
  const [before, after] = [sortedParts(old), sortedParts(now)];
  const columnBefore = (name: string): ColumnFact | undefined => before.columns.find((column) => column.name === name);
  const addedIndexes = after.indexes.filter((index) => !before.indexes.some((other) => isEqual(index, other)));
  const removedIndexes = before.indexes.filter((index) => !after.indexes.some((other) => isEqual(index, other)));
  const change: ChangedTable = {
    table: now.table,
    addedColumns: after.columns.filter(({ name }) => columnBefore(name) === undefined),
    removedColumns: before.columns
      .map(({ name }) => name)
      .filter((name) => !after.columns.some((column) => column.name === name)),
    changedColumns: after.columns.flatMap((column) => {
      const was = columnBefore(column.name);
      return was === undefined || isEqual(was, column) ? [] : [{ before: was, after: column }];
    }),
    ...(old.primaryKey === undefined || now.primaryKey === undefined || isEqual(old.primaryKey, now.primaryKey)
      ? {}
      : { primaryKey: { before: old.primaryKey, after: now.primaryKey } }),
    ...(isEqual(before.foreignKeys, after.foreignKeys)
      ? {}
      : { foreignKeys: { before: before.foreignKeys, after: after.foreignKeys } }),
    ...(addedIndexes.length === 0 ? {} : { addedIndexes }),
    ...(removedIndexes.length === 0 ? {} : { removedIndexes }),
  };
  const { table: _, addedColumns, removedColumns, changedColumns, ...others } = change;
  const isSame = addedColumns.length + removedColumns.length + changedColumns.length + Object.keys(others).length === 0;
  return isSame ? [] : [change];
}

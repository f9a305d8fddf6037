import type { Dialect } from "../../../../src/schema/database.ts";

export interface ActualColumn {
  readonly name: string;
  /** Type as the engine reports it, lower case. */
  readonly type: string;
  readonly nullable: boolean;
}

/** A table as the engine itself describes it; keys and indexes sorted by name or columns. */
export interface ActualTable {
  readonly table: string;
  readonly columns: readonly ActualColumn[];
  readonly primaryKey: readonly string[];
  readonly indexes: readonly { readonly name: string; readonly columns: readonly string[]; readonly unique: boolean }[];
  /** `Column -> Table, on delete action`; SQLite keeps no names of foreign keys. */
  readonly foreignKeys: readonly string[];
}

/** A throwaway database on which the published statements are executed. */
export interface TestEngine {
  run(statement: string): Promise<void>;
  /** Rows with every value as text, the way the engine prints it; null stays null. */
  query(statement: string): Promise<Record<string, string | null>[]>;
  /** The rows of several queries, in one round trip where that is cheaper. */
  queryAll(statements: readonly string[]): Promise<Record<string, string | null>[][]>;
  columns(table: string): Promise<ActualColumn[]>;
  /** Every table, by name. */
  tables(): Promise<ActualTable[]>;
  /** Takes all tables away. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export interface EngineUnderTest {
  /** The name under which the catalog says that statements were executed. */
  readonly name: string;
  readonly dialect: Dialect;
  /** Why the engine cannot run here, or null. */
  readonly missing: string | null;
  open(): Promise<TestEngine>;
}

export const asText = (value: unknown): string | null => (value === null ? null : String(value));

type Row = Readonly<Record<string, string | null>>;

/** Tables from one row per column, per column of an index and per foreign key, as each engine's catalog gives them. */
export function tablesFrom(
  columns: readonly Row[],
  indexes: readonly Row[],
  foreignKeys: readonly Row[],
): ActualTable[] {
  const names = [...new Set(columns.map(({ table }) => String(table)))].toSorted();
  return names.map((table) => {
    const own = indexes.filter((row) => row.table === table);
    const list = [...new Set(own.map(({ name }) => String(name)))].toSorted().map((name) => {
      const rows = own.filter((row) => row.name === name);
      return { name, columns: rows.map((row) => String(row.column)), unique: rows[0]?.unique === "1" };
    });
    const keyName = own.find((row) => row.primary === "1")?.name;
    return {
      table,
      columns: columns
        .filter((row) => row.table === table)
        .map((row) => ({
          name: String(row.name),
          type: String(row.type).toLowerCase(),
          nullable: row.nullable === "1",
        })),
      primaryKey: list.find(({ name }) => name === keyName)?.columns ?? [],
      indexes: list.filter(({ name }) => name !== keyName),
      foreignKeys: foreignKeys
        .filter((row) => row.table === table)
        .map((row) => `${row.column} -> ${row.references}, on delete ${row.action?.toLowerCase()}`)
        .toSorted(),
    };
  });
}

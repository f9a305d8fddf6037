import type { ColumnType } from "../schema/schema-detector.ts";
import type { Span } from "./input.ts";

/** A table column that an EF migration, a model snapshot or a SQL script names. */
export interface ColumnFact {
  readonly source: SchemaSource;
  readonly table: string;
  readonly column: string;
  /** `update` gives existing rows a value, which stands in `defaultValue`. */
  readonly operation: "add" | "create" | "alter" | "drop" | "map" | "rename" | "update";
  readonly span: Span;
  /** Default for existing rows, as written, or null. */
  readonly defaultValue: { readonly text: string; readonly span: Span } | null;
  /** Type as far as the place names one. */
  readonly type: ColumnType | null;
  /** Room for characters as far as the place limits it; null for no limit and for no word about it. */
  readonly maxLength: number | null;
  /** Database that the statement is for, where its spelling or annotations tell. */
  readonly provider: SchemaProvider | null;
  readonly condition: string | null;
  /** The statement or entity that names the whole table, for `create` and `map`; null for a single column. */
  readonly owner: TableFact | null;
}

/**
 * Where a schema fact comes from. A `designer` file repeats the model as it was at one migration; the `snapshot` is
 * the model of today. SQL inside `migrationBuilder.Sql` counts as `migration`.
 */
export type SchemaSource = "migration" | "snapshot" | "designer" | "sql";

/** Databases, as `src/schema/database.ts` names them. */
export type SchemaProvider = "sqlserver" | "postgresql" | "mysql" | "sqlite";

/** A table that is created, altered or mapped somewhere: the place where a missing column would belong. */
export interface TableFact {
  readonly source: SchemaSource;
  readonly table: string;
  /** `dropKey` drops the primary key. */
  readonly operation: "create" | "alter" | "drop" | "map" | "dropKey";
  /** Name before, where the table is renamed to `table`. */
  readonly renamedFrom?: string;
  readonly span: Span;
  /** Full name of the mapped entity, in snapshots and designer files. */
  readonly entity: string | null;
  /** Names of the columns that a `create` or `map` lists. */
  readonly columns: readonly string[];
}

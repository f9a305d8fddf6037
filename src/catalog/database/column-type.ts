import type { Dialect } from "../../schema/database.ts";
import type { ColumnFact } from "../../schema/facts.ts";

type Provided = Exclude<Dialect, "sqlserver">;

/*
 * What EF's providers choose for a CLR type; SQL Server's is in the facts, from the vendor's own script.
 * PostgreSQL: npgsql/efcore.pg, src/EFCore.PG/Storage/Internal/NpgsqlTypeMappingSource.cs (since 6.0 a `DateTime`
 * is `timestamp with time zone`). MySQL: PomeloFoundation/Pomelo.EntityFrameworkCore.MySql,
 * src/EFCore.MySql/Storage/Internal/MySqlTypeMappingSource.cs. SQLite: dotnet/efcore,
 * src/EFCore.Sqlite.Core/Storage/Internal/SqliteTypeMappingSource.cs (`TimeSpan` is TEXT, written `hh:mm:ss`).
 * A list of texts is JSON in a text without limit, but for PostgreSQL, whose provider makes an array of it:
 * src/EFCore.PG/Storage/Internal/NpgsqlTypeMappingSource.cs, FindCollectionMapping.
 */
const TYPES: Readonly<Record<string, Readonly<Record<Provided, string>>>> = {
  bool: { postgresql: "boolean", mysql: "tinyint(1)", sqlite: "INTEGER" },
  int: { postgresql: "integer", mysql: "int", sqlite: "INTEGER" },
  uint: { postgresql: "bigint", mysql: "int unsigned", sqlite: "INTEGER" },
  long: { postgresql: "bigint", mysql: "bigint", sqlite: "INTEGER" },
  double: { postgresql: "double precision", mysql: "double", sqlite: "REAL" },
  TimeSpan: { postgresql: "interval", mysql: "time(6)", sqlite: "TEXT" },
  DateTime: { postgresql: "timestamp with time zone", mysql: "datetime(6)", sqlite: "TEXT" },
  Guid: { postgresql: "uuid", mysql: "char(36)", sqlite: "TEXT" },
  "List<string>": { postgresql: "text[]", mysql: "longtext", sqlite: "TEXT" },
};

function stringType(dialect: Provided, maxLength: number | null): string {
  switch (dialect) {
    case "postgresql":
      return maxLength === null ? "text" : `character varying(${maxLength})`;
    case "mysql":
      return maxLength === null ? "longtext" : `varchar(${maxLength})`;
    case "sqlite":
      return "TEXT";
    default:
      return dialect satisfies never;
  }
}

/** Whether every dialect has a type for this CLR type. */
export const isKnownType = (clr: string): boolean => clr === "string" || Object.hasOwn(TYPES, clr);

/** Store type of a column, as the migration of that provider would have it. The CLR type must be a known one. */
export function columnType(dialect: Dialect, column: ColumnFact): string {
  if (dialect === "sqlserver") return column.sqlServer;
  if (column.clr === "string") return stringType(dialect, column.maxLength);
  const type = TYPES[column.clr]?.[dialect];
  if (type === undefined) throw new Error(`no ${dialect} type for CLR type ${column.clr}; callers check this before`);
  return type;
}

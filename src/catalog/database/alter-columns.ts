import type { Dialect } from "../../schema/database.ts";
import type { ColumnFact } from "../../schema/facts.ts";
import type { ColumnDifference, TableChange } from "./changes.ts";
import { columnType } from "./column-type.ts";
import { dropInSqlServer } from "./ddl.ts";
import { fittingName, quotedName } from "./names.ts";
import { columnSql, primaryKeySql } from "./tables.ts";

/** Columns and the primary key of a table, on databases that alter a table in place. */
export function alterColumns(
  dialect: Exclude<Dialect, "sqlite">,
  change: TableChange,
  columns: ColumnDifference,
): string[] {
  const table = quotedName(dialect, change.before.table);
  switch (dialect) {
    case "mysql": {
      const parts = mysqlParts(change, columns);
      // One statement: a column that counts by itself must be a key at once.
      return parts.length === 0 ? [] : [`alter table ${table} ${parts.join(", ")}`];
    }
    case "postgresql":
    case "sqlserver":
      return inSteps(dialect, change, columns).map((part) =>
        part.startsWith("alter table ") ? part : `alter table ${table} ${part}`,
      );
    default:
      return dialect satisfies never;
  }
}

function mysqlParts(change: TableChange, { removed, added, changed }: ColumnDifference): string[] {
  const isNewKey = !sameKey(change);
  return [
    ...(isNewKey && change.before.primaryKey !== undefined ? ["drop primary key"] : []),
    ...changed.map(({ after }) => `modify ${columnSql("mysql", after, isIndexed(change, after))}`),
    ...added.map((column) => `add column ${newColumn("mysql", change, column)}`),
    ...removed.map(({ name }) => `drop column ${quotedName("mysql", name)}`),
    ...(isNewKey ? primaryKeySql("mysql", change.after).map((key) => `add ${key}`) : []),
  ];
}

function inSteps(
  dialect: "postgresql" | "sqlserver",
  change: TableChange,
  { removed, added, changed }: ColumnDifference,
): string[] {
  const { before, after } = change;
  // SQL Server changes no column of a primary key; PostgreSQL does, with the key's index and its identity.
  const isInTheWay =
    dialect === "sqlserver" && changed.some((pair) => before.primaryKey?.columns.includes(pair.before.name));
  const isMadeAgain = isInTheWay || !sameKey(change);
  return [
    ...(isMadeAgain && before.primaryKey ? [`drop constraint ${keyName(dialect, before.primaryKey.name)}`] : []),
    ...changed.flatMap((pair) => changeColumn(dialect, pair.before, pair.after)),
    ...added.map((column) => `add ${newColumn(dialect, change, column)}`),
    ...removed.map((column) => dropColumn(dialect, change, column)),
    ...(isMadeAgain ? primaryKeySql(dialect, after).map((key) => `add ${key}`) : []),
  ];
}

function changeColumn(dialect: "postgresql" | "sqlserver", before: ColumnFact, after: ColumnFact): string[] {
  const name = quotedName(dialect, after.name);
  const type = columnType(dialect, after);
  // SQL Server keeps the identity of the column by itself, and takes no word about it here.
  if (dialect === "sqlserver") return [`alter column ${name} ${type} ${after.nullable ? "null" : "not null"}`];
  return [
    ...(columnType(dialect, before) === type ? [] : [`alter column ${name} type ${type}`]),
    ...(before.nullable === after.nullable ? [] : [`alter column ${name} ${after.nullable ? "drop" : "set"} not null`]),
  ];
}

function dropColumn(dialect: "postgresql" | "sqlserver", { before, values }: TableChange, fact: ColumnFact): string {
  const existingRows = values.get(fact.name) ?? null;
  if (dialect === "sqlserver") return dropInSqlServer(before.table, { table: before.table, fact, existingRows });
  return `drop column ${quotedName(dialect, fact.name)}`;
}

function newColumn(dialect: Dialect, change: TableChange, column: ColumnFact): string {
  return columnSql(
    dialect,
    column,
    isIndexed(change, column),
    change.values.get(column.name) ?? null,
    change.after.table,
  );
}

function isIndexed({ after }: TableChange, { name }: ColumnFact): boolean {
  const keys = [...(after.primaryKey === undefined ? [] : [after.primaryKey]), ...(after.indexes ?? [])];
  return keys.some(({ columns }) => columns.includes(name));
}

function sameKey({ before, after }: TableChange): boolean {
  return JSON.stringify(before.primaryKey) === JSON.stringify(after.primaryKey);
}

const keyName = (dialect: Dialect, name: string): string => quotedName(dialect, fittingName(dialect, name));

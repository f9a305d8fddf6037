import type { Dialect } from "../../schema/database.ts";
import { columnType } from "./column-type.ts";
import { type AddedColumn, byTable } from "./columns.ts";
import { DIALECTS } from "./dialects.ts";
import { defaultName } from "./names.ts";
import { defaultLiteral } from "./value.ts";

const statements = (sql: string): string[] => sql.split(/;\n/);

/**
 * Adds the columns. The default for existing rows stays in the database, as it does with EF's `AddColumn`: instances
 * of the old release that still run insert rows without naming the new columns, and get the safe value too.
 */
export function upStatements(dialect: Dialect, columns: readonly AddedColumn[]): string[] {
  const { knex } = DIALECTS[dialect];
  return byTable(columns).flatMap(([table, added]) =>
    statements(
      // A new builder for each table: one that is used again repeats what it wrote before.
      knex.schema
        .alterTable(table, (builder) => {
          for (const { fact, existingRows } of added) {
            const column = builder.specificType(fact.name, columnType(dialect, fact));
            if (fact.nullable) column.nullable();
            else column.notNullable();
            if (existingRows === null) continue;
            column.defaultTo(defaultLiteral(dialect, fact.clr, existingRows), {
              constraintName: defaultName(table, fact.name),
            });
          }
        })
        .toString(),
    ),
  );
}

/** `DROP CONSTRAINT a, COLUMN b` in one statement: T-SQL's ALTER TABLE takes a list of both kinds. */
export function dropInSqlServer(table: string, { fact, existingRows }: AddedColumn): string {
  const { knex } = DIALECTS.sqlserver;
  if (existingRows === null) return knex.raw("alter table ?? drop column ??", [table, fact.name]).toString();
  const names = [table, defaultName(table, fact.name), fact.name];
  return knex.raw("alter table ?? drop constraint ??, column ??", names).toString();
}

function dropAll(dialect: Dialect, table: string, columns: readonly AddedColumn[]): string[] {
  const names = columns.map((column) => column.fact.name);
  const { knex } = DIALECTS[dialect];
  switch (dialect) {
    case "sqlserver":
      return columns.map((column) => dropInSqlServer(table, column));
    case "sqlite":
      // knex would rebuild the table, which needs a connection; SQLite drops columns itself since 3.35.
      return names.map((name) => knex.raw("alter table ?? drop column ??", [table, name]).toString());
    case "postgresql":
    case "mysql":
      return statements(knex.schema.alterTable(table, (builder) => builder.dropColumns(...names)).toString());
    default:
      return dialect satisfies never;
  }
}

/** The way back of `upStatements`: what the new columns hold is lost. */
export function downStatements(dialect: Dialect, columns: readonly AddedColumn[]): string[] {
  return byTable(columns).flatMap(([table, added]) => dropAll(dialect, table, added));
}

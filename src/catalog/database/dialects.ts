import knex, { type Knex } from "knex";
import type { Dialect } from "../../schema/database.ts";

interface DialectFacts {
  readonly title: string;
  /** Engines on which `test/catalog/database/` runs the statements; its tests compare this list with what they run. */
  readonly executedIn: readonly string[];
  /** Query builder without a connection: it only writes statements. */
  readonly knex: Knex;
}

const doubleQuoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** In the order in which they are published. */
export const DIALECTS: Readonly<Record<Dialect, DialectFacts>> = {
  sqlserver: { title: "SQL Server", executedIn: [], knex: knex({ client: "mssql" }) },
  postgresql: { title: "PostgreSQL", executedIn: ["PostgreSQL (PGlite)"], knex: knex({ client: "pg" }) },
  mysql: { title: "MySQL and MariaDB", executedIn: ["MariaDB"], knex: knex({ client: "mysql2" }) },
  sqlite: {
    title: "SQLite",
    executedIn: ["SQLite"],
    // EF's SQLite provider writes double quotes, knex would write backticks.
    knex: knex({ client: "better-sqlite3", useNullAsDefault: true, wrapIdentifier: doubleQuoted }),
  },
};

/** In the order in which statements are given. */
export const DIALECT_NAMES = Object.keys(DIALECTS) as Dialect[];

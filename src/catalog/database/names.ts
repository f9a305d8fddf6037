import type { Dialect } from "../../schema/database.ts";
import { DIALECTS } from "./dialects.ts";

/** Longest identifier that a database takes, in characters; SQLite has no limit. */
const LONGEST: Readonly<Record<Dialect, number>> = {
  sqlserver: 128,
  postgresql: 63,
  mysql: 64,
  sqlite: Number.POSITIVE_INFINITY,
};

/** Name of a key or index as EF's providers write it: cut to fit, with `~` at the end (EF's `Uniquifier`). */
export function fittingName(dialect: Dialect, name: string): string {
  const longest = LONGEST[dialect];
  return name.length <= longest ? name : `${name.slice(0, longest - 1)}~`;
}

/** The name in the quotes of the database. */
export function quotedName(dialect: Dialect, name: string): string {
  return DIALECTS[dialect].knex.raw("??", [name]).toString();
}

/** Name of a default, so that the way back can drop it by name; SQL Server would make up a name otherwise. */
export const defaultName = (table: string, column: string): string => `DF_${table}_${column}`;

import type { DatabaseSource, Dialect, DialectStep } from "../../schema/database.ts";
import type { ColumnFact, IndexFact, SchemaFacts, TableFact } from "../../schema/facts.ts";
import { contextsOf } from "./columns.ts";
import { quotedName } from "./names.ts";
import type { SchemaState } from "./schema-state.ts";

type Audit = DialectStep["audits"][number];

/** Length in characters as the database limits it; SQL Server's `len` would not count spaces at the end. */
const LENGTH: Readonly<Record<Dialect, (column: string) => string>> = {
  sqlserver: (column) => `datalength(${column}) / 2`,
  postgresql: (column) => `char_length(${column})`,
  mysql: (column) => `char_length(${column})`,
  sqlite: (column) => `length(${column})`,
};

/** Queries for rows that would stop the hop or be cut by it, from the facts alone. They find nothing where all is well. */
export function foundAudits(
  dialect: Dialect,
  source: DatabaseSource,
  facts: SchemaFacts,
  before: SchemaState,
): Audit[] {
  return contextsOf(source, facts).flatMap(({ changedTables }) =>
    changedTables.flatMap(({ table, changedColumns, addedIndexes = [] }) => {
      const old = before.find((entry) => entry.table === table);
      if (old === undefined) return [];
      return [
        ...changedColumns.flatMap((pair) => columnAudits(dialect, old, pair.before, pair.after)),
        ...addedIndexes.filter((index) => mayRepeat(old, index)).map((index) => repeated(dialect, table, index)),
      ];
    }),
  );
}

function columnAudits(dialect: Dialect, table: TableFact, before: ColumnFact, after: ColumnFact): Audit[] {
  const name = quotedName(dialect, after.name);
  const shown = [...new Set([...(table.primaryKey?.columns ?? []), after.name])];
  const select = `select ${shown.map((column) => quotedName(dialect, column)).join(", ")}`;
  const rows = `${select} from ${quotedName(dialect, table.table)} where`;
  const title = (what: string) => `Values of ${table.table}.${after.name} ${what}`;
  const audits: Audit[] = [];
  if (after.maxLength !== null && (before.maxLength === null || before.maxLength > after.maxLength)) {
    const sql = `${rows} ${LENGTH[dialect](name)} > ${after.maxLength}`;
    audits.push({ title: title(`that do not fit into ${after.maxLength} characters`), when: "before", sql });
  }
  if (before.nullable && !after.nullable) {
    audits.push({ title: title("that are missing"), when: "before", sql: `${rows} ${name} is null` });
  }
  return audits;
}

/** A unique index can meet rows that repeat, unless the old table already forbids that. */
function mayRepeat(table: TableFact, index: IndexFact): boolean {
  const keys = [...(table.primaryKey === undefined ? [] : [table.primaryKey]), ...(table.indexes ?? [])];
  const isKnown = index.columns.every((name) => table.columns.some((column) => column.name === name));
  const isForbidden = keys.some(
    (key) =>
      (!("unique" in key) || (key as IndexFact).unique) && key.columns.every((name) => index.columns.includes(name)),
  );
  return index.unique && isKnown && !isForbidden;
}

function repeated(dialect: Dialect, table: string, { columns }: IndexFact): Audit {
  const list = columns.map((name) => quotedName(dialect, name)).join(", ");
  return {
    title: `Rows of ${table} that repeat ${columns.join(" and ")}`,
    when: "before",
    sql: `select ${list}, count(*) as ${quotedName(dialect, "Rows")} from ${quotedName(dialect, table)} group by ${list} having count(*) > 1`,
  };
}

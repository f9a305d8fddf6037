import { DatabaseSync } from "node:sqlite";
import { asText, type EngineUnderTest, type TestEngine, tablesFrom } from "./engine.ts";

const TABLES = "from sqlite_schema t";
const OWN = "t.type = 'table' and t.name not like 'sqlite%'";
const COLUMNS = `select t.name as "table", c.name, c.type, 1 - c."notnull" as nullable
  ${TABLES} join pragma_table_info(t.name) c where ${OWN} order by t.name, c.cid`;
const INDEXES = `select * from (
    select t.name as "table", i.name, i."unique", 0 as "primary", c.name as "column", c.seqno as place
      ${TABLES} join pragma_index_list(t.name) i join pragma_index_info(i.name) c where ${OWN} and i.origin = 'c'
    union all
    select t.name, 'primary key', 1, 1, c.name, c.pk ${TABLES} join pragma_table_info(t.name) c where ${OWN} and c.pk > 0
  ) order by "table", name, place`;
const FOREIGN_KEYS = `select t.name as "table", f."from" as "column", f."table" as "references", f.on_delete as action
  ${TABLES} join pragma_foreign_key_list(t.name) f where ${OWN}`;

async function open(): Promise<TestEngine> {
  let database = new DatabaseSync(":memory:");
  const query = async (statement: string) =>
    database
      .prepare(statement)
      .all()
      .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])));
  return {
    run: async (statement) => database.exec(statement),
    query,
    queryAll: (statements) => Promise.all(statements.map(query)),
    tables: async () => tablesFrom(await query(COLUMNS), await query(INDEXES), await query(FOREIGN_KEYS)),
    reset: async () => {
      database.close();
      database = new DatabaseSync(":memory:");
    },
    columns: async (table) =>
      database
        .prepare('select name, type, "notnull" as required from pragma_table_info(?)')
        .all(table)
        .map((row) => ({ name: String(row.name), type: String(row.type).toLowerCase(), nullable: row.required === 0 })),
    close: async () => database.close(),
  };
}

export const sqlite: EngineUnderTest = { name: "SQLite", dialect: "sqlite", missing: null, open };

import { DatabaseSync } from "node:sqlite";
import { asText, type EngineUnderTest, type TestEngine } from "./engine.ts";

async function open(): Promise<TestEngine> {
  const database = new DatabaseSync(":memory:");
  return {
    run: async (statement) => database.exec(statement),
    query: async (statement) =>
      database
        .prepare(statement)
        .all()
        .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)]))),
    columns: async (table) =>
      database
        .prepare('select name, type, "notnull" as required from pragma_table_info(?)')
        .all(table)
        .map((row) => ({ name: String(row.name), type: String(row.type).toLowerCase(), nullable: row.required === 0 })),
    close: async () => database.close(),
  };
}

export const sqlite: EngineUnderTest = { name: "SQLite", dialect: "sqlite", missing: null, open };

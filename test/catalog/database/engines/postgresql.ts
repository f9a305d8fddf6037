import { PGlite } from "@electric-sql/pglite";
import { asText, type EngineUnderTest, type TestEngine } from "./engine.ts";

async function open(): Promise<TestEngine> {
  const database = await PGlite.create();
  const query = async (statement: string): Promise<Record<string, string | null>[]> => {
    const { rows } = await database.query<Record<string, unknown>>(statement);
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])));
  };
  return {
    run: async (statement) => void (await database.exec(statement)),
    query,
    columns: async (table) => {
      const rows = await query(
        `select attname as name, format_type(atttypid, atttypmod) as type, attnotnull as required
         from pg_attribute where attrelid = '"${table}"'::regclass and attnum > 0 and not attisdropped order by attnum`,
      );
      return rows.map((row) => ({
        name: String(row.name),
        type: String(row.type),
        nullable: row.required === "false",
      }));
    },
    close: () => database.close(),
  };
}

export const postgresql: EngineUnderTest = { name: "PostgreSQL (PGlite)", dialect: "postgresql", missing: null, open };

import { PGlite } from "@electric-sql/pglite";
import { asText, type EngineUnderTest, type TestEngine, tablesFrom } from "./engine.ts";

const OWN = "t.relnamespace = 'public'::regnamespace and t.relkind = 'r'";
const COLUMNS = `select t.relname as "table", a.attname as name,
    format_type(a.atttypid, a.atttypmod) || case when a.attidentity <> '' then ' identity' else '' end as type,
    (not a.attnotnull)::int as nullable
  from pg_class t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  where ${OWN} order by 1, a.attnum`;
const INDEXES = `select t.relname as "table", x.relname as name, i.indisunique::int as unique, i.indisprimary::int as primary,
    a.attname as column
  from pg_class t join pg_index i on i.indrelid = t.oid join pg_class x on x.oid = i.indexrelid
  cross join unnest(i.indkey) with ordinality k(num, place)
  join pg_attribute a on a.attrelid = t.oid and a.attnum = k.num where ${OWN} order by 1, 2, k.place`;
const FOREIGN_KEYS = `select t.relname as "table", a.attname as column, r.relname as references,
    case f.confdeltype when 'c' then 'cascade' else 'no action' end as action
  from pg_class t join pg_constraint f on f.conrelid = t.oid and f.contype = 'f' join pg_class r on r.oid = f.confrelid
  join pg_attribute a on a.attrelid = t.oid and a.attnum = f.conkey[1] where ${OWN}`;

async function open(): Promise<TestEngine> {
  const database = await PGlite.create();
  const query = async (statement: string): Promise<Record<string, string | null>[]> => {
    const { rows } = await database.query<Record<string, unknown>>(statement);
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, asText(value)])));
  };
  return {
    run: async (statement) => void (await database.exec(statement)),
    query,
    queryAll: (statements) => Promise.all(statements.map(query)),
    tables: async () => tablesFrom(await query(COLUMNS), await query(INDEXES), await query(FOREIGN_KEYS)),
    reset: async () => void (await database.exec("drop schema public cascade; create schema public")),
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

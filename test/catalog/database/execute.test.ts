import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { buildDatabaseStep } from "../../../src/catalog/database/build.ts";
import { DIALECTS } from "../../../src/catalog/database/dialects.ts";
import type { Dialect, DialectStep } from "../../../src/schema/database.ts";
import { CLIENTS_6_2, createClients, FACTS_6_3, insertClient, SOURCE } from "./clients.ts";
import type { TestEngine } from "./engines/engine.ts";
import { mariadb } from "./engines/mariadb.ts";
import { postgresql } from "./engines/postgresql.ts";
import { sqlite } from "./engines/sqlite.ts";

const ENGINES = [sqlite, postgresql, mariadb];
const STEP = buildDatabaseStep(SOURCE, FACTS_6_3);
const ADDED = ["DPoPClockSkew", "DPoPValidationMode", "InitiateLoginUri", "RequireDPoP"];

/** What each engine reports for the columns of 6.3, and how it prints their values in rows that were there before. */
const EXPECTED: Readonly<Record<Exclude<Dialect, "sqlserver">, { types: string[]; values: (string | null)[] }>> = {
  sqlite: { types: ["text", "integer", "text", "integer"], values: ["00:05:00", "1", null, "0"] },
  postgresql: {
    types: ["interval", "integer", "character varying(2000)", "boolean"],
    values: ["00:05:00", "1", null, "false"],
  },
  mysql: { types: ["time(6)", "int(11)", "varchar(2000)", "tinyint(1)"], values: ["00:05:00.000000", "1", null, "0"] },
};

function stepFor(dialect: Dialect): DialectStep {
  const step = STEP.dialects.find((entry) => entry.dialect === dialect);
  if (!step) throw new Error(`no statements for ${dialect}`);
  return step;
}

async function runAll(engine: TestEngine, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await engine.run(statement);
}

for (const { name, dialect, missing, open } of ENGINES) {
  if (missing) console.warn(`${name} is not tested here: ${missing}`);
  describe.runIf(missing === null)(name, () => {
    if (dialect === "sqlserver") throw new Error("no engine here runs SQL Server's statements");
    const { types, values } = EXPECTED[dialect];
    const { up, down, audits } = stepFor(dialect);
    const all = `select * from ${DIALECTS[dialect].knex.ref("Clients").toString()} order by 1`;
    const cell = (column: string) => DIALECTS[dialect].knex.ref(column).toString();
    let engine: TestEngine;

    beforeAll(async () => {
      engine = await open();
    });
    beforeEach(async () => {
      await runAll(engine, [createClients(dialect), insertClient(dialect, "spa"), insertClient(dialect, "worker")]);
    });
    afterEach(() => engine.run(`drop table ${cell("Clients")}`));
    afterAll(() => engine.close());

    test("`up` gives the columns of 6.3 and leaves the others as they are", async () => {
      const before = await engine.columns("Clients");
      await runAll(engine, up);
      const after = await engine.columns("Clients");
      expect(before.map((column) => column.name)).toEqual(CLIENTS_6_2.map((column) => column.name));
      expect(after.slice(0, before.length)).toEqual(before);
      const nullable = [false, false, true, false];
      expect(after.slice(before.length)).toEqual(
        ADDED.map((column, index) => ({ name: column, type: types[index], nullable: nullable[index] })),
      );
    });

    test("existing rows keep their data and get the safe values", async () => {
      const before = await engine.query(all);
      await runAll(engine, up);
      const after = await engine.query(all);
      const added = Object.fromEntries(ADDED.map((column, index) => [column, values[index]]));
      expect(before).toHaveLength(2);
      expect(after).toEqual(before.map((row) => ({ ...row, ...added })));
    });

    test("a row that a 6.2 server inserts afterwards gets the safe values too", async () => {
      await runAll(engine, up);
      await engine.run(insertClient(dialect, "late"));
      const row = (await engine.query(all)).at(-1);
      expect(row?.ClientId).toBe("late");
      expect(ADDED.map((column) => row?.[column])).toEqual(values);
    });

    test("the audit finds a client set to 0, and only that one, and its repair corrects it", async () => {
      await runAll(engine, up);
      const [audit] = audits;
      expect(await engine.query(audit?.sql ?? "")).toEqual([]);
      await engine.run(
        `update ${cell("Clients")} set ${cell("DPoPValidationMode")} = 0 where ${cell("ClientId")} = 'worker'`,
      );
      expect(await engine.query(audit?.sql ?? "")).toEqual([{ Id: "2", ClientId: "worker", DPoPValidationMode: "0" }]);
      await engine.run(audit?.repair ?? "");
      expect(await engine.query(audit?.sql ?? "")).toEqual([]);
    });

    test("`down` restores the columns and the data of 6.2, and `up` runs again", async () => {
      const columns = await engine.columns("Clients");
      const rows = await engine.query(all);
      await runAll(engine, [...up, ...down]);
      expect(await engine.columns("Clients")).toEqual(columns);
      expect(await engine.query(all)).toEqual(rows);
      await runAll(engine, up);
      expect((await engine.columns("Clients")).length).toBe(columns.length + ADDED.length);
    });
  });
}

test("`executedIn` names the engines of this file and no others", () => {
  const claimed = STEP.dialects.flatMap((step) => step.executedIn.map((engine) => `${step.dialect}: ${engine}`));
  expect(claimed.sort()).toEqual(ENGINES.map((engine) => `${engine.dialect}: ${engine.name}`).sort());
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildDatabaseStep } from "../../../src/catalog/database/build.ts";
import { DIALECTS } from "../../../src/catalog/database/dialects.ts";
import { fittingName } from "../../../src/catalog/database/names.ts";
import { createTable } from "../../../src/catalog/database/tables.ts";
import { loadSources } from "../../../src/catalog/load.ts";
import { DatabaseSource, type Dialect, type DialectStep } from "../../../src/schema/database.ts";
import type { SchemaFacts } from "../../../src/schema/facts.ts";
import type { TestEngine } from "./engines/engine.ts";
import { mariadb } from "./engines/mariadb.ts";
import { postgresql } from "./engines/postgresql.ts";
import { sqlite } from "./engines/sqlite.ts";

/* New tables and indexes of every hop's facts, executed; begun or not. */

type Context = SchemaFacts["contexts"][number];

const sources = loadSources();
const hops = [...sources.releases, ...sources.notBegun].map(({ release, schema }) => ({ release, schema }));

/** Each context of a hop that has what `keep` leaves of it. */
function parts(keep: (context: Context) => Context) {
  return hops.flatMap(({ release, schema }) =>
    schema.contexts
      .map(keep)
      .filter((context) => context.addedTables.length + context.changedTables.length > 0)
      .map((context) => {
        const source = DatabaseSource.parse({ contexts: [context.context] });
        return {
          name: `${release} ${context.context}`,
          context,
          step: buildDatabaseStep(source, { ...schema, contexts: [context] }),
        };
      }),
  );
}

const none = { removedTables: [], addedTables: [], changedTables: [] };
const withTables = parts((context) => ({ ...context, ...none, addedTables: context.addedTables }));
const withIndexes = parts(({ context, changedTables }) => ({
  ...none,
  context,
  changedTables: changedTables
    .filter(({ addedIndexes, removedIndexes }) => addedIndexes !== undefined || removedIndexes !== undefined)
    .map(({ table, addedIndexes, removedIndexes }) => ({
      table,
      addedColumns: [],
      removedColumns: [],
      changedColumns: [],
      ...(addedIndexes === undefined ? {} : { addedIndexes }),
      ...(removedIndexes === undefined ? {} : { removedIndexes }),
    })),
}));

const stepFor = (dialect: Dialect, { dialects }: { dialects: readonly DialectStep[] }): DialectStep => {
  const step = dialects.find((entry) => entry.dialect === dialect);
  if (step === undefined) throw new Error(`no statements for ${dialect}`);
  return step;
};

const quoted = (dialect: Dialect, name: string) => DIALECTS[dialect].knex.raw("??", [name]).toString();

/** Tables that were there before and that new ones point to. */
function referenced({ addedTables }: Context): string[] {
  const added = addedTables.map(({ table }) => table);
  const all = addedTables.flatMap(({ foreignKeys = [] }) => foreignKeys.map((key) => key.references));
  return [...new Set(all)].filter((name) => !added.includes(name));
}

const key = { name: "Id", clr: "int", sqlServer: "int", maxLength: null, nullable: false };

/** A table with the columns of its indexes, as far as an index needs them. */
function stub(dialect: Dialect, table: string, columns: readonly string[]): string[] {
  const others = columns
    .filter((name) => name !== "Id")
    .map((name) => ({ name, clr: "string", sqlServer: "nvarchar(200)", maxLength: 200, nullable: true }));
  return createTable(
    dialect,
    { table, columns: [key, ...others], primaryKey: { name: `PK_${table}`, columns: ["Id"] } },
    [],
  );
}

for (const { name: engineName, dialect, missing, open } of [sqlite, postgresql, mariadb]) {
  describe.runIf(missing === null)(engineName, () => {
    let engine: TestEngine;
    const runAll = async (statements: readonly string[]) => {
      for (const statement of statements) await engine.run(statement);
    };
    beforeAll(async () => {
      engine = await open();
    }, 60_000);
    afterAll(() => engine.close());

    test.each(withTables.map((part) => [part.name, part] as const))(
      "%s: new tables have the columns of the facts, go again, and come again",
      async (_, { context, step }) => {
        const { up, down } = stepFor(dialect, step);
        const before = referenced(context);
        await runAll(before.flatMap((table) => stub(dialect, table, [])));
        await runAll(up);
        for (const { table, columns } of context.addedTables) {
          const actual = await engine.columns(table);
          expect(actual.map(({ name, nullable }) => ({ name, nullable }))).toEqual(
            columns.map(({ name, nullable }) => ({ name, nullable })),
          );
        }
        await runAll(down);
        for (const { table } of context.addedTables)
          await expect(engine.query(`select * from ${quoted(dialect, table)}`)).rejects.toThrow();
        await runAll(up);
        await runAll([...down, ...before.map((table) => `drop table ${quoted(dialect, table)}`)]);
      },
    );

    test.each(withIndexes.map((part) => [part.name, part] as const))(
      "%s: indexes change and change back",
      async (_, { context, step }) => {
        const { up, down } = stepFor(dialect, step);
        const columnsOf = ({ addedIndexes = [], removedIndexes = [] }: Context["changedTables"][number]) => [
          ...new Set([...addedIndexes, ...removedIndexes].flatMap(({ columns }) => columns)),
        ];
        await runAll(context.changedTables.flatMap((change) => stub(dialect, change.table, columnsOf(change))));
        const old = context.changedTables.flatMap(({ table, removedIndexes = [] }) =>
          removedIndexes.map(
            ({ name, columns }) =>
              `create index ${quoted(dialect, name)} on ${quoted(dialect, table)} (${columns.map((column) => quoted(dialect, column)).join(", ")})`,
          ),
        );
        await runAll([...old, ...up, ...down, ...up]);
        await runAll(context.changedTables.map(({ table }) => `drop table ${quoted(dialect, table)}`));
      },
    );
  });
}

test("hops with new tables are those that the facts list", () => {
  expect(withTables.map(({ name }) => name).toSorted()).toEqual([
    "4.1 ConfigurationDbContext",
    "5.0 PersistedGrantDbContext",
    "5.2 ConfigurationDbContext",
    "6.1 PersistedGrantDbContext",
    "7.0 PersistedGrantDbContext",
    "8.0 ConfigurationDbContext",
    "8.0 PersistedGrantDbContext",
  ]);
});

test("SQL Server's statements name keys and filter unique indexes over nullable columns", () => {
  const text = [...withTables, ...withIndexes].flatMap(({ step }) => stepFor("sqlserver", step).up).join("\n");
  expect(text).toContain("constraint [PK_SamlLogoutSessions] primary key ([Id])");
  expect(text).toContain("bigint identity not null");
  expect(text).toContain(
    "create unique index [IX_PersistedGrants_Key] on [PersistedGrants] ([Key]) where [Key] IS NOT NULL",
  );
});

test("names that a database cuts stay apart within a hop", () => {
  for (const dialect of ["postgresql", "mysql"] as const) {
    for (const { name, context } of withTables) {
      const names = context.addedTables.flatMap(({ primaryKey, foreignKeys = [], indexes = [] }) =>
        [...(primaryKey === undefined ? [] : [primaryKey]), ...foreignKeys, ...indexes].map((key) =>
          fittingName(dialect, key.name),
        ),
      );
      expect(new Set(names).size, `${dialect} ${name}`).toBe(names.length);
      expect(names.every((text) => text.length <= 64)).toBe(true);
    }
  }
});

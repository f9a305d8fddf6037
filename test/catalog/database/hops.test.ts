import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { renamesOf } from "../../../src/catalog/database/changes.ts";
import { fittingName, quotedName } from "../../../src/catalog/database/names.ts";
import type { SchemaState } from "../../../src/catalog/database/schema-state.ts";
import { byReference, createTable } from "../../../src/catalog/database/tables.ts";
import type { Dialect, DialectStep } from "../../../src/schema/database.ts";
import type { ActualTable, TestEngine } from "./engines/engine.ts";
import { mariadb } from "./engines/mariadb.ts";
import { postgresql } from "./engines/postgresql.ts";
import { sqlite } from "./engines/sqlite.ts";
import { HOPS, type Hop } from "./hops.ts";
import { insertRows, ROWS } from "./rows.ts";
import { SCHEMA_8_0 } from "./schema-8.0.ts";

/* Every hop, and all of them in a chain: the old release's tables with rows in them, our statements, the new tables. */

type Rows = Record<string, string | null>[];

const stepFor = (dialect: Dialect, { step }: Hop): DialectStep => {
  const found = step.dialects.find((entry) => entry.dialect === dialect);
  if (found === undefined) throw new Error(`no statements for ${dialect}`);
  return found;
};

const createAll = (dialect: Dialect, state: SchemaState): string[] => {
  return byReference(state).flatMap((table) => createTable(dialect, table, state));
};

const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
const sorted = (tables: readonly ActualTable[]) =>
  tables.map((table) => ({ ...table, columns: table.columns.toSorted(byName) }));

/** What an engine should say of the tables, apart from types: straight from the facts. */
function expected(dialect: Dialect, state: SchemaState) {
  const tables = state.map(({ table, columns, primaryKey, indexes = [], foreignKeys = [] }) => ({
    table,
    columns: columns.map(({ name, nullable }) => ({ name, nullable })).toSorted(byName),
    primaryKey: primaryKey?.columns ?? [],
    indexes: indexes
      .map(({ name, columns: list, unique }) => ({ name: fittingName(dialect, name), columns: list, unique }))
      .toSorted(byName),
    foreignKeys: foreignKeys
      .map((key) => `${key.columns[0]} -> ${key.references}, on delete ${key.onDelete.toLowerCase()}`)
      .toSorted(),
  }));
  return tables.toSorted((a, b) => (a.table < b.table ? -1 : 1));
}

const withoutTypes = (tables: readonly ActualTable[]) =>
  sorted(tables).map((table) => ({
    ...table,
    columns: table.columns.map(({ name, nullable }) => ({ name, nullable })),
  }));

for (const { name: engineName, dialect, missing, open } of [sqlite, postgresql, mariadb]) {
  if (missing) console.warn(`${engineName} is not tested here: ${missing}`);
  describe.runIf(missing === null)(engineName, () => {
    let engine: TestEngine;
    const run = (statements: readonly string[]) => engine.run(statements.join(";\n"));
    const quoted = (name: string) => quotedName(dialect, name);
    /** All rows by table. */
    async function content(state: SchemaState): Promise<Map<string, Rows>> {
      const all = await engine.queryAll(state.map(({ table }) => `select * from ${quoted(table)} order by 1`));
      return new Map(state.map(({ table }, index) => [table, all[index] ?? []]));
    }

    beforeAll(async () => {
      engine = await open();
    }, 60_000);
    beforeEach(() => engine.reset());
    afterAll(() => engine.close());

    async function created(state: SchemaState): Promise<ActualTable[]> {
      await engine.reset();
      await run(createAll(dialect, state));
      const tables = await engine.tables();
      await engine.reset();
      return tables;
    }

    const each = HOPS.map((hop) => [hop.release, hop] as const);

    test.each(each)(
      "%s: tables with rows become those of the facts, and no value is lost",
      async (_, hop) => {
        const { up } = stepFor(dialect, hop);
        const fresh = await created(hop.after);
        await run([...createAll(dialect, hop.before), ...insertRows(dialect, hop.before)]);
        const before = await content(hop.before);
        await run(up);
        const actual = await engine.tables();
        expect(withoutTypes(actual)).toEqual(expected(dialect, hop.after));
        expect(sorted(actual)).toEqual(sorted(fresh));
        for (const [table, rows] of await content(hop.after)) expectKept(hop, table, before, rows);
        await run(insertRows(dialect, hop.after, [3, 4]));
      },
      60_000,
    );

    test.each(each.filter(([, hop]) => stepFor(dialect, hop).down.length > 0))(
      "%s: the way back restores tables and rows, and the way up works again",
      async (_, hop) => {
        const { up, down } = stepFor(dialect, hop);
        await run([...createAll(dialect, hop.before), ...insertRows(dialect, hop.before)]);
        const [tables, rows] = [await engine.tables(), await content(hop.before)];
        await run([...up, ...down]);
        expect(sorted(await engine.tables())).toEqual(sorted(tables));
        for (const [table, now] of await content(hop.before))
          expect(ordered(now), table).toEqual(ordered(rows.get(table) ?? []));
        await run(up);
      },
      60_000,
    );

    test.each(["3.1", "4.1"])(
      "the chain from %s to 8.0 ends in the schema of the vendor's model for 8.0.0",
      async (from) => {
        const chain = HOPS.slice(HOPS.findIndex(({ release }) => release === from) + 1);
        const start = chain[0]?.before ?? [];
        const wanted = await created(SCHEMA_8_0);
        await run([...createAll(dialect, start), ...insertRows(dialect, start)]);
        let before = await content(start);
        for (const hop of chain) {
          await run(stepFor(dialect, hop).up);
          const after = await content(hop.after);
          for (const [table, rows] of after) expectKept(hop, table, before, rows);
          const fresh = hop.after.filter(({ table }) => after.get(table)?.length === 0);
          if (fresh.length > 0) await run(insertRows(dialect, fresh));
          before = await content(hop.after);
        }
        expect(withoutTypes(await engine.tables())).toEqual(expected(dialect, SCHEMA_8_0));
        expect(sorted(await engine.tables())).toEqual(sorted(wanted));
        await run(insertRows(dialect, SCHEMA_8_0, [3, 4]));
      },
      120_000,
    );
  });
}

/** Rows in an order of their own: a table that was made again may list them in another. */
const ordered = (rows: Rows) => rows.map((row) => JSON.stringify(Object.entries(row).toSorted())).toSorted();

/** Every value that was there is still there, under its new table and name. */
function expectKept(hop: Hop, table: string, before: ReadonlyMap<string, Rows>, now: Rows): void {
  const move = hop.source.moves.find(({ to }) => to === table);
  const old = before.get(move?.from ?? table);
  if (old === undefined) {
    expect(now, table).toEqual([]);
    return;
  }
  const renames = [...renamesOf(hop.source, table)].map(([from, to]) => [to, from] as const);
  const oldName = new Map([...renames, ...Object.entries(move?.columns ?? {})]);
  const pairs = Object.keys(now[0] ?? {})
    .map((name) => [name, oldName.get(name) ?? name] as const)
    .filter(([, from]) => from in (old[0] ?? {}));
  expect(pairs.length, table).toBeGreaterThan(1);
  const kept = now.map((row) => Object.fromEntries(pairs.map(([name]) => [name, row[name] ?? null])));
  const wanted = old.map((row) => Object.fromEntries(pairs.map(([name, from]) => [name, row[from] ?? null])));
  expect(old.length, table).toBe(ROWS.length);
  expect(ordered(kept), table).toEqual(ordered(wanted));
}

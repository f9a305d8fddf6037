import { buildDatabaseStep } from "../../../src/catalog/database/build.ts";
import { renamesOf } from "../../../src/catalog/database/changes.ts";
import type { SchemaState } from "../../../src/catalog/database/schema-state.ts";
import { stateAfter } from "../../../src/catalog/database/schema-state.ts";
import { loadSources } from "../../../src/catalog/load.ts";
import type { HopFacts, ReleaseFolder } from "../../../src/catalog/sources.ts";
import { DatabaseSource, type DatabaseStep } from "../../../src/schema/database.ts";
import type { ColumnFact } from "../../../src/schema/facts.ts";
import { compareReleases } from "../../../src/versions/release.ts";

/** A hop with schema changes, ready to be executed. */
export interface Hop {
  readonly release: string;
  readonly before: SchemaState;
  readonly after: SchemaState;
  readonly source: DatabaseSource;
  readonly step: DatabaseStep;
  /** Rules whose blocks were taken, or none where the release has no such rule yet and values were made up. */
  readonly rules: readonly string[];
}

const MADE_UP: Readonly<Record<string, string | number | boolean>> = {
  bool: true,
  int: 1,
  long: 1,
  string: "made up",
  DateTime: "2020-02-03 04:05:06",
  TimeSpan: "00:05:00",
};

const isBegun = (hop: HopFacts): hop is ReleaseFolder => "rules" in hop;

/** Blocks of a release's rules that change the schema, as one. */
function authored(hop: HopFacts): { rules: string[]; source: DatabaseSource | null } {
  const blocks = isBegun(hop)
    ? hop.rules.flatMap(({ id, source }) => {
        const { database } = source.value;
        return database === undefined || database.contexts.length === 0 ? [] : [{ id, database }];
      })
    : [];
  if (blocks.length === 0) return { rules: [], source: null };
  const all = blocks.map(({ database }) => database);
  const merged = DatabaseSource.parse({
    contexts: [...new Set(all.flatMap(({ contexts }) => contexts))],
    defaults: Object.assign({}, ...all.map(({ defaults }) => defaults)),
    renames: Object.assign({}, ...all.map(({ renames }) => renames)),
    moves: all.flatMap(({ moves }) => moves),
    drops: all.flatMap(({ drops }) => drops),
  });
  return { rules: blocks.map(({ id }) => id), source: merged };
}

function madeUp({ schema }: HopFacts, rest: DatabaseSource | null): DatabaseSource {
  const block = DatabaseSource.parse({ ...rest, contexts: schema.contexts.map(({ context }) => context) });
  const needsValue = (table: string, column: ColumnFact) =>
    !column.nullable && column.identity !== true && ![...renamesOf(block, table).values()].includes(column.name);
  const values = schema.contexts.flatMap(({ changedTables }) =>
    changedTables.flatMap(({ table, addedColumns }) =>
      addedColumns
        .filter((column) => needsValue(table, column))
        .map((column) => [`${table}.${column.name}`, MADE_UP[column.clr] ?? ""] as const),
    ),
  );
  return { ...block, defaults: { ...Object.fromEntries(values), ...block.defaults } };
}

function hopOf(hop: HopFacts): Hop {
  const { rules, source: own } = authored(hop);
  const { release, tablesBefore: before, schema } = hop;
  const source = madeUp(hop, own);
  const after = stateAfter(before, schema.contexts);
  return { release, before, after, source, step: buildDatabaseStep(source, schema, before), rules };
}

const sources = loadSources();

/** Every hop whose facts change the schema, oldest first; begun or not. */
export const HOPS: readonly Hop[] = [...sources.releases, ...sources.notBegun]
  .toSorted((a, b) => compareReleases(a.release, b.release))
  .filter(({ schema }) =>
    schema.contexts.some(
      ({ addedTables, removedTables, changedTables }) =>
        addedTables.length + removedTables.length + changedTables.length > 0,
    ),
  )
  .map(hopOf);

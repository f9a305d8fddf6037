import { z } from "zod";
import type { ColumnFact, ForeignKeyFact, IndexFact, SchemaFacts } from "../../schema/facts.ts";

const Column = z.object({ clr: z.string(), type: z.string(), maxLength: z.number().nullable(), nullable: z.boolean() });
const Columns = z.record(z.string(), Column).default({});

const Model = z.object({
  addedTables: z.record(z.string(), z.object({ entity: z.string().optional(), columns: Columns })).default({}),
  removedTables: z.array(z.string()).default([]),
  changedTables: z
    .record(
      z.string(),
      z.object({
        addedColumns: Columns,
        removedColumns: Columns,
        changedColumns: z.record(z.string(), z.object({ old: Column, new: Column })).default({}),
      }),
    )
    .default({}),
});

const ScriptColumns = z.record(z.string(), z.object({ identity: z.boolean().optional() })).default({});
const Key = z.object({ name: z.string(), columns: z.array(z.string()) });
const ForeignKeys = z.array(Key.extend({ references: z.string(), onDelete: z.string() }));
const Indexes = z
  .record(z.string(), z.object({ unique: z.boolean(), columns: z.array(z.string()), filter: z.string().optional() }))
  .default({});

/** What only the script says: names of keys and indexes, and which column counts by itself. */
const Script = z.object({
  addedTables: z
    .record(
      z.string(),
      z.object({
        columns: ScriptColumns,
        primaryKey: Key.optional(),
        foreignKeys: ForeignKeys.default([]),
        indexes: Indexes,
      }),
    )
    .default({}),
  changedTables: z
    .record(
      z.string(),
      z.object({
        addedColumns: ScriptColumns,
        changedColumns: z
          .record(
            z.string(),
            z.object({
              old: z.object({ identity: z.boolean().optional() }),
              new: z.object({ identity: z.boolean().optional() }),
            }),
          )
          .default({}),
        primaryKey: z.object({ old: Key, new: Key }).optional(),
        foreignKeys: z.object({ old: ForeignKeys, new: ForeignKeys }).optional(),
        addedIndexes: Indexes,
        removedIndexes: Indexes,
      }),
    )
    .default({}),
});

/** Properties of an entity class, by name. */
const Properties = z.record(z.string(), z.object({ type: z.string() }));

/** The comparison of the EF model snapshots, of the SQL Server scripts and of the entity classes of two tags. */
export const SchemaComparison = z.object({
  from: z.string(),
  to: z.string(),
  modelSnapshot: z.record(z.string(), Model),
  sqlServerScript: z.record(z.string(), Script).default({}),
  entities: z.object({ added: z.record(z.string(), Properties).default({}) }).default({ added: {} }),
});
export type SchemaComparison = z.infer<typeof SchemaComparison>;

type Context = SchemaFacts["contexts"][number];
type ScriptColumn = { readonly identity?: boolean | undefined } | undefined;

/** The tables, columns, keys and indexes of a hop, by context. Names of keys and indexes are those of the script. */
export function importSchema(comparison: SchemaComparison): SchemaFacts {
  const contexts = (["ConfigurationDb", "PersistedGrantDb"] as const).map((name): Context => {
    const model = comparison.modelSnapshot[name] ?? Model.parse({});
    const script = comparison.sqlServerScript[name] ?? Script.parse({});
    return { context: `${name}Context`, ...tables(model, script, comparison.entities.added) };
  });
  return { from: comparison.from, to: comparison.to, contexts };
}

function tables(
  model: z.infer<typeof Model>,
  script: z.infer<typeof Script>,
  entities: SchemaComparison["entities"]["added"],
): Omit<Context, "context"> {
  return {
    addedTables: sorted(model.addedTables).map(([table, { entity = "", columns }]) => {
      const extra = script.addedTables[table];
      const typed = withEntityTypes(columns, entities[entity] ?? {});
      return { table, columns: columnFacts(typed, extra?.columns), ...keysOfNew(extra) };
    }),
    removedTables: [...model.removedTables].sort(),
    // A change of keys or indexes alone is in the script and not always in the model.
    changedTables: [...new Set([...Object.keys(model.changedTables), ...Object.keys(script.changedTables)])]
      .sort()
      .map((table) => changedTable(table, model.changedTables[table], script.changedTables[table])),
  };
}

/** A snapshot is of one provider, and names the type that this one converts to: a list is a `string` there. */
function withEntityTypes(columns: z.infer<typeof Columns>, properties: z.infer<typeof Properties>) {
  return Object.fromEntries(
    Object.entries(columns).map(([name, column]) => [name, { ...column, clr: properties[name]?.type ?? column.clr }]),
  );
}

function keysOfNew(extra: z.infer<typeof Script>["addedTables"][string] | undefined) {
  if (extra === undefined) return {};
  return {
    ...(extra.primaryKey === undefined ? {} : { primaryKey: extra.primaryKey }),
    foreignKeys: foreignKeys(extra.foreignKeys),
    indexes: indexes(extra.indexes),
  };
}

function changedTable(
  table: string,
  change: z.infer<typeof Model>["changedTables"][string] | undefined,
  extra: z.infer<typeof Script>["changedTables"][string] | undefined,
): Context["changedTables"][number] {
  const keys = extra?.primaryKey;
  const references = extra?.foreignKeys;
  return {
    table,
    addedColumns: columnFacts(change?.addedColumns ?? {}, extra?.addedColumns),
    removedColumns: Object.keys(change?.removedColumns ?? {}).sort(),
    changedColumns: sorted(change?.changedColumns ?? {}).map(([name, { old, new: now }]) => ({
      before: columnFact(name, old, extra?.changedColumns[name]?.old),
      after: columnFact(name, now, extra?.changedColumns[name]?.new),
    })),
    ...(keys === undefined ? {} : { primaryKey: { before: keys.old, after: keys.new } }),
    ...(references === undefined
      ? {}
      : { foreignKeys: { before: foreignKeys(references.old), after: foreignKeys(references.new) } }),
    ...someOf("addedIndexes", indexes(extra?.addedIndexes ?? {})),
    ...someOf("removedIndexes", indexes(extra?.removedIndexes ?? {})),
  };
}

function someOf<K extends string, T>(key: K, list: T[]): { [key in K]?: T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { [key in K]: T[] });
}

function indexes(record: z.infer<typeof Indexes>): IndexFact[] {
  return sorted(record).map(([name, { columns, unique, filter }]) => {
    return { name, columns, unique, ...(filter === undefined ? {} : { filter }) };
  });
}

function foreignKeys(list: z.infer<typeof ForeignKeys>): ForeignKeyFact[] {
  return list.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function columnFacts(columns: z.infer<typeof Columns>, script: Record<string, ScriptColumn> = {}): ColumnFact[] {
  return sorted(columns).map(([name, column]) => columnFact(name, column, script[name]));
}

function columnFact(name: string, column: z.infer<typeof Column>, script: ScriptColumn): ColumnFact {
  const { type, maxLength, nullable } = column;
  // `nullable` says it once, for values as for texts.
  const clr = column.clr.replace(/\?$/, "");
  const identity = script?.identity === true ? { identity: true as const } : {};
  return { name, clr, sqlServer: type, maxLength, nullable, ...identity };
}

function sorted<T>(record: Record<string, T>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

import { z } from "zod";
import type { ColumnFact, SchemaFacts } from "../../schema/facts.ts";

const Column = z.object({ clr: z.string(), type: z.string(), maxLength: z.number().nullable(), nullable: z.boolean() });
const Columns = z.record(z.string(), Column).default({});

const Model = z.object({
  addedTables: z.record(z.string(), z.object({ columns: Columns })).default({}),
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

/** The comparison of the EF model snapshots of two tags. */
export const SchemaComparison = z.object({
  from: z.string(),
  to: z.string(),
  modelSnapshot: z.record(z.string(), Model),
});
export type SchemaComparison = z.infer<typeof SchemaComparison>;

type Context = SchemaFacts["contexts"][number];

export function importSchema(comparison: SchemaComparison): SchemaFacts {
  const contexts = (["ConfigurationDb", "PersistedGrantDb"] as const).map((name): Context => {
    const model = comparison.modelSnapshot[name] ?? Model.parse({});
    return { context: `${name}Context`, ...tables(model) };
  });
  return { from: comparison.from, to: comparison.to, contexts };
}

function tables(model: z.infer<typeof Model>): Omit<Context, "context"> {
  return {
    addedTables: sorted(model.addedTables).map(([table, { columns }]) => ({ table, columns: columnFacts(columns) })),
    removedTables: [...model.removedTables].sort(),
    changedTables: sorted(model.changedTables).map(([table, change]) => ({
      table,
      addedColumns: columnFacts(change.addedColumns),
      removedColumns: Object.keys(change.removedColumns).sort(),
      changedColumns: sorted(change.changedColumns).map(([name, { old, new: now }]) => ({
        before: columnFact(name, old),
        after: columnFact(name, now),
      })),
    })),
  };
}

function columnFacts(columns: z.infer<typeof Columns>): ColumnFact[] {
  return sorted(columns).map(([name, column]) => columnFact(name, column));
}

function columnFact(name: string, column: z.infer<typeof Column>): ColumnFact {
  return { name, clr: column.clr, sqlServer: column.type, maxLength: column.maxLength, nullable: column.nullable };
}

function sorted<T>(record: Record<string, T>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

import type { BaseSchema, SchemaFacts, TableFact } from "../../schema/facts.ts";

type Context = SchemaFacts["contexts"][number];
type ChangedTable = Context["changedTables"][number];

/** The tables of a release, of both contexts. */
export type SchemaState = readonly TableFact[];

/** The tables of the oldest release, with which the chain of hops begins. */
export const baseState = (base: BaseSchema): SchemaState => base.contexts.flatMap(({ tables }) => tables);

/** The tables after the changes of a hop. Columns keep their order, new ones come last. */
export function stateAfter(before: SchemaState, contexts: readonly Context[]): SchemaState {
  return contexts.reduce<SchemaState>(applyContext, before);
}

function applyContext(tables: SchemaState, { addedTables, removedTables, changedTables }: Context): SchemaState {
  const kept = tables.filter(({ table }) => !removedTables.includes(table));
  const changed = kept.map((table) => {
    const change = changedTables.find((entry) => entry.table === table.table);
    return change === undefined ? table : applyChange(table, change);
  });
  return [...changed, ...addedTables];
}

function applyChange(before: TableFact, change: ChangedTable): TableFact {
  const { addedColumns, removedColumns, changedColumns, addedIndexes = [], removedIndexes = [] } = change;
  const columns = before.columns
    .filter(({ name }) => !removedColumns.includes(name))
    .map((column) => changedColumns.find((entry) => entry.before.name === column.name)?.after ?? column);
  const gone = removedIndexes.map(({ name }) => name);
  const key = change.primaryKey?.after ?? before.primaryKey;
  return {
    table: before.table,
    columns: [...columns, ...addedColumns],
    ...(key === undefined ? {} : { primaryKey: key }),
    foreignKeys: change.foreignKeys?.after ?? before.foreignKeys ?? [],
    indexes: [...(before.indexes ?? []).filter(({ name }) => !gone.includes(name)), ...addedIndexes],
  };
}

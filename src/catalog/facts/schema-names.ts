import type { SchemaFacts } from "../../schema/facts.ts";

/** Tables and columns that the facts name as added, removed or changed: `Table` and `Table.Column`, sorted. */
export function schemaNames(facts: SchemaFacts): string[] {
  const names = facts.contexts.flatMap((context) => [
    ...context.removedTables,
    ...context.addedTables.flatMap(({ table, columns }) => [table, ...columns.map(({ name }) => `${table}.${name}`)]),
    ...context.changedTables.flatMap(({ table, addedColumns, removedColumns, changedColumns }) => [
      table,
      ...addedColumns.map(({ name }) => `${table}.${name}`),
      ...removedColumns.map((name) => `${table}.${name}`),
      ...changedColumns.map(({ before }) => `${table}.${before.name}`),
    ]),
  ]);
  return [...new Set(names)].sort();
}

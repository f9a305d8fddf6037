import type { DatabaseSource } from "../../schema/database.ts";
import type { ColumnFact, SchemaFacts } from "../../schema/facts.ts";
import type { Value } from "./value.ts";

/** A column that the step adds, with the value for existing rows (null where none is needed). */
export interface AddedColumn {
  readonly table: string;
  readonly fact: ColumnFact;
  readonly existingRows: Value;
}

type Context = SchemaFacts["contexts"][number];

/** The contexts of the facts that the rule brings in. */
export function contextsOf(source: DatabaseSource, facts: SchemaFacts): Context[] {
  return facts.contexts.filter((entry) => source.contexts.includes(entry.context));
}

/** Columns added to existing tables that hold new values: no renamed ones, and none that count by themselves. */
export function addedColumns(source: DatabaseSource, facts: SchemaFacts): AddedColumn[] {
  return contextsOf(source, facts).flatMap((context) =>
    context.changedTables.flatMap(({ table, addedColumns: columns }) =>
      columns
        .filter(({ name, identity }) => identity !== true && !isRenamed(source, table, name))
        .map((fact) => ({ table, fact, existingRows: source.defaults[`${table}.${fact.name}`] ?? null })),
    ),
  );
}

function isRenamed(source: DatabaseSource, table: string, column: string): boolean {
  return Object.entries(source.renames).some(([old, now]) => now === column && old.startsWith(`${table}.`));
}

/** The same columns grouped by their table, in order of first appearance. */
export function byTable(columns: readonly AddedColumn[]): [string, AddedColumn[]][] {
  const tables = new Map<string, AddedColumn[]>();
  for (const column of columns) {
    const known = tables.get(column.table);
    if (known) known.push(column);
    else tables.set(column.table, [column]);
  }
  return [...tables];
}

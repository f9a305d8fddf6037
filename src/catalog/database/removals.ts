import type { DatabaseSource } from "../../schema/database.ts";
import type { SchemaFacts } from "../../schema/facts.ts";
import { isAltered } from "./changes.ts";
import { contextsOf } from "./columns.ts";
import { columnsRead, moveProblems } from "./moves.ts";
import type { DatabaseProblem } from "./problem.ts";
import { type SchemaState, stateAfter } from "./schema-state.ts";

/** Everything that the hop takes away, as the block names it: `Table` and `Table.Column`. */
function removedNames(source: DatabaseSource, facts: SchemaFacts): string[] {
  return contextsOf(source, facts).flatMap(({ removedTables, changedTables }) => [
    ...removedTables,
    ...changedTables.flatMap(({ table, removedColumns }) => removedColumns.map((column) => `${table}.${column}`)),
  ]);
}

/** What is removed without a word about its data, and words about what is not removed. */
export function removalProblems(source: DatabaseSource, facts: SchemaFacts, before: SchemaState): DatabaseProblem[] {
  const removed = [...removedNames(source, facts), ...forgotten(source, facts, before)];
  const moved = movedNames(source, facts, before);
  const settled = new Set([...source.drops, ...Object.keys(source.renames), ...moved]);
  const open = removed
    .filter((name) => !settled.has(name))
    .map((name) => ({
      path: ["contexts"],
      message: `\`${name}\` is removed, and nothing says where its data goes`,
      cure: "name it in `moves` or `renames`, or in `drops` when its data is given up",
    }));
  const stray = source.drops
    .filter((name) => !removed.includes(name))
    .map((name) => ({
      path: ["drops", source.drops.indexOf(name)],
      message: `\`${name}\` is nothing that this hop removes`,
      cure: removed.length === 0 ? "remove it" : `one of ${removed.join(", ")}`,
    }));
  const moves = moveProblems(source, facts, before).map(({ index, ...rest }) => ({ path: ["moves", index], ...rest }));
  return [...open, ...stray, ...renameProblems(source, facts, before), ...moves];
}

/** A move settles the columns that it reads, and the table when it goes. */
function movedNames({ moves }: DatabaseSource, facts: SchemaFacts, before: SchemaState): string[] {
  const all = stateAfter(before, facts.contexts);
  return moves.flatMap((move) => [
    move.from,
    ...columnsRead(move, before, all).map((column) => `${move.from}.${column}`),
  ]);
}

/** Columns of removed tables whose rows move, but which no move reads: they would be lost in silence. */
function forgotten(source: DatabaseSource, facts: SchemaFacts, before: SchemaState): string[] {
  const removed = contextsOf(source, facts).flatMap(({ removedTables }) => removedTables);
  return before
    .filter(({ table }) => removed.includes(table) && source.moves.some(({ from }) => from === table))
    .flatMap(({ table, columns }) =>
      columns.filter(({ identity }) => identity !== true).map(({ name }) => `${table}.${name}`),
    );
}

function renameProblems(source: DatabaseSource, facts: SchemaFacts, before: SchemaState): DatabaseProblem[] {
  const changed = contextsOf(source, facts).flatMap(({ changedTables }) => changedTables);
  return Object.entries(source.renames).flatMap(([name, now]) => {
    const [owner = "", old = ""] = name.split(".");
    const path = ["renames", name];
    const change = changed.find(({ table }) => table === owner);
    const target = change?.addedColumns.find((column) => column.name === now);
    if (change === undefined || target === undefined || !change.removedColumns.includes(old)) {
      const message = `the hop does not remove \`${name}\` and add \`${owner}.${now}\``;
      return [{ path, message, cure: "name a removed column and the added one that takes its values" }];
    }
    const column = before.find(({ table }) => table === owner)?.columns.find((entry) => entry.name === old);
    if (column === undefined || (column.sqlServer === target.sqlServer && column.nullable === target.nullable))
      return [];
    const cure = "only columns of one type are renamed; a new table takes others by `moves`";
    return [{ path, message: `\`${name}\` is \`${column.sqlServer}\`, \`${owner}.${now}\` is not`, cure }];
  });
}

/** Tables that cannot be altered: their old shape is not known, or other tables refer to the key that changes. */
export function alterationProblems(source: DatabaseSource, facts: SchemaFacts, before: SchemaState): DatabaseProblem[] {
  const changed = contextsOf(source, facts).flatMap(({ changedTables }) => changedTables);
  return changed.filter(isAltered).flatMap((change) => {
    const { table, primaryKey, changedColumns } = change;
    const old = before.find((entry) => entry.table === table);
    if (old === undefined) {
      const message = `\`${table}\` cannot be altered: what it was before this hop is not known`;
      return [{ path: ["contexts"], message, cure: "write its release's schema with `scripts/import-base-schema.ts`" }];
    }
    const isKeyTouched =
      primaryKey !== undefined || changedColumns.some((pair) => old.primaryKey?.columns.includes(pair.before.name));
    const from = before.filter(({ foreignKeys = [] }) => foreignKeys.some((key) => key.references === table));
    if (!isKeyTouched || from.length === 0) return [];
    const message = `no statements are generated for the key of \`${table}\`, to which \`${from[0]?.table}\` refers`;
    return [{ path: ["contexts"], message, cure: "extend `src/catalog/database/alter.ts`" }];
  });
}

/** Whether the new schema lacks a place for something of the old one, so that only a backup leads back. */
export const takesAway = (source: DatabaseSource, facts: SchemaFacts): boolean =>
  removedNames(source, facts).length > 0;

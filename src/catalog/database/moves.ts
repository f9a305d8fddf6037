import type { DatabaseSource, Dialect, MoveSource } from "../../schema/database.ts";
import type { ColumnFact, SchemaFacts, TableFact } from "../../schema/facts.ts";
import { contextsOf } from "./columns.ts";
import { quotedName } from "./names.ts";
import { type SchemaState, stateAfter } from "./schema-state.ts";

interface MovedColumn {
  readonly to: ColumnFact;
  /** Old column, or undefined where the old table has none. */
  readonly from: ColumnFact | undefined;
}

/** Columns that a move fills; keys that the database counts are given anew. */
function movedColumns({ columns }: MoveSource, from: TableFact, to: TableFact): MovedColumn[] {
  return to.columns
    .filter(({ identity }) => identity !== true)
    .map((column) => ({
      to: column,
      from: from.columns.find(({ name }) => name === (columns[column.name] ?? column.name)),
    }));
}

/** Names of the old columns that a move reads. */
export function columnsRead(move: MoveSource, before: SchemaState, after: SchemaState): string[] {
  const from = before.find(({ table }) => table === move.from);
  const to = after.find(({ table }) => table === move.to);
  if (from === undefined || to === undefined) return [];
  return movedColumns(move, from, to).flatMap((pair) => (pair.from === undefined ? [] : [pair.from.name]));
}

/** INSERT … SELECT of a move, in the order of the old keys. */
export function moveRows(dialect: Dialect, move: MoveSource, before: SchemaState, after: SchemaState): string[] {
  const from = before.find(({ table }) => table === move.from);
  const to = after.find(({ table }) => table === move.to);
  if (from === undefined || to === undefined) return [];
  const pairs = movedColumns(move, from, to).filter((pair) => pair.from !== undefined);
  const list = (names: readonly (string | undefined)[]) =>
    names.map((name = "") => quotedName(dialect, name)).join(", ");
  const into = `${quotedName(dialect, to.table)} (${list(pairs.map((pair) => pair.to.name))})`;
  const order = from.primaryKey === undefined ? "" : ` order by ${list(from.primaryKey.columns)}`;
  const select = list(pairs.map((pair) => pair.from?.name));
  return [`insert into ${into} select ${select} from ${quotedName(dialect, from.table)}${order}`];
}

/** Why a move does not fit the tables of both sides, with the key of the block that is wrong. */
export function moveProblems(
  source: DatabaseSource,
  facts: SchemaFacts,
  before: SchemaState,
): { index: number; message: string; cure: string }[] {
  const contexts = contextsOf(source, facts);
  const added = contexts.flatMap(({ addedTables }) => addedTables.map(({ table }) => table));
  const after = stateAfter(before, contexts);
  return source.moves.flatMap((move, index) => {
    const from = before.find(({ table }) => table === move.from);
    const to = after.find(({ table }) => table === move.to);
    const wrong = (message: string, cure: string) => [{ index, message, cure }];
    if (from === undefined)
      return wrong(`\`${move.from}\` is no table before this hop`, "name a table of the old schema");
    if (to === undefined || !added.includes(move.to))
      return wrong(`\`${move.to}\` is no table that this hop adds`, `one of ${added.join(", ") || "none: remove it"}`);
    return [...strayColumns(move, from, to), ...misfits(move, from, to)].map((message) => ({
      index,
      message,
      cure: "correct `columns`",
    }));
  });
}

function strayColumns({ columns }: MoveSource, from: TableFact, to: TableFact): string[] {
  const has = (table: TableFact, name: string) => table.columns.some((column) => column.name === name);
  return Object.entries(columns).flatMap(([now, old]) => [
    ...(has(to, now) ? [] : [`\`${to.table}\` has no column \`${now}\``]),
    ...(has(from, old) ? [] : [`\`${from.table}\` has no column \`${old}\``]),
  ]);
}

function misfits(move: MoveSource, from: TableFact, to: TableFact): string[] {
  return movedColumns(move, from, to).flatMap(({ to: now, from: old }) => {
    const name = `${to.table}.${now.name}`;
    if (old === undefined)
      return now.nullable ? [] : [`\`${name}\` does not allow null, and \`${from.table}\` has nothing to fill it`];
    const fits = old.clr === now.clr && (now.nullable || !old.nullable) && isNoLonger(old, now);
    return fits
      ? []
      : [`\`${from.table}.${old.name}\` (${old.sqlServer}) does not fit into \`${name}\` (${now.sqlServer})`];
  });
}

function isNoLonger(old: ColumnFact, now: ColumnFact): boolean {
  return now.maxLength === null || (old.maxLength !== null && old.maxLength <= now.maxLength);
}

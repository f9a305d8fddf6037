import type { DatabaseColumn, DatabaseSource, DatabaseStep, Dialect, DialectStep } from "../../schema/database.ts";
import type { ColumnFact, SchemaFacts, TableFact } from "../../schema/facts.ts";
import { alterTable } from "./alter.ts";
import { auditStatements } from "./audits.ts";
import { reversed, type TableChange, tableChanges } from "./changes.ts";
import { columnType } from "./column-type.ts";
import { type AddedColumn, addedColumns, contextsOf } from "./columns.ts";
import { downStatements, upStatements } from "./ddl.ts";
import { DIALECT_NAMES, DIALECTS } from "./dialects.ts";
import { efCommands } from "./ef-commands.ts";
import { foundAudits } from "./found-audits.ts";
import { changeIndexes, indexChanges, restoreIndexes } from "./indexes.ts";
import { moveRows } from "./moves.ts";
import { databaseProblems } from "./problems.ts";
import { takesAway } from "./removals.ts";
import { type SchemaState, stateAfter } from "./schema-state.ts";
import { addedTables, byReference, createTable, dropTable } from "./tables.ts";
import { csharpLiteral, SCAFFOLDED } from "./value.ts";

function migrationDefault({ fact, existingRows }: AddedColumn): Pick<DatabaseColumn, "migrationDefault"> {
  const scaffolded = SCAFFOLDED[fact.clr];
  if (existingRows === null || scaffolded === undefined) return {};
  const correct = csharpLiteral(fact.clr, existingRows);
  return correct === scaffolded ? {} : { migrationDefault: { scaffolded, correct } };
}

function shape(fact: ColumnFact): Pick<DatabaseColumn, "clr" | "nullable" | "maxLength" | "types"> {
  const { clr, nullable, maxLength } = fact;
  const types = {
    sqlserver: columnType("sqlserver", fact),
    postgresql: columnType("postgresql", fact),
    mysql: columnType("mysql", fact),
    sqlite: columnType("sqlite", fact),
  };
  return { clr, nullable, maxLength, types };
}

function publishedColumn(column: AddedColumn): DatabaseColumn {
  const { table, fact, existingRows } = column;
  return { table, column: fact.name, ...shape(fact), existingRows, ...migrationDefault(column) };
}

/** Columns that become another type, length or nullability, and those that count or are renamed. */
function alteredColumns(source: DatabaseSource, facts: SchemaFacts, plain: readonly AddedColumn[]): DatabaseColumn[] {
  const changed = contextsOf(source, facts).flatMap(({ changedTables }) => changedTables);
  return changed.flatMap(({ table, addedColumns: added, changedColumns }) => [
    ...added
      .filter((fact) => !plain.some((column) => column.fact === fact))
      .map((fact) => publishedColumn({ table, fact, existingRows: null })),
    ...changedColumns.map(({ before, after }) => ({
      ...publishedColumn({ table, fact: after, existingRows: null }),
      before: shape(before),
    })),
  ]);
}

/** What a step works on, computed once for all databases. */
interface Work {
  readonly source: DatabaseSource;
  readonly facts: SchemaFacts;
  readonly before: SchemaState;
  readonly after: SchemaState;
  readonly tables: readonly TableFact[];
  readonly removed: readonly TableFact[];
  /** Columns added to tables that are not altered otherwise. */
  readonly columns: readonly AddedColumn[];
  readonly changes: readonly TableChange[];
}

function workOf(source: DatabaseSource, facts: SchemaFacts, before: SchemaState): Work {
  const contexts = contextsOf(source, facts);
  const changes = tableChanges(source, facts, before);
  const altered = changes.map((change) => change.after.table);
  const removed = contexts.flatMap(({ removedTables }) => removedTables);
  return {
    source,
    facts,
    before,
    after: stateAfter(before, contexts),
    tables: addedTables(source, facts),
    removed: byReference(before.filter(({ table }) => removed.includes(table))).toReversed(),
    columns: addedColumns(source, facts).filter(({ table }) => !altered.includes(table)),
    changes,
  };
}

/** New tables first, filled while the old ones are there; what goes, goes last. */
function upOf(dialect: Dialect, { source, facts, before, after, ...work }: Work): string[] {
  return [
    ...work.tables.flatMap((table) => createTable(dialect, table, after)),
    ...source.moves.flatMap((move) => moveRows(dialect, move, before, after)),
    ...upStatements(dialect, work.columns),
    ...work.changes.flatMap((change) => alterTable(dialect, change, after)),
    ...indexChanges(source, facts).flatMap((change) => changeIndexes(dialect, change)),
    ...work.removed.map((table) => dropTable(dialect, table)),
  ];
}

function downOf(dialect: Dialect, { source, facts, before, ...work }: Work): string[] {
  if (takesAway(source, facts)) return [];
  return [
    ...indexChanges(source, facts).flatMap((change) => restoreIndexes(dialect, change)),
    ...work.changes.toReversed().flatMap((change) => alterTable(dialect, reversed(change), before)),
    ...downStatements(dialect, work.columns),
    ...work.tables.toReversed().map((table) => dropTable(dialect, table)),
  ];
}

function dialectStep(dialect: Dialect, work: Work): DialectStep {
  const { title, executedIn } = DIALECTS[dialect];
  const { source, facts, before } = work;
  return {
    dialect,
    title,
    up: upOf(dialect, work),
    down: downOf(dialect, work),
    audits: [
      ...foundAudits(dialect, source, facts, before),
      ...source.audits.map((audit) => auditStatements(dialect, audit)),
    ],
    executedIn: [...executedIn],
  };
}

/** New tables have no rows yet, so that their columns need no values. */
function newTableColumns(source: DatabaseSource, facts: SchemaFacts): AddedColumn[] {
  return addedTables(source, facts).flatMap(({ table, columns }) =>
    columns.map((fact) => ({ table, fact, existingRows: null })),
  );
}

/**
 * The published database step of a rule: EF commands, columns, and statements per database. `before` is the schema of
 * the release that is left, needed where tables are altered. The source must be free of `databaseProblems` (with the
 * same `before`); callers report those first.
 */
export function buildDatabaseStep(source: DatabaseSource, facts: SchemaFacts, before: SchemaState = []): DatabaseStep {
  const [problem] = databaseProblems(source, facts, before);
  if (problem) throw new Error(`${problem.message}; callers check \`databaseProblems\` before they build`);
  const columns = addedColumns(source, facts);
  const work = workOf(source, facts, before);
  return {
    contexts: efCommands(source, facts),
    columns: [
      ...[...newTableColumns(source, facts), ...columns].map(publishedColumn),
      ...alteredColumns(source, facts, columns),
    ],
    dialects: DIALECT_NAMES.map((dialect) => dialectStep(dialect, work)),
  };
}

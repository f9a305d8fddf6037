import type { DatabaseColumn, DatabaseSource, DatabaseStep, Dialect, DialectStep } from "../../schema/database.ts";
import type { SchemaFacts } from "../../schema/facts.ts";
import { auditStatements } from "./audits.ts";
import { columnType } from "./column-type.ts";
import { type AddedColumn, addedColumns } from "./columns.ts";
import { downStatements, upStatements } from "./ddl.ts";
import { DIALECT_NAMES, DIALECTS } from "./dialects.ts";
import { efCommands } from "./ef-commands.ts";
import { changeIndexes, indexChanges, restoreIndexes } from "./indexes.ts";
import { databaseProblems } from "./problems.ts";
import { addedTables, createTable, dropTable } from "./tables.ts";
import { csharpLiteral, SCAFFOLDED } from "./value.ts";

function migrationDefault({ fact, existingRows }: AddedColumn): Pick<DatabaseColumn, "migrationDefault"> {
  const scaffolded = SCAFFOLDED[fact.clr];
  if (existingRows === null || scaffolded === undefined) return {};
  const correct = csharpLiteral(fact.clr, existingRows);
  return correct === scaffolded ? {} : { migrationDefault: { scaffolded, correct } };
}

function publishedColumn(column: AddedColumn): DatabaseColumn {
  const { table, fact, existingRows } = column;
  const { name, clr, nullable, maxLength } = fact;
  const types = {
    sqlserver: columnType("sqlserver", fact),
    postgresql: columnType("postgresql", fact),
    mysql: columnType("mysql", fact),
    sqlite: columnType("sqlite", fact),
  };
  return { table, column: name, clr, nullable, maxLength, types, existingRows, ...migrationDefault(column) };
}

/** Tables first, then columns, then indexes, which may need both. */
function dialectStep(
  dialect: Dialect,
  source: DatabaseSource,
  facts: SchemaFacts,
  columns: readonly AddedColumn[],
): DialectStep {
  const { title, executedIn } = DIALECTS[dialect];
  const tables = addedTables(source, facts);
  const indexes = indexChanges(source, facts);
  return {
    dialect,
    title,
    up: [
      ...tables.flatMap((table) => createTable(dialect, table, tables)),
      ...upStatements(dialect, columns),
      ...indexes.flatMap((change) => changeIndexes(dialect, change)),
    ],
    down: [
      ...indexes.flatMap((change) => restoreIndexes(dialect, change)),
      ...downStatements(dialect, columns),
      ...tables.toReversed().map((table) => dropTable(dialect, table)),
    ],
    audits: source.audits.map((audit) => auditStatements(dialect, audit)),
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
 * The published database step of a rule: EF commands, columns, and statements per database. The source must be
 * free of `databaseProblems`; callers report those first.
 */
export function buildDatabaseStep(source: DatabaseSource, facts: SchemaFacts): DatabaseStep {
  const [problem] = databaseProblems(source, facts);
  if (problem) throw new Error(`${problem.message}; callers check \`databaseProblems\` before they build`);
  const columns = addedColumns(source, facts);
  return {
    contexts: efCommands(source, facts),
    columns: [...newTableColumns(source, facts), ...columns].map(publishedColumn),
    dialects: DIALECT_NAMES.map((dialect) => dialectStep(dialect, source, facts, columns)),
  };
}

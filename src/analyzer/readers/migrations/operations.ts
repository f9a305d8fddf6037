import type { TableFact } from "../../schema-facts.ts";
import { UNKNOWN_TYPE } from "../column-type.ts";
import { childrenOf, kindOf, lastOf, nameOf } from "../csharp/syntax.ts";
import { argument, type Call, callAt, nameIn, nodesOf } from "./calls.ts";
import { IN_OPERATION, IN_TABLE, typeOfCall } from "./column-shape.ts";
import { readSqlCall } from "./sql-call.ts";
import type { MigrationWriter } from "./writer.ts";

/*
 * Positions of the parameters that count, from `MigrationBuilder` and `ColumnsBuilder` of
 * dotnet/efcore, src/EFCore.Relational/Migrations/MigrationBuilder.cs and Operations/Builders/ColumnsBuilder.cs.
 */
const DEFAULT_OF_COLUMN = 8;
const DEFAULT_SQL_OF_COLUMN = 9;
const DEFAULT_IN_TABLE = 6;
const DEFAULT_SQL_IN_TABLE = 7;

function unreadName(writer: MigrationWriter, call: Call): void {
  const message = `the table or column of \`${call.name}\` is no literal text, so it is not known`;
  writer.notice("migration-name", message, "look at this operation yourself", call.node);
}

function columnCall(writer: MigrationWriter, call: Call, operation: "add" | "alter" | "drop"): void {
  const { syntax } = writer;
  const column = nameIn(syntax, argument(call, "name", 0));
  const table = nameIn(syntax, argument(call, "table", 1));
  if (column === null || table === null) {
    unreadName(writer, call);
    return;
  }
  const defaultValue =
    operation === "drop"
      ? null
      : (argument(call, "defaultValue", DEFAULT_OF_COLUMN) ?? argument(call, "defaultValueSql", DEFAULT_SQL_OF_COLUMN));
  writer.table({ source: "migration", table, operation: "alter" }, call.node);
  const typed = operation === "drop" ? UNKNOWN_TYPE : typeOfCall(syntax, call, IN_OPERATION);
  const { provider } = writer;
  writer.column({ source: "migration", table, column, operation, node: call.node, defaultValue, typed, provider });
}

function renameColumn(writer: MigrationWriter, call: Call): void {
  const { syntax } = writer;
  const table = nameIn(syntax, argument(call, "table", 1));
  const column = nameIn(syntax, argument(call, "newName", 2));
  if (column === null || table === null) {
    unreadName(writer, call);
    return;
  }
  writer.column({ source: "migration", table, column, operation: "rename", node: call.node });
}

function tableCall(writer: MigrationWriter, call: Call, name: number | null, operation: TableFact["operation"]): void {
  const table = nameIn(writer.syntax, name);
  if (table === null) {
    unreadName(writer, call);
    return;
  }
  writer.table({ source: "migration", table, operation }, call.node);
}

function renameTable(writer: MigrationWriter, call: Call): void {
  const old = nameIn(writer.syntax, argument(call, "name", 0));
  const table = nameIn(writer.syntax, argument(call, "newName", 2));
  // Without a new name the table only moves to another schema.
  if (table === null || old === null) tableCall(writer, call, argument(call, "name", 0), "alter");
  else writer.table({ source: "migration", table, operation: "alter", renamedFrom: old }, call.node);
}

/** `X = table.Column<T>(…)` members of the anonymous object in `columns:`, calls chained behind it included. */
function columnsIn(writer: MigrationWriter, lambda: number): { name: string; node: number; call: Call }[] {
  const { syntax } = writer;
  const [object] = nodesOf(syntax, "anonymous_object_creation_expression", lambda, lastOf(syntax, lambda));
  if (object === undefined) return [];
  const parts = childrenOf(syntax, object).filter((child) => kindOf(syntax, child) !== "comment");
  return parts.flatMap((node, index) => {
    const value = parts[index + 1];
    if (kindOf(syntax, node) !== "identifier" || value === undefined) return [];
    const calls = nodesOf(syntax, "invocation_expression", value, lastOf(syntax, value));
    const call = calls.map((candidate) => callAt(syntax, candidate)).find((candidate) => candidate?.name === "Column");
    return call ? [{ name: nameIn(syntax, argument(call, "name", 4)) ?? nameOf(syntax, node), node, call }] : [];
  });
}

function createTable(writer: MigrationWriter, call: Call): void {
  const name = nameIn(writer.syntax, argument(call, "name", 0));
  const lambda = argument(call, "columns", 1);
  if (name === null) {
    unreadName(writer, call);
    return;
  }
  const columns = lambda === null ? [] : columnsIn(writer, lambda);
  const names = columns.map((column) => column.name);
  const owner = writer.table({ source: "migration", table: name, operation: "create", columns: names }, call.node);
  for (const { name: column, node, call: builder } of columns) {
    const defaultValue =
      argument(builder, "defaultValue", DEFAULT_IN_TABLE) ?? argument(builder, "defaultValueSql", DEFAULT_SQL_IN_TABLE);
    const typed = typeOfCall(writer.syntax, builder, IN_TABLE);
    const { provider } = writer;
    const place = { source: "migration", table: name, column, operation: "create", node } as const;
    writer.column({ ...place, defaultValue, owner, typed, provider });
  }
}

type Reader = (writer: MigrationWriter, call: Call) => void;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["AddColumn", (writer, call) => columnCall(writer, call, "add")],
  ["AlterColumn", (writer, call) => columnCall(writer, call, "alter")],
  ["DropColumn", (writer, call) => columnCall(writer, call, "drop")],
  ["RenameColumn", renameColumn],
  ["CreateTable", createTable],
  ["RenameTable", renameTable],
  ["DropPrimaryKey", (writer, call) => tableCall(writer, call, argument(call, "table", 1), "dropKey")],
  ["DropTable", (writer, call) => tableCall(writer, call, argument(call, "name", 0), "drop")],
  ["Sql", readSqlCall],
]);

/** What reads a call of this name on a `MigrationBuilder`; undefined for methods that say nothing of the schema. */
export const operationReader = (name: string): Reader | undefined => READERS.get(name);

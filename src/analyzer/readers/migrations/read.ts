import type { Engine } from "../../engine.ts";
import type { SourceFile } from "../../input.ts";
import type { Refusal } from "../../refusal.ts";
import { parseCSharp } from "../csharp/parse.ts";
import { lastOf } from "../csharp/syntax.ts";
import { folderPrefix } from "../msbuild/path.ts";
import type { SchemaInput } from "../schema-input.ts";
import type { SqlFacts } from "../sql/writer.ts";
import { callAt, methodAround, nodesOf } from "./calls.ts";
import { readEntity } from "./model.ts";
import { operationReader } from "./operations.ts";
import { MigrationWriter } from "./writer.ts";

const OPERATIONS =
  /\.\s*(?:AddColumn|AlterColumn|DropColumn|RenameColumn|CreateTable|RenameTable|DropTable|Sql)\s*[<(]/;
const ENTITY = /\.\s*Entity\s*\(\s*"/;
const BUILDER = /\bmigrationBuilder\b|\bMigrationBuilder\b|:\s*Migration\b/;

/** Whether a C# file may hold a migration, a designer file or a model snapshot. */
const isMigration = (text: string): boolean => (OPERATIONS.test(text) && BUILDER.test(text)) || ENTITY.test(text);

function offsetsOf(text: string, character: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) found.push(at);
  return found;
}

/** Facts of one C# file; only `Up` counts, since `Down` says what an older release had. */
function readFile(engine: Engine, file: SourceFile, refusals: Refusal[]): SqlFacts | null {
  // Everything of interest is inside of calls, so the offsets of parentheses keep what they enclose.
  const parse = parseCSharp({ engine, text: file.text, wanted: offsetsOf(file.text, "(") });
  if (parse.kind === "refused") refusals.push({ path: file.path, ...parse.refusal });
  if (parse.kind !== "parsed") return null;
  const { syntax } = parse;
  const writer = new MigrationWriter(file, syntax);
  let handled = 0;
  for (const node of nodesOf(syntax, "invocation_expression")) {
    const call = node < handled ? null : callAt(syntax, node);
    if (!call || call.receiver === null) continue;
    const read = call.name === "Entity" ? readEntity : operationReader(call.name);
    if (!read) continue;
    // What is inside of this call belongs to it; hostile nesting would otherwise be read once per level.
    handled = lastOf(syntax, node);
    if (methodAround(syntax, node) !== "Down") read(writer, call);
  }
  return writer;
}

const DESIGNER = /\bBuildTargetModel\b/;
const SNAPSHOT = /:\s*ModelSnapshot\b/;

/**
 * The files to read. Beside a snapshot, designer files are left out: they repeat older states of the same model, and
 * are by far the largest part of a folder of migrations.
 */
function worthReading(files: readonly SourceFile[]): SourceFile[] {
  const migrations = files.filter((file) => file.kind === "csharp" && isMigration(file.text));
  const withSnapshot = new Set(
    migrations.filter((file) => SNAPSHOT.test(file.text)).map(({ path }) => folderPrefix(path)),
  );
  return migrations.filter((file) => !withSnapshot.has(folderPrefix(file.path)) || !DESIGNER.test(file.text));
}

export interface MigrationFacts extends SqlFacts {
  /** Files that could not be parsed. */
  readonly refusals: readonly Refusal[];
}

/** Tables and columns of EF migrations, designer files and model snapshots among the files. */
export function readMigrations({ engine, files, onFile }: SchemaInput): MigrationFacts {
  const refusals: Refusal[] = [];
  const facts = worthReading(files).flatMap((file) => {
    onFile?.(file.path);
    return readFile(engine, file, refusals) ?? [];
  });
  return {
    columns: facts.flatMap((fact) => fact.columns),
    tables: facts.flatMap((fact) => fact.tables),
    notices: facts.flatMap((fact) => fact.notices),
    refusals,
  };
}

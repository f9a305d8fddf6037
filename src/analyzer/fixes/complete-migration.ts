import type { Rule } from "../../schema/catalog.ts";
import type { DatabaseColumn } from "../../schema/database.ts";
import type { SpanEdit } from "../edit.ts";
import type { Span } from "../input.ts";
import { lineStart, newlineOf } from "../line-ends.ts";
import type { Match } from "../match.ts";
import { folderPrefix } from "../readers/msbuild/path.ts";
import type { ColumnFact } from "../schema-facts.ts";
import type { FixContext } from "./fix-context.ts";
import { memberEnd } from "./member-text.ts";
import { addUsing } from "./using.ts";

const plain = (name: string): string => name.toLowerCase();

/** The table of the rule's step whose column the place lacks; null for places of other kinds. */
function lackingTable(match: Match, rule: Rule): string | null {
  const [table = "", column = ""] = (match.values.symbol ?? "").split(".");
  const found = rule.database?.columns.find(
    (candidate) => plain(candidate.table) === plain(table) && plain(candidate.column) === plain(column),
  );
  return match.subject.kind === "text" && found ? found.table : null;
}

const brings = new Set<ColumnFact["operation"]>(["add", "create", "map", "rename"]);

/** Columns of the step that nothing in the folder of the place brings into the table. */
function missingColumns(table: string, folder: string, rule: Rule, context: FixContext): DatabaseColumn[] {
  const there = new Set(
    context.columns
      .filter((fact) => brings.has(fact.operation) && plain(fact.table) === plain(table))
      .filter((fact) => fact.source !== "designer" && fact.span.file.startsWith(folder))
      .map((fact) => plain(fact.column)),
  );
  return (rule.database?.columns ?? []).filter(
    (column) => plain(column.table) === plain(table) && !there.has(plain(column.column)),
  );
}

interface Sibling {
  readonly fact: ColumnFact;
  readonly column: DatabaseColumn;
}

/** Columns of the same step that a migration adds already, in the newest migration that does; last in the file first. */
function siblings(table: string, folder: string, rule: Rule, context: FixContext): Sibling[] {
  const added = context.columns.flatMap((fact) => {
    const column = rule.database?.columns.find((candidate) => plain(candidate.column) === plain(fact.column));
    const fits = column && fact.source === "migration" && fact.operation === "add" && fact.span.file.startsWith(folder);
    return fits && plain(fact.table) === plain(table) ? [{ fact, column }] : [];
  });
  const newest = added
    .map(({ fact }) => fact.span.file)
    .toSorted()
    .at(-1);
  return added
    .filter(({ fact }) => fact.span.file === newest)
    .toSorted((a, b) => b.fact.span.start - a.fact.span.start);
}

interface Line {
  readonly indent: string;
  readonly newline: string;
  /** Offset behind the line in which the statement ends. */
  readonly next: number;
}

/** The line behind the statement that holds a span; null where more code follows in its last line. */
function lineAfter(text: string, span: Span): Line | null {
  const end = memberEnd(text, span.end);
  const rest = /^[ \t]*(?:\/\/[^\r\n]*)?(?:\r\n?|\n)/.exec(text.slice(end));
  const start = lineStart(text, span.start);
  const indent = /^[ \t]*/.exec(text.slice(start))?.[0] ?? "";
  if (!rest || text.slice(start + indent.length, span.start).trim() !== "") return null;
  return { indent, newline: newlineOf(text), next: end + rest[0].length };
}

/** The type that this project's provider uses, told by the types of the siblings; null lets EF choose it. */
function typeOf(missing: DatabaseColumn, known: readonly Sibling[], text: string): string | null {
  const types = Object.entries(missing.types).filter(([dialect]) =>
    known.every(({ fact, column }) => {
      const written = /\btype:\s*"([^"]*)"/.exec(text.slice(fact.span.start, fact.span.end))?.[1];
      return (
        written !== undefined &&
        Object.entries(column.types).some(([name, type]) => name === dialect && type === written)
      );
    }),
  );
  const distinct = new Set(types.map(([, type]) => type));
  return distinct.size === 1 ? ([...distinct][0] ?? null) : null;
}

/** C# for `defaultValue:`, the value that existing rows get; null for columns that may be empty. */
function defaultOf({ migrationDefault, existingRows, nullable }: DatabaseColumn): string | null {
  if (migrationDefault) return migrationDefault.correct;
  if (nullable || existingRows === null) return null;
  return typeof existingRows === "string" ? JSON.stringify(existingRows) : String(existingRows);
}

function statement(
  receiver: string,
  method: string,
  parts: readonly (string | null)[],
  { indent, newline }: Line,
): string {
  const inner = `${newline}${indent}${indent.endsWith("\t") ? "\t" : "    "}`;
  const written = parts.filter((part) => part !== null);
  return `${indent}${receiver}.${method}(${inner}${written.join(`,${inner}`)});${newline}`;
}

const doubt =
  "the model snapshot and the designer file stay as they are, so let `dotnet ef migrations has-pending-model-changes` check them";

function addition(column: DatabaseColumn, table: string, receiver: string, type: string | null, line: Line): string {
  const value = defaultOf(column);
  const parts = [
    `name: "${column.column}"`,
    `table: "${table}"`,
    type === null ? null : `type: "${type}"`,
    column.maxLength === null ? null : `maxLength: ${column.maxLength}`,
    `nullable: ${column.nullable}`,
    value === null ? null : `defaultValue: ${value}`,
  ];
  return line.newline + statement(receiver, `AddColumn<${column.clr}>`, parts, line);
}

function intoUp(missing: readonly DatabaseColumn[], known: readonly Sibling[], text: string): SpanEdit | null {
  const [last] = known;
  const line = last && lineAfter(text, last.fact.span);
  const receiver = last && /^(\w+)\s*\./.exec(text.slice(last.fact.span.start))?.[1];
  if (!line || !receiver) return null;
  const made = missing.map((column) => addition(column, last.fact.table, receiver, typeOf(column, known, text), line));
  return { span: { file: last.fact.span.file, start: line.next, end: line.next }, text: made.join(""), doubt };
}

/** The last statement that drops a sibling. */
function lastDrop(known: readonly Sibling[], text: string): RegExpExecArray | undefined {
  const columns = known.map(({ fact }) => fact.column).join("|");
  return [
    ...text.matchAll(new RegExp(`\\b(\\w+)\\.DropColumn\\(\\s*(?:name:\\s*)?"(?:${columns})"[^;]*?\\)(?=\\s*;)`, "g")),
  ].at(-1);
}

/** Down drops what Up adds, beside a sibling that is dropped there; without one, Down is left to EF. */
function intoDown(missing: readonly DatabaseColumn[], known: readonly Sibling[], text: string): SpanEdit | null {
  const drop = lastDrop(known, text);
  const [sibling] = known;
  if (!drop || !sibling) return null;
  const { file } = sibling.fact.span;
  const [written, receiver = ""] = drop;
  const line = lineAfter(text, { file, start: drop.index, end: drop.index + written.length });
  if (!line) return null;
  const made = missing.map(({ column }) => {
    const parts = [`name: "${column}"`, `table: "${sibling.fact.table}"`];
    return /[\r\n]/.test(written)
      ? line.newline + statement(receiver, "DropColumn", parts, line)
      : `${line.indent}${receiver}.DropColumn(${parts.join(", ")});${line.newline}`;
  });
  return { span: { file, start: line.next, end: line.next }, text: made.join("") };
}

/**
 * Adds the columns of the rule's step that are missing to the pending migration, the newest one that adds another of
 * them, and drops them again in `Down`. Null where no migration adds any of them: then EF is to make one.
 */
export function completeMigration(match: Match, rule: Rule, context: FixContext): readonly SpanEdit[] | null {
  const table = lackingTable(match, rule);
  if (table === null) return null;
  const folder = folderPrefix(match.span.file);
  const known = siblings(table, folder, rule, context);
  const file = known[0]?.fact.span.file;
  if (file === undefined) return null;
  const text = context.sources.text(file);
  const missing = missingColumns(table, folder, rule, context);
  const up = intoUp(missing, known, text);
  if (!up) return null;
  const down = intoDown(missing, known, text);
  const needsSystem = missing.some(({ clr }) => /^(?:TimeSpan|DateTime|Guid)/.test(clr));
  const using = needsSystem ? addUsing(file, text, "System", context.project) : null;
  return [...(using ? [using] : []), up, ...(down ? [down] : [])];
}

import type { EditTemplate } from "../../schema/fix.ts";
import type { SpanEdit } from "../edit.ts";
import { lineStart, newlineOf } from "../line-ends.ts";
import type { Match } from "../match.ts";
import { escaped } from "../pattern-text.ts";
import type { FixContext } from "./fix-context.ts";

type Template = Extract<EditTemplate, { kind: "addMembers" }>;

/** A line that names one member, written once more for another one. */
type Writer = (member: string, type: string) => string;

const property =
  /^([ \t]*(?:(?:public|virtual|override|required)[ \t]+)*)[\w.:<>,?[\]]+[ \t]+\w+([ \t]*\{[ \t]*get;[ \t]*(?:\w+[ \t]+)?(?:set|init);[ \t]*\})[ \t]*$/;
/** `bool = true` of a template: a type, and what new objects have. */
const typed = /^([^=]+?)(?:\s*=\s*(.+))?$/;

/** `public string Data { get; set; }` */
function asProperty(line: string): Writer | null {
  const [, head, rest] = property.exec(line) ?? [];
  if (head === undefined || rest === undefined) return null;
  return (member, type) => {
    const [, name = type, value] = typed.exec(type) ?? [];
    return `${head}${name} ${member}${rest}${value === undefined ? "" : ` = ${value};`}`;
  };
}

/** `Data = grant.Data,`, `row.Data = grant.Data;`, `Map(x => x.Data);`: lines that say the name of the member and nothing else. */
function asCopy(line: string, member: string): Writer | null {
  const name = escaped(member);
  const isCopy =
    new RegExp(`^[ \\t]*(?:\\w+\\.)?${name}[ \\t]*=[ \\t]*\\w+\\.${name}[,;][ \\t]*$`).test(line) ||
    new RegExp(`^[ \\t]*(?:\\w+\\.)?\\w+\\((\\w+) => \\1\\.${name}\\);[ \\t]*$`).test(line);
  return isCopy ? (added) => line.replace(new RegExp(`\\b${name}\\b`, "g"), added).trimEnd() : null;
}

/** `ConsumedTime`, or `consumed_time` beside names that are written so. */
const namedAs = (member: string, beside: string): string =>
  beside.includes("_") ? member.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase() : member;

/** Line ends between a line and the next one: two where an empty line stands above it. */
function gapAt(text: string, at: number): string {
  const newline = newlineOf(text);
  return /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)$/.test(text.slice(0, at)) ? newline + newline : newline;
}

/**
 * Adds a line for each member that a place of own storage leaves out, below the line of the finding and written as that
 * one. Null where that line says more than the one member.
 */
export function addMembers(match: Match, template: Template, context: FixContext): readonly SpanEdit[] | null {
  if (match.subject.kind !== "mirror") return null;
  const { missing } = match.subject;
  const { file, start, end } = match.span;
  const text = context.sources.text(file);
  const at = lineStart(text, start);
  const line = /^[^\r\n]*/.exec(text.slice(at))?.[0] ?? "";
  const beside = text.slice(start, end);
  const write = asProperty(line) ?? asCopy(line, beside);
  const known = missing.filter((member) => template.types[member] !== undefined);
  if (!write || known.length === 0) return null;
  const rest = missing.filter((member) => !known.includes(member)).map((member) => `\`${member}\``);
  const gap = gapAt(text, at);
  const lines = known.map((member) => gap + write(namedAs(member, beside), template.types[member] ?? ""));
  const after = at + line.length;
  const doubt = rest.length === 0 ? {} : { doubt: `${rest.join(", ")} is left to add` };
  return [{ span: { file, start: after, end: after }, text: lines.join(""), ...doubt }];
}

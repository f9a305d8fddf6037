import type { EditTemplate } from "../../schema/fix.ts";
import type { ArgumentFact, CallFact } from "../csharp-facts.ts";
import type { SpanEdit } from "../edit.ts";
import { lineStart, newlineOf } from "../line-ends.ts";
import type { Match } from "../match.ts";
import { escaped } from "../pattern-text.ts";
import type { FixContext } from "./fix-context.ts";
import { addUsing } from "./using.ts";

type Template = Extract<EditTemplate, { kind: "setOption" }>;

/** `options =>`, `(options) =>`, `static (Options o) =>`: one parameter and what follows. */
const lambdaHead = /^(?:static\s+)?(?:\(\s*(?:[\w.:<>?]+\s+)?(\w+)\s*\)|(\w+))\s*=>\s*/;

interface Lambda {
  readonly name: string;
  /** The body with its braces, or the expression. */
  readonly body: { readonly start: number; readonly end: number };
}

function lambdaOf(text: string, { span }: ArgumentFact): Lambda | null {
  const written = text.slice(span.start, span.end);
  // A named argument has its name in front.
  const named = /^\w+\s*:\s*(?!:)/.exec(written)?.[0].length ?? 0;
  const head = lambdaHead.exec(written.slice(named));
  const name = head?.[1] ?? head?.[2];
  if (!head || name === undefined) return null;
  return { name, body: { start: span.start + named + head[0].length, end: span.end } };
}

const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? "";

/** A body on lines of its own, indented from the line in which the call begins. */
function block(text: string, at: number, statements: readonly string[]): string {
  const [newline, indent] = [newlineOf(text), indentAt(text, at)];
  const inner = indent + (indent.endsWith("\t") ? "\t" : "    ");
  const lines = ["", `${indent}{`, ...statements.map((statement) => `${inner}${statement}`), `${indent}}`];
  return lines.join(newline);
}

/** Where the option's value stands in a body, when it is assigned exactly once; null when it never is. */
function assigned(
  text: string,
  { name, body }: Lambda,
  option: string,
): { start: number; end: number } | "several" | null {
  const path = [name, ...option.split(".")].map(escaped).join("\\s*\\.\\s*");
  const pattern = new RegExp(`(?<![\\w.])${path}\\s*=(?![=>])\\s*([^;{}]*?)\\s*(?=;|$)`, "g");
  const found = [...text.slice(body.start, body.end).matchAll(pattern)];
  const [only] = found;
  if (!only) return null;
  const value = only[1] ?? "";
  const start = body.start + only.index + only[0].length - value.length;
  return found.length > 1 ? "several" : { start, end: start + value.length };
}

function intoBody(text: string, lambda: Lambda, statement: string): { start: number; end: number; text: string } {
  const { start, end } = lambda.body;
  if (text[start] !== "{") {
    const spaces = /\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length ?? 0;
    const statements = [`${text.slice(start, end).trim()};`, statement];
    return { start: start - spaces, end, text: block(text, start, statements) };
  }
  const inside = text.slice(start + 1, end - 1);
  const last = start + 1 + inside.trimEnd().length;
  if (!/[\r\n]/.test(inside))
    return { start: last, end: last, text: ` ${statement}${inside.trim() === "" ? " " : ""}` };
  const first = start + 1 + (inside.length - inside.trimStart().length);
  const indent = inside.trim() === "" ? `${indentAt(text, end - 1)}    ` : indentAt(text, first);
  return { start: last, end: last, text: `${newlineOf(text)}${indent}${statement}` };
}

/** The edit of the options callback of one call. */
function editCallback(
  text: string,
  call: CallFact,
  option: string,
  value: string,
): { start: number; end: number; text: string } | null {
  if (call.list.end - call.list.start < 2) return null;
  if (call.arguments.length === 0) {
    const at = call.list.start + 1;
    if (text.slice(at, call.list.end - 1).trim() !== "") return null;
    return {
      start: at,
      end: call.list.end - 1,
      text: `options =>${block(text, call.list.start, [`options.${option} = ${value};`])}`,
    };
  }
  const lambda = call.arguments.map((argument) => lambdaOf(text, argument)).find((found) => found !== null);
  if (!lambda) return null;
  const known = assigned(text, lambda, option);
  if (known === "several") return null;
  if (known) return text.slice(known.start, known.end) === value ? null : { ...known, text: value };
  return intoBody(text, lambda, `${lambda.name}.${option} = ${value};`);
}

/**
 * Sets an option in the callback of the matched call: replaces the assigned value, adds a line to the lambda, or adds
 * the lambda. Null where the options come from elsewhere, such as a method group or a configuration section.
 */
export function setOption(match: Match, template: Template, context: FixContext): readonly SpanEdit[] | null {
  if (match.subject.kind !== "symbol") return null;
  const { use } = match.subject;
  if (!use.call || use.use !== "invoke") return null;
  const { file } = use.call.list;
  const text = context.sources.text(file);
  const edit = editCallback(text, use.call, template.option, template.value);
  if (!edit) return null;
  const using = template.using ? addUsing(file, text, template.using, context.project) : null;
  const made = { span: { file, start: edit.start, end: edit.end }, text: edit.text };
  return using ? [using, made] : [made];
}

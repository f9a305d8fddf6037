import type { EditTemplate } from "../../schema/fix.ts";
import type { SymbolUseFact } from "../csharp-facts.ts";
import type { SpanEdit } from "../edit.ts";
import { lineStart, newlineOf } from "../line-ends.ts";
import type { Match } from "../match.ts";
import type { FixContext } from "./fix-context.ts";
import { addUsing } from "./using.ts";

type Template = Extract<EditTemplate, { kind: "addStatement" }>;

const literal = /^"(?:[^"\\\r\n]|\\.)*"$/;
/** Fields and properties by the names that people give them, with literals alone between brackets: no variable of a callback. */
const ofClass = /^(?:this\.)?(?:_\w+|[A-Z]\w*)(?:\.\w+|\[\s*"[^"\r\n]*"\s*\]|\(\s*(?:"[^"\r\n]*")?\s*\))*$/;

/** Type and member: their namespace has another name in other releases. */
const withoutNamespace = (id: string): string => id.split(".").slice(-2).join(".");

/** The one value that the member is given, where code at the place can have it too. */
function valueAt(id: string, place: SymbolUseFact, uses: readonly SymbolUseFact[]): string | null {
  const member = withoutNamespace(id);
  const [assigned, more] = uses.filter(({ use, symbol }) => use === "assign" && withoutNamespace(symbol) === member);
  const text = assigned?.value?.text;
  if (!assigned || more || text === undefined) return null;
  if (literal.test(text)) return text;
  const isBeside =
    assigned.span.file === place.span.file && assigned.enclosingType?.fullName === place.enclosingType?.fullName;
  return isBeside && ofClass.test(text) ? text : null;
}

/** Adds a statement above the one that the matched call is. Null where it is none, or where its value cannot be had there. */
export function addStatement(match: Match, template: Template, context: FixContext): readonly SpanEdit[] | null {
  const use = match.subject.kind === "symbol" ? match.subject.use : null;
  if (use?.use !== "invoke") return null;
  const { file, start } = use.span;
  const text = context.sources.text(file);
  const at = lineStart(text, start);
  const [, indent, receiver] = /^([ \t]*)(\w+)\.$/.exec(text.slice(at, start)) ?? [];
  const value = valueAt(template.valueOf, use, context.uses);
  if (indent === undefined || receiver === undefined || value === null) return null;
  const newline = newlineOf(text);
  const lines = template.lines.map((line) => {
    // A function, so that `$` in a value means nothing.
    const filled = line.replace(/\{(receiver|value)\}/g, (_, name) => (name === "value" ? value : receiver));
    return `${indent}${filled}${newline}`;
  });
  const using = template.using === undefined ? null : addUsing(file, text, template.using, context.project);
  return [...(using ? [using] : []), { span: { file, start: at, end: at }, text: lines.join("") }];
}

import type { ParameterFact } from "../csharp-facts.ts";
import type { SpanEdit } from "../edit.ts";
import type { Span } from "../input.ts";
import { escaped } from "../pattern-text.ts";
import { withoutComments } from "./member-text.ts";

/** The class around a constructor: its code from `start`, comments blanked. */
interface Body {
  readonly code: string;
  readonly span: Span;
}

/** Where a name is mentioned in the code, members of other objects left out: `other.clock` is none of `clock`. */
const places = ({ code }: Body, name: string): number[] =>
  [...code.matchAll(new RegExp(`(?<![\\w@])(?<!(?<!\\bthis)\\.)${escaped(name)}(?!\\w)`, "g"))].map(
    ({ index }) => index,
  );

/** Whether a mention only asks for a member that both types have. */
function asksForKept({ code }: Body, behind: number, kept: readonly string[]): boolean {
  const member = /^\s*\??\.\s*(\w+)/.exec(code.slice(behind, behind + 200))?.[1];
  return member !== undefined && kept.includes(member);
}

/** The field that a mention of the parameter is assigned to: `_clock = clock;`, `this.clock = clock ?? throw …`. */
function assignedField({ code }: Body, at: number, name: string): string | null {
  const before = /(?:^|[\s{;(])(?:this\s*\.\s*)?(\w+)\s*=\s*$/.exec(code.slice(Math.max(0, at - 200), at));
  return before && /^\s*(?:;|\?\?)/.test(code.slice(at + name.length)) ? (before[1] ?? null) : null;
}

/** Where the type of a private field or property stands; null for others, which code elsewhere may use. */
function typeOfField({ code, span }: Body, field: string, type: string): Span | null {
  const declaration = new RegExp(
    `(?<=[;{}]\\s*)(?:(?:private|readonly)\\s+)*(${escaped(type)})\\s+${escaped(field)}\\s*(?:[;=]|\\{\\s*get;)`,
    "d",
  ).exec(code);
  const found = declaration?.indices?.[1];
  return found ? { file: span.file, start: span.start + found[0], end: span.start + found[1] } : null;
}

/** The edit for a field that holds the parameter; null where the class asks more of it than both types have. */
function editField(body: Body, field: string, type: string, to: string, kept: readonly string[]): SpanEdit | null {
  const declared = typeOfField(body, field, type);
  if (!declared) return null;
  const fits = places(body, field).every((at) => {
    const behind = at + field.length;
    const isDeclared =
      body.span.start + at > declared.end && /^\s+$/.test(body.code.slice(declared.end - body.span.start, at));
    const isSet = /^\s*=(?!=)/.test(body.code.slice(behind));
    return isDeclared || isSet || asksForKept(body, behind, kept);
  });
  return fits ? { span: declared, text: to } : null;
}

/**
 * Edits for private fields that keep a parameter whose type becomes another one. Null where the class does more with
 * it than to pass it to the base: what else it does with the old type cannot be known, but for members in `kept`.
 */
export function carriedType(
  text: string,
  span: Span,
  item: ParameterFact,
  to: string,
  kept: readonly string[],
): SpanEdit[] | null {
  const body = { code: withoutComments(text.slice(span.start, span.end)), span };
  // Other parts of the class may use its fields as well.
  const isPartial = /\bpartial\s+(?:class|record|struct)\b/.test(text.slice(Math.max(0, span.start - 200), span.end));
  const fields = new Set<string>();
  let mentions = 0;
  for (const at of places(body, item.name)) {
    if (asksForKept(body, at + item.name.length, kept)) continue;
    const field = assignedField(body, at, item.name);
    if (field !== null && field !== item.name && !isPartial) fields.add(field);
    else mentions++;
  }
  // The parameter itself, and the argument that it is.
  if (mentions !== 2) return null;
  const edits = [...fields].map((field) => editField(body, field, item.type, to, kept));
  return edits.every((edit) => edit !== null) ? edits : null;
}

import type { EditTemplate } from "../../schema/fix.ts";
import type { SpanEdit } from "../edit.ts";
import { newlineOf } from "../line-ends.ts";
import type { Match } from "../match.ts";
import type { FixContext } from "./fix-context.ts";

type Template = Extract<EditTemplate, { kind: "addSets" }>;

/** A property of a set on lines of its own: what stands before its entity, entity, name, and the rest up to the line's end. */
const property =
  /^([ \t]*(?:\w+[ \t]+)*DbSet<[ \t]*(?:[\w:]+\.)*)(\w+)([ \t]*>[ \t]+(?:[\w.]+\.)?)(\w+)([ \t]*\{[^{}]*\}(?:[ \t]*=[^;\r\n]*;)?)[ \t]*(?:\/\/[^\r\n]*)?(?=\r|\n)/gm;

/**
 * Adds sets below the last one that the class has for the same interface, written as that one. Null where the class has
 * none of those on lines of their own: nothing then shows how it writes them.
 */
export function addSets(match: Match, template: Template, context: FixContext): readonly SpanEdit[] | null {
  const use = match.subject.kind === "symbol" ? match.subject.use : null;
  const type = use?.use === "implement" && use.symbol.startsWith("T:") ? use.enclosingType : null;
  if (!type) return null;
  const text = context.sources.text(type.span.file);
  const body = text.slice(type.span.start, type.span.end);
  const has = (name: string): boolean => new RegExp(`>\\s+(?:[\\w.]+\\.)?${name}\\b`).test(body);
  const last = [...body.matchAll(property)].findLast((found) => template.beside.includes(found[4] ?? ""));
  if (!last) return null;
  const [line, before = "", , between = "", , rest = ""] = last;
  const missing = Object.entries(template.sets).filter(([name]) => !has(name));
  const newline = newlineOf(text);
  const end = type.span.start + last.index + line.length;
  const start = end + (text.startsWith("\r\n", end) ? 2 : 1);
  const isSpaced = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)$/.test(body.slice(0, last.index));
  const lines = missing.map(
    ([name, entity]) => `${isSpaced ? newline : ""}${before}${entity}${between}${name}${rest}${newline}`,
  );
  return missing.length === 0 ? null : [{ span: { ...type.span, start, end: start }, text: lines.join("") }];
}

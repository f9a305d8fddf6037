import type { CallFact } from "../../csharp-facts.ts";
import type { SpanEdit } from "../../edit.ts";
import type { Span } from "../../input.ts";
import { newlineOf } from "../../line-ends.ts";
import { escaped } from "../../pattern-text.ts";
import type { Provider } from "./provider.ts";
import { indentAt } from "./written.ts";

/** The member by its name: with its type, and within its file without one too. */
function mention({ type, member, file }: Provider, within: string): RegExp {
  const qualifier = `(?:\\w+\\.)*${escaped(type)}\\.`;
  return new RegExp(`(?<![\\w.])(${qualifier})${file === within ? "?" : ""}${escaped(member)}\\b`, "g");
}

/** Code of a file with the new member in place of the one beside which it stands; null where it names none. */
export function withNewMember(code: string, file: string, providers: readonly Provider[]): string | null {
  for (const provider of providers) {
    const named = code.replace(mention(provider, file), (_, before = "") => `${before}${provider.name}`);
    if (named !== code) return named;
  }
  return null;
}

/** Sections of settings are called as the sets are. */
const section = (code: string, [from, to]: readonly [string, string]): string | null =>
  new RegExp(`\\(\\s*"(?:[^"]*:)?${from}"\\s*\\)$`).test(code)
    ? code.replace(new RegExp(`${from}(?="\\s*\\)$)`), to)
    : null;

/** What stands between the start of a statement or chain link and a call's name: `.` on a line of its own, or `builder.`. */
function linkAt(text: string, name: Span): { readonly isOnLine: boolean; readonly receiver: string } {
  const line =
    text
      .slice(0, name.start)
      .split(/[\r\n]/)
      .at(-1) ?? "";
  return { isOnLine: /^\s*\.\s*$/.test(line), receiver: /^\s*([\w.]+)\.\s*$/.exec(line)?.[1] ?? "" };
}

/** The call once more behind itself, by another name and for what the new member gives. */
export function callBeside(
  text: string,
  name: Span,
  call: CallFact,
  to: string,
  sets: readonly [string, string],
  providers: readonly Provider[],
): SpanEdit | null {
  const [given, more] = call.arguments;
  if (!given || more) return null;
  const member = withNewMember(given.text, name.file, providers);
  const settings = member === null ? section(given.text, sets) : null;
  const value = member ?? settings;
  if (value === null) return null;
  const { end } = call.list;
  const { isOnLine, receiver } = linkAt(text, name);
  const isStatement = receiver !== "" && /^\s*;/.test(text.slice(end, end + 40));
  const at = isStatement ? text.indexOf(";", end) + 1 : end;
  const line = `${newlineOf(text)}${indentAt(text, name.start)}`;
  const written = isStatement ? `${line}${receiver}.${to}(${value});` : `${isOnLine ? line : ""}.${to}(${value})`;
  const doubt = settings === null ? {} : { doubt: `settings need a section \`${sets[1]}\`` };
  return { span: { file: name.file, start: at, end: at }, text: written, ...doubt };
}

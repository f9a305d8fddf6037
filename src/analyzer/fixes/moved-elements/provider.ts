import type { SymbolUseFact } from "../../csharp-facts.ts";
import { newlineOf } from "../../line-ends.ts";
import { escaped } from "../../pattern-text.ts";
import { closingAt, type Part } from "../../readers/csharp/mirrors/code.ts";
import { type Creation, creationOf, type Names } from "./creations.ts";
import { indentAt, inside, partsOf, textAt, type Written } from "./written.ts";

/** A member that makes all objects whose elements move, and what the member is made of that gives the elements. */
export interface Provider {
  readonly file: string;
  readonly type: string;
  readonly member: string;
  /** Name of the new member. */
  readonly name: string;
  readonly written: Written;
  readonly creations: readonly Creation[];
  /** Where the new member goes. */
  readonly end: number;
  readonly text: string;
}

export interface Moved extends Names {
  /** Simple name of the class that the elements are of from the release on. */
  readonly to: string;
  /** How sets of both are called: `ApiResources`, `ApiScopes`. */
  readonly sets: readonly [string, string];
}

/** `GetApis`, `ApiResources`, `_apis`: the new member is called the same way. */
function nameBeside(member: string, { sets: [, set] }: Moved): string {
  const [, before = "", first = ""] = /^(.*?)([aA])pi(?:Resource)?s?$/.exec(member) ?? [];
  if (first !== "") return `${before}${first === "a" ? set.charAt(0).toLowerCase() : set.charAt(0)}${set.slice(1)}`;
  return /^Get[A-Z]/.test(member) ? `Get${set}` : set;
}

/** Each place in a member has an edit that holds the whole new member; nobody writes out more. */
const MAX_MOVED = 200;

const accessors = /\{\s*get\s*;\s*(?:(?:private|protected|internal)?\s*(?:set|init)\s*;\s*)?\}/;

/** The brackets around what a member makes in one expression, which nothing but `return` stands around. */
function listOf({ code }: Written, from: number, end: number, of: string): Part | null {
  const list = new RegExp(
    `\\bnew\\s+[\\w.]+\\s*<\\s*(?:[\\w.]+\\.)?${of}\\s*>\\s*(?:\\(\\s*\\)\\s*)?\\{|\\bnew\\s*(?:(?:[\\w.]+\\.)?${of}\\s*)?\\[\\s*\\]\\s*\\{`,
  ).exec(code.slice(from, end));
  if (!list) return null;
  const open = from + list.index + list[0].length - 1;
  const closed = closingAt(code, open);
  const isAlone =
    !/;|\bforeach\b|\bif\b|\?/.test(code.slice(from, open).replace(accessors, "")) &&
    /^\s*(?:\.\s*To(?:List|Array)\s*\(\s*\))?[\s;}]*$/.test(code.slice(closed, end));
  return isAlone ? { start: open, end: closed } : null;
}

/** An element on lines of its own, moved to another indent. */
function reindented(written: Written, part: Part, indent: string): string {
  const old = indentAt(written.text, part.start);
  return textAt(written, part).replace(
    /(\r\n|\r|\n)([ \t]*)/g,
    (_, newline: string, space: string) => newline + (space.startsWith(old) ? indent + space.slice(old.length) : space),
  );
}

/** The new class in place of the old one, at the start of a creation. */
const asNew = (text: string, element: string, to: string): string =>
  text.replace(new RegExp(`^(new\\s+(?:[\\w.]+\\.)?)${element}\\b`), `$1${to}`);

/** What the new member creates: elements that the constructors made, and those that were listed. */
function elementsOf(written: Written, creations: readonly Creation[], indent: string, moved: Moved): string[] {
  return creations.flatMap(({ own, listed }) => [
    ...(own.length > 0 ? [`new ${moved.to}(${own.join(", ")})`] : []),
    ...(listed?.elements ?? []).map((element) => asNew(reindented(written, element, indent), moved.element, moved.to)),
  ]);
}

/** The member once more, with other names and other elements. */
function memberText(
  written: Written,
  member: Part,
  list: Part,
  from: number,
  name: string,
  use: SymbolUseFact,
  moved: Moved,
  creations: readonly Creation[],
): string {
  const { text } = written;
  const [first] = creations;
  const isOnLines = /[\r\n]/.test(text.slice(list.start, first?.start ?? list.start));
  const indent = first ? indentAt(written.text, first.start) : "";
  const newline = newlineOf(text);
  const made = elementsOf(written, creations, indent, moved);
  const between = isOnLines
    ? `${newline}${made.map((element) => indent + element).join(`,${newline}`)}${newline}${indentAt(written.text, list.end - 1)}`
    : ` ${made.join(", ")} `;
  const head = text
    .slice(from, list.start + 1)
    .replace(new RegExp(`\\b${escaped(use.enclosingMember ?? "")}\\b`), name)
    .replace(new RegExp(`\\b${moved.of}\\b`, "g"), moved.to);
  const before = text.slice(member.start, from).replace(new RegExp(`\\b${moved.of}\\b`, "g"), moved.to);
  return `${before}${head}${between}${text.slice(list.end - 1, member.end)}`;
}

/** What a member that gives several of the class makes; null where that is not one expression with all of it written out. */
export function providerAt(use: SymbolUseFact, written: Written, moved: Moved): Provider | null {
  const { memberSpan, enclosingType, enclosingMember, span } = use;
  if (!memberSpan || !enclosingType || enclosingMember === null) return null;
  const { text, code } = written;
  const name = nameBeside(enclosingMember, moved);
  const isTaken = new RegExp(`\\b${escaped(name)}\\b`).test(
    code.slice(enclosingType.span.start, enclosingType.span.end),
  );
  const list = listOf(written, span.end, memberSpan.end, moved.of);
  if (isTaken || !list || /^[ \t]*#/m.test(text.slice(memberSpan.start, memberSpan.end))) return null;
  const parts = partsOf(written, inside(list)).map((part) => creationOf(written, part, moved));
  const creations = parts.filter((creation) => creation !== null);
  const moving = creations.flatMap(({ own, listed }) => [
    ...(own.length > 0 ? [own] : []),
    ...(listed?.elements ?? []),
  ]);
  const isTooMuch = creations.length + moving.length > MAX_MOVED;
  if (creations.length < parts.length || moving.length === 0 || isTooMuch) return null;
  const made = memberText(written, memberSpan, list, span.end, name, use, moved, creations);
  const newline = newlineOf(text);
  return {
    file: span.file,
    type: enclosingType.name,
    member: enclosingMember,
    name,
    written,
    creations,
    end: memberSpan.end,
    text: `${newline}${newline}${indentAt(written.text, memberSpan.start)}${made}`,
  };
}

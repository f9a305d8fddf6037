import type { LiteralFact } from "../../csharp-facts.ts";
import { conditionAt } from "./conditions.ts";
import { memberNodeAround } from "./declaration-parts.ts";
import { type CodeFile, spanOf } from "./declared.ts";
import { childByField, kindOf, parentOf, startOf, textOf } from "./syntax.ts";

const escapes: Record<string, string> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "0": "\0",
  "\\": "\\",
  '"': '"',
  "'": "'",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
  e: "\x1b",
};

function unescaped(body: string): string {
  return body.replace(
    /\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{1,4})|U([0-9a-fA-F]{8})|(.))/g,
    (whole, u?: string, x?: string, long?: string, single?: string) => {
      const hex = u ?? x ?? long;
      if (hex === undefined) return escapes[single ?? ""] ?? whole;
      const code = Number.parseInt(hex, 16);
      return code > 0x10ffff ? whole : String.fromCodePoint(code);
    },
  );
}

/** Value of a string literal as written, null where it is no plain string. */
function literalValue(kind: string, text: string): string | null {
  const source = text.replace(/u8$/i, "");
  if (kind === "verbatim_string_literal") return source.slice(2, -1).replaceAll('""', '"');
  if (kind === "raw_string_literal") {
    const quotes = /^"+/.exec(source)?.[0].length ?? 3;
    return source
      .slice(quotes, -quotes)
      .replace(/^[ \t]*(?:\r\n?|\n)|(?:\r\n?|\n)[ \t]*$/g, "")
      .trim();
  }
  return kind === "string_literal" ? unescaped(source.slice(1, -1)) : null;
}

const MAX_NEAR = 2000;

/** Identifiers of a stretch of code, comments and strings left out. */
function identifiersIn(text: string): string[] {
  const names = new Set<string>();
  for (const match of text.matchAll(/\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\r\n]|\\.)*"|([\p{L}_][\p{L}\p{N}_]*)/gu)) {
    if (match[1]) names.add(match[1]);
    if (names.size >= MAX_NEAR) break;
  }
  return [...names].sort();
}

/** The statement that sets a member of something to the literal, as `Console.Title = "…"`, and the name of that member. */
function memberSetTo({ syntax }: CodeFile, literal: number): { statement: number; name: string } | null {
  const assignment = parentOf(syntax, literal);
  const statement = parentOf(syntax, assignment);
  const left = kindOf(syntax, assignment) === "assignment_expression" ? childByField(syntax, assignment, "left") : null;
  if (left === null || left === literal || kindOf(syntax, statement) !== "expression_statement") return null;
  const name = kindOf(syntax, left) === "member_access_expression" ? childByField(syntax, left, "name") : null;
  return name === null ? null : { statement, name: textOf(syntax, name) };
}

interface Names {
  readonly all: string[];
  /** Words that occur once, those of comments and strings counted too. */
  readonly once: ReadonlySet<string>;
}

function namesIn(text: string): Names {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}_]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { all: identifiersIn(text), once: new Set([...counts].flatMap(([word, count]) => (count === 1 ? word : []))) };
}

/** String literals whose whole value is asked for. */
export function readLiterals(file: CodeFile, wanted: ReadonlySet<string>): LiteralFact[] {
  const { syntax } = file;
  const found: LiteralFact[] = [];
  const namesByMember = new Map<number, Names>();
  for (let node = 0; node < syntax.kinds.length; node++) {
    const kind = kindOf(syntax, node);
    if (!kind.endsWith("string_literal")) continue;
    const value = literalValue(kind, textOf(syntax, node));
    if (value === null || !wanted.has(value)) continue;
    const member = memberNodeAround(file, node) ?? 0;
    const names = namesByMember.get(member) ?? namesIn(textOf(syntax, member));
    namesByMember.set(member, names);
    // Where nothing else in the member names what is set, the value goes nowhere in it.
    const set = memberSetTo(file, node);
    const near = set && names.once.has(set.name) ? identifiersIn(textOf(syntax, set.statement)) : names.all;
    found.push({ value, span: spanOf(file, node), near, condition: conditionAt(file, startOf(syntax, node)) });
  }
  return found;
}

import type { LiteralFact } from "../../facts.ts";
import { conditionAt } from "./conditions.ts";
import { memberNodeAround } from "./declaration-parts.ts";
import { type CodeFile, spanOf } from "./declared.ts";
import { endOf, kindOf, startOf, textOf } from "./syntax.ts";

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

/** String literals whose whole value is asked for. */
export function readLiterals(file: CodeFile, wanted: ReadonlySet<string>): LiteralFact[] {
  const { syntax } = file;
  const found: LiteralFact[] = [];
  const nearByMember = new Map<number, string[]>();
  for (let node = 0; node < syntax.kinds.length; node++) {
    const kind = kindOf(syntax, node);
    if (!kind.endsWith("string_literal")) continue;
    const value = literalValue(kind, textOf(syntax, node));
    if (value === null || !wanted.has(value)) continue;
    const member = memberNodeAround(file, node) ?? 0;
    const near =
      nearByMember.get(member) ?? identifiersIn(syntax.text.slice(startOf(syntax, member), endOf(syntax, member)));
    nearByMember.set(member, near);
    found.push({ value, span: spanOf(file, node), near, condition: conditionAt(file, startOf(syntax, node)) });
  }
  return found;
}

import type { NamedMember } from "../../../csharp-facts.ts";

const notCode =
  /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|"""[\s\S]*?"""|(?:@\$?|\$@)"(?:[^"]|"")*"|"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'/g;

/** No class, mapping or statement that stores a model is longer. */
const MAX_BODY = 30_000;

/** A part of a text, by offsets. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** The group `member` or the first of each match, with its offsets in the text that `code` begins `at`, and the group `type`. */
export function namedBy(pattern: RegExp, code: string, at = 0): NamedMember[] {
  return [...code.matchAll(pattern)].map((match) => {
    const { type, member = match[1] ?? "" } = match.groups ?? {};
    const start = at + match.index + match[0].lastIndexOf(member);
    return { member, start, end: start + member.length, ...(type !== undefined && { type }) };
  });
}

/** The code of a file with blanks for comments and texts, so that offsets stay; and where its texts are. */
export function splitCode(text: string): { readonly code: string; readonly texts: readonly Part[] } {
  const texts: Part[] = [];
  const code = text.replace(notCode, (part, start: number) => {
    if (part.endsWith('"')) texts.push({ start, end: start + part.length });
    return part.replace(/[^\r\n]/g, " ");
  });
  return { code, texts };
}

/** Offset behind the bracket that closes the one at `open`. */
export function closingAt(code: string, open: number): number {
  const end = Math.min(code.length, open + MAX_BODY);
  let depth = 0;
  for (let at = open; at < end; at++) {
    const c = code[at] ?? "";
    if ("({[".includes(c)) depth++;
    else if (")}]".includes(c) && --depth === 0) return at + 1;
  }
  return end;
}

/** Text up to the brace that closes what was opened just before `from`; in `flat` what inner braces hold is blank. */
export function bodyAt(code: string, from: number): { readonly body: string; readonly flat: string } {
  const end = Math.min(code.length, from + MAX_BODY);
  const flat: string[] = [];
  let depth = 1;
  let at = from;
  for (; at < end && depth > 0; at++) {
    const c = code[at] ?? "";
    if (c === "}") depth--;
    flat.push(depth === 1 ? c : " ");
    if (c === "{") depth++;
  }
  return { body: code.slice(from, at), flat: flat.join("") };
}

export const simpleName = (type: string): string =>
  (type.trim().replace(/<.*$/s, "").split(/\.|::/).at(-1) ?? "").trim();

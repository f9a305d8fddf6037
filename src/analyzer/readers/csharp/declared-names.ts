import type { SourceFile } from "../../input.ts";

/** Names of the types that a text declares, as far as a look at its words tells. */
export const declaredNames = (text: string): string[] =>
  [...text.matchAll(/\b(?:class|struct|record|interface)\s+([\p{L}_][\p{L}\p{N}_]*)/gu)].map((match) => match[1] ?? "");

export const wordAt = (text: string, offset: number): string =>
  /^[\p{L}\p{N}_]+/u.exec(text.slice(offset, offset + 200))?.[0] ?? "";

const keywords = ["class", "struct", "record", "interface", "enum"];
const nameAfter = /\s+(?:class\s+|struct\s+)?([\p{L}_][\p{L}\p{N}_]*)/uy;
const delegateAfter = /\s+[\w.<>,[\]?\s]+?\s([\p{L}_][\p{L}\p{N}_]*)\s*[<(]/uy;
const extensionBefore = /([\p{L}_][\p{L}\p{N}_]*)\s*(?:<[^<>()]*>\s*)?\(\s*$/u;

function eachAt(text: string, word: string, visit: (at: number) => void): void {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) visit(at);
}

function addMatch(names: Set<string>, pattern: RegExp, text: string, from: number): void {
  pattern.lastIndex = from;
  const name = pattern.exec(text)?.[1];
  if (name !== undefined) names.add(name);
}

const declared = new WeakMap<SourceFile, ReadonlySet<string>>();

/**
 * Names of the types, delegates and extension methods that a file declares. Words of comments and strings come along,
 * which costs a parse at worst. Looked up by the few words that declare, so that it is cheap for files of no interest.
 */
export function declarationsIn(source: SourceFile): ReadonlySet<string> {
  const known = declared.get(source);
  if (known) return known;
  const { text } = source;
  const names = new Set<string>();
  for (const word of keywords) eachAt(text, word, (at) => addMatch(names, nameAfter, text, at + word.length));
  eachAt(text, "delegate", (at) => addMatch(names, delegateAfter, text, at + "delegate".length));
  eachAt(text, "this ", (at) => {
    const name = extensionBefore.exec(text.slice(Math.max(at - 120, 0), at))?.[1];
    if (name !== undefined) names.add(name);
  });
  declared.set(source, names);
  return names;
}

/** Names of the types that a text declares, as far as a look at its words tells. */
export const declaredNames = (text: string): string[] =>
  [...text.matchAll(/\b(?:class|struct|record|interface)\s+([\p{L}_][\p{L}\p{N}_]*)/gu)].map((match) => match[1] ?? "");

export const wordAt = (text: string, offset: number): string =>
  /^[\p{L}\p{N}_]+/u.exec(text.slice(offset, offset + 200))?.[0] ?? "";

const typeKeyword = /\b(?:class|struct|record|interface|enum)\s+$/;
const delegateBefore = /\bdelegate\s+[\w.<>,[\]?\s]+\s$/;
const extensionAfter = /^\w+\s*(?:<[^<>()]*>\s*)?\(\s*(?:\[[^\]]*\]\s*)?this\s/;

/** Whether the word at an offset is declared there: as a type, or as an extension method. */
export function isDeclaredAt(text: string, offset: number): boolean {
  const before = text.slice(Math.max(offset - 200, 0), offset);
  return (
    typeKeyword.test(before) || extensionAfter.test(text.slice(offset, offset + 300)) || delegateBefore.test(before)
  );
}

/** Small, fast, seeded generator (mulberry32): the same seed gives the same inputs on every machine. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

/** Words that parsers of these languages stumble over. */
const dictionary = [
  "{",
  "}",
  "(",
  ")",
  "<",
  ">",
  '"',
  "'",
  '@"',
  '$"',
  '"""',
  "/*",
  "*/",
  "//",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "#if X",
  "#endif",
  "\r",
  "\r\n",
  "\n",
  "\u0000",
  "\ufeff",
  "\ud800",
  "=>",
  "::",
  "global::",
  "using ",
  "namespace ",
  "class ",
  "base(",
  "new(",
  "<T>",
  "[",
  "]",
  ";",
  ",",
  "Version=",
  "Include=",
  "Condition=",
  "$(",
  "*",
  "GO\n",
  "--",
  "DEFAULT ",
  "ALTER TABLE Clients ADD ",
  "CREATE TABLE Clients (",
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "\udc00",
  "\u2028",
  "\u0085",
  "😀",
  "é",
  "\\",
  "&#x41;",
  "Duende.IdentityServer.",
  "TokenCleanupService",
];

const pick = <T>(items: readonly T[], random: () => number): T | undefined =>
  items[Math.floor(random() * items.length)];

/** Inputs grow by repetition; longer ones say nothing that these do not, and take their time. */
const LONGEST = 20_000;

/** One to eight edits: cut, repeat, insert a word, swap a piece with another text's. `words` join the dictionary. */
export function mutate(
  text: string,
  others: readonly string[],
  random: () => number,
  words: readonly string[] = [],
): string {
  const vocabulary = [...dictionary, ...words];
  let result = text;
  const edits = 1 + Math.floor(random() * 8);
  for (let edit = 0; edit < edits; edit++) {
    const at = Math.floor(random() * (result.length + 1));
    const length = Math.floor(random() ** 3 * 400);
    const kind = Math.floor(random() * 4);
    if (kind === 0) result = result.slice(0, at) + result.slice(at + length);
    else if (kind === 1)
      result = result.slice(0, at) + result.slice(at, at + length).repeat(2) + result.slice(at + length);
    else if (kind === 2) result = result.slice(0, at) + (pick(vocabulary, random) ?? "") + result.slice(at);
    else {
      const other = pick(others, random) ?? "";
      const from = Math.floor(random() * (other.length + 1));
      result = result.slice(0, at) + other.slice(from, from + length) + result.slice(at + length);
    }
  }
  return result.slice(0, Math.max(LONGEST, 2 * text.length));
}

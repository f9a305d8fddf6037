/** What an identifier of C# is made of, format characters aside. */
const part = /[\p{L}\p{N}\p{M}\p{Pc}]/u;

const UNKNOWN = 0;
const PART = 1;
const OTHER = 2;
/** Whether a UTF-16 unit belongs to a word, filled as units are met. */
const unitKinds = new Uint8Array(0x10000);

function isPart(unit: number): boolean {
  const known = unitKinds[unit];
  if (known !== UNKNOWN) return known === PART;
  const found = part.test(String.fromCharCode(unit));
  unitKinds[unit] = found ? PART : OTHER;
  return found;
}

/** Whether a text is one word for `eachWord`: identifiers beyond the basic plane are not. */
export function isOneWord(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (!isPart(text.charCodeAt(index))) return false;
  return text !== "";
}

/** Whether nothing that could belong to an identifier touches this stretch of text. */
export const standsAlone = (text: string, start: number, length: number): boolean =>
  !part.test(text[start - 1] ?? " ") && !part.test(text[start + length] ?? " ");

const step = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0;
const spread = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 4;

export function hashOf(word: string): number {
  let hash = 0;
  for (let index = 0; index < word.length; index++) hash = step(hash, word.charCodeAt(index));
  return hash;
}

/** Calls back for each word of a text, from left to right, with its hash. */
export function eachWord(text: string, visit: (start: number, end: number, hash: number) => void): void {
  let start = -1;
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (isPart(unit)) {
      if (start < 0) {
        start = index;
        hash = 0;
      }
      hash = step(hash, unit);
    } else if (start >= 0) {
      visit(start, index, hash);
      start = -1;
    }
  }
  if (start >= 0) visit(start, text.length, hash);
}

/**
 * A set of words that is asked with offsets of a text, so that no word of the text is cut out. One look-up costs the
 * same for ten words and for a hundred thousand.
 */
export class WordTable {
  readonly words: readonly string[];
  readonly #hashes: readonly number[];
  /** Open addressing: index of a word plus one, 0 where there is none. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(words: readonly string[]) {
    this.words = words;
    this.#hashes = words.map(hashOf);
    const size = 2 ** Math.ceil(Math.log2(Math.max(words.length, 4) * 4));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#hashes.forEach((hash, index) => {
      let slot = spread(hash) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index + 1;
    });
  }

  /** Index of the word that a text has at `[start, end)`, -1 where the table has no such word. */
  indexAt(text: string, start: number, end: number, hash: number): number {
    let slot = spread(hash) & this.#mask;
    for (;;) {
      const index = (this.#slots[slot] ?? 0) - 1;
      if (index < 0) return -1;
      if (this.#hashes[index] === hash && this.#isAt(index, text, start, end)) return index;
      slot = (slot + 1) & this.#mask;
    }
  }

  #isAt(index: number, text: string, start: number, end: number): boolean {
    const word = this.words[index] ?? "";
    return word.length === end - start && text.startsWith(word, start);
  }

  /** Whether a filter, made of the same text, leaves it possible that the text has any of these words. */
  mayOccur(filter: WordFilter): boolean {
    return this.#hashes.some((hash) => filter.mayHave(hash));
  }
}

/** Which words a text may have: never says no wrongly. An eighth of the text's length in bytes at most. */
export class WordFilter {
  readonly #bits: Uint8Array;
  readonly #mask: number;

  constructor(length: number) {
    const size = 2 ** Math.max(6, Math.floor(Math.log2(Math.max(length, 1))));
    this.#bits = new Uint8Array(size >> 3);
    this.#mask = size - 1;
  }

  add(hash: number): void {
    const bit = spread(hash) & this.#mask;
    this.#bits[bit >> 3] = (this.#bits[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  mayHave(hash: number): boolean {
    const bit = spread(hash) & this.#mask;
    return ((this.#bits[bit >> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  }
}

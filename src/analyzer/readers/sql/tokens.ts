/** A piece of SQL. Quoted identifiers are `name`s like bare words, but never keywords. */
export interface Token {
  readonly kind: "word" | "quoted" | "string" | "number" | "punctuation";
  /** Identifier or string without its quotes; otherwise the text. */
  readonly value: string;
  /** Upper-case word, empty for everything that can be no keyword. */
  readonly keyword: string;
  readonly start: number;
  readonly end: number;
  readonly startsLine: boolean;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  /** Where a comment, string or quoted name begins that never ends. */
  readonly unterminated: readonly { readonly what: string; readonly start: number }[];
}

const WORD = /[\p{L}_@#][\p{L}\p{N}_@#$]*/uy;
const NUMBER = /\d[\w.]*/y;
const SPACE = /\s+/y;
const LINE = /[^\r\n]*/y;
const DOLLAR_QUOTE = /\$\w*\$/y;
const OPENERS: Readonly<Record<string, { close: string; what: string }>> = {
  "'": { close: "'", what: "string" },
  '"': { close: '"', what: "quoted name" },
  "`": { close: "`", what: "quoted name" },
  "[": { close: "]", what: "bracketed name" },
};

class Tokenizer {
  readonly tokens: Token[] = [];
  readonly unterminated: { what: string; start: number }[] = [];
  readonly #text: string;
  /** Backslash escapes exist in MySQL only, whose scripts are known by their backticks. */
  readonly #backslash: boolean;
  readonly #lastBracket: number;
  #at = 0;
  #startsLine = true;

  constructor(text: string) {
    this.#text = text;
    this.#backslash = text.includes("`");
    this.#lastBracket = text.lastIndexOf("]");
  }

  run(): Tokens {
    while (this.#at < this.#text.length) if (!this.#skip()) this.#read();
    return this;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? null;
  }

  /** White space, comments, and the marks of dollar quotes, whose contents are read like the rest. */
  #skip(): boolean {
    const space = this.#match(SPACE);
    if (space !== null) {
      if (/[\r\n]/.test(space)) this.#startsLine = true;
      this.#at += space.length;
      return true;
    }
    if (this.#text.startsWith("--", this.#at)) {
      this.#at += this.#match(LINE)?.length ?? 0;
      return true;
    }
    if (this.#text.startsWith("/*", this.#at)) return this.#skipComment();
    const dollar = this.#match(DOLLAR_QUOTE);
    this.#at += dollar?.length ?? 0;
    return dollar !== null;
  }

  #skipComment(): boolean {
    const end = this.#text.indexOf("*/", this.#at + 2);
    if (end < 0) this.unterminated.push({ what: "comment", start: this.#at });
    this.#at = end < 0 ? this.#text.length : end + 2;
    return true;
  }

  #read(): void {
    const character = this.#text[this.#at] ?? "";
    const opener = OPENERS[character];
    const isName = character !== "[" || (this.#lastBracket > this.#at && this.#text[this.#at + 1] !== "]");
    if (opener && isName) {
      this.#readQuoted(character, opener.close, opener.what);
      return;
    }
    const word = this.#match(WORD);
    const number = word === null ? this.#match(NUMBER) : null;
    if (word !== null) this.#push("word", word, word.length, word.toUpperCase());
    else if (number !== null) this.#push("number", number, number.length);
    else this.#push("punctuation", character, 1);
  }

  #readQuoted(open: string, close: string, what: string): void {
    const start = this.#at;
    let at = start + 1;
    for (; at < this.#text.length; at++) {
      const character = this.#text[at];
      if (character === "\\" && this.#backslash && open !== "[") at += 1;
      else if (character === close && this.#text[at + 1] === close) at += 1;
      else if (character === close) break;
    }
    if (at >= this.#text.length) {
      this.unterminated.push({ what, start });
      this.#at = this.#text.length;
      return;
    }
    const inner = this.#text.slice(start + 1, at).replaceAll(close + close, close);
    const end = at + 1;
    // Names are trimmed: in C# strings the escape in front of a quote is blanked, which leaves a space.
    if (open === "'") this.#push("string", inner, end - start);
    else this.#push("quoted", inner.trim(), end - start);
  }

  #push(kind: Token["kind"], value: string, length: number, keyword = ""): void {
    const start = this.#at;
    this.tokens.push({ kind, value, keyword, start, end: start + length, startsLine: this.#startsLine });
    this.#at = start + length;
    this.#startsLine = false;
  }
}

/** Splits SQL of any of the known dialects into tokens, in one pass. */
export const tokenize = (text: string): Tokens => new Tokenizer(text).run();

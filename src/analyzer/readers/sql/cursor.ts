import type { Token } from "./tokens.ts";

const END: Token = { kind: "punctuation", value: "", keyword: "", start: 0, end: 0, startsLine: true };

/** Position in a list of tokens. Looking beyond the end gives an empty token, so that grammars need no bounds. */
export class Cursor {
  at = 0;
  readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  get done(): boolean {
    return this.at >= this.tokens.length;
  }

  peek(ahead = 0): Token {
    return this.tokens[this.at + ahead] ?? END;
  }

  next(): Token {
    const token = this.peek();
    this.at += 1;
    return token;
  }

  /** Skips the words when they all follow, in this order. */
  take(...keywords: string[]): boolean {
    if (!keywords.every((keyword, ahead) => this.peek(ahead).keyword === keyword)) return false;
    this.at += keywords.length;
    return true;
  }

  takeAny(keywords: ReadonlySet<string>): void {
    while (keywords.has(this.peek().keyword)) this.at += 1;
  }

  /** The last part of `schema.table`, or null when no name follows. */
  name(): Token | null {
    let last: Token | null = null;
    for (;;) {
      const token = this.peek();
      if (token.kind !== "word" && token.kind !== "quoted") return last;
      last = token;
      this.at += 1;
      while (this.peek().value === "." && this.peek().kind === "punctuation") {
        this.at += 1;
        if (this.peek().kind !== "punctuation") break;
      }
      if (this.tokens[this.at - 1]?.value !== "." || this.tokens[this.at - 1]?.kind !== "punctuation") return last;
    }
  }
}

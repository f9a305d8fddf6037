/** Nothing that a person wrote between brackets is longer; a scan for the closing one gives up here. */
const MAX_SPAN = 20_000;
/** After this many brackets without an end, only short spans are looked for. */
const MAX_FAILURES = 50;
const SHORT_SPAN = 200;

// What is never closed reaches to the end, so that no text is gone through twice.
const literal = String.raw`"""[\s\S]*?(?:"""|$)|(?:\$@|@\$|@)"(?:[^"]|"")*(?:"|$)|\$?"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)'`;
const comment = String.raw`\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)`;

/** What code is scanned by: comments and literals whole, else the characters that matter. */
export const codeToken = (): RegExp => new RegExp(`${comment}|${literal}|[{}();:<@]`, "g");
const bracket = (): RegExp => new RegExp(`${comment}|${literal}|[()[\\]{}]`, "g");

export const isComment = (token: string): boolean => token.startsWith("//") || token.startsWith("/*");

const identifier = /[\p{L}_][\p{L}\p{N}_]*/uy;

export function identifierAt(text: string, at: number): string | null {
  identifier.lastIndex = at;
  return identifier.exec(text)?.[0] ?? null;
}

/** Finds where brackets and implicit expressions of one text end. */
export class Spans {
  readonly #text: string;
  #failures = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset after the bracket that closes the one at `open`, or -1. */
  closing(open: number): number {
    const most = open + (this.#failures > MAX_FAILURES ? SHORT_SPAN : MAX_SPAN);
    const token = bracket();
    token.lastIndex = open;
    let depth = 0;
    for (let match = token.exec(this.#text); match && match.index < most; match = token.exec(this.#text)) {
      if (/^[([{]$/.test(match[0])) depth++;
      else if (/^[)\]}]$/.test(match[0]) && --depth === 0) return match.index + 1;
    }
    this.#failures++;
    return -1;
  }

  /** Offset after an implicit expression: `a.B(c)[d]?.E!`, with `await` before it; -1 for none. */
  implicitEnd(start: number): number {
    const keyword = /await\s+/y;
    keyword.lastIndex = start;
    let at = start + (keyword.exec(this.#text)?.[0].length ?? 0);
    const first = identifierAt(this.#text, at);
    if (!first) return -1;
    at += first.length;
    for (;;) {
      const next = this.#partEnd(at);
      if (next < 0) return at;
      at = next;
    }
  }

  #partEnd(at: number): number {
    const text = this.#text;
    const c = text[at];
    if (c === "(" || c === "[") return this.closing(at);
    const dot = c === "." ? 1 : text.startsWith("?.", at) || text.startsWith("!.", at) ? 2 : 0;
    const name = dot > 0 ? identifierAt(text, at + dot) : null;
    if (name) return at + dot + name.length;
    return text.startsWith("?[", at) || text.startsWith("![", at) ? this.closing(at + 1) : -1;
  }
}

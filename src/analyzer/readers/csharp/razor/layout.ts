/** Opens and closes the method that everything but members stands in: as few letters as the grammar takes. */
const OPEN = "a(){";

/** What ends in a parenthesis and is no call. */
const noStatement = /^(?:\(|(?:typeof|default|sizeof|checked|unchecked)\s*\()/;

const isBlank = (c: string | undefined): boolean =>
  c === " " || c === "\t" || c === "\n" || c === "\r" || c === undefined;

/**
 * The C# of a Razor file, laid out at the very offsets at which it stands. Members (`@code`, `@functions`) belong to a
 * class, everything else to a method; the few letters that open and close that method go where markup was.
 */
export class Layout {
  readonly #text: string;
  readonly #code: string[];
  #inBody: boolean | null = null;
  #startsInBody = false;

  constructor(text: string) {
    this.#text = text;
    this.#code = Array.from({ length: text.length }, (_, i) =>
      text[i] === "\n" || text[i] === "\r" ? (text[i] ?? " ") : " ",
    );
  }

  get startsInBody(): boolean {
    return this.#startsInBody;
  }

  get endsInBody(): boolean {
    return this.#inBody === true;
  }

  code(): string {
    return this.#code.join("");
  }

  /** Copies code as it stands; white space leaves what was written there. */
  copy(from: number, to: number): void {
    for (let i = from; i < to; i++) if (!isBlank(this.#text[i])) this.#code[i] = this.#text[i] ?? " ";
  }

  /** Writes letters that the source does not hold. */
  write(letters: string, at: number): void {
    for (let i = 0; i < letters.length && at + i < this.#code.length; i++) this.#code[at + i] = letters[i] ?? " ";
  }

  /** From here on code is statements; false where there is no room to say so. */
  body(at: number): boolean {
    if (this.#inBody === null) this.#startsInBody = true;
    else if (!this.#inBody) {
      const from = at - OPEN.length + 1;
      if (from < 0 || ![...OPEN].every((_, i) => isBlank(this.#code[from + i]))) return false;
      this.write(OPEN, from);
    }
    this.#inBody = true;
    return true;
  }

  /** From here on code is members. */
  members(at: number): void {
    if (this.#inBody) this.write("}", at);
    this.#inBody = false;
  }

  /** An expression as a statement: `_=x;` or, at the start of a line, `!x;`. Calls need nothing before them. */
  expression(at: number, from: number, to: number): void {
    const isCall = this.#text[to - 1] === ")" && !noStatement.test(this.#text.slice(from, from + 10));
    const isAwait = this.#text.startsWith("await", from);
    const room = this.#code[at - 1] === " ";
    if (!isCall && !isAwait) this.write(room ? "_=" : "!", room ? at - 1 : at);
    this.copy(from, to);
    this.end(to);
  }

  end(at: number): void {
    if (isBlank(this.#code[at])) this.write(";", at);
  }
}

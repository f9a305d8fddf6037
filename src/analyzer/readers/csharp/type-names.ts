/** A type as code writes it, taken apart: `A.B<C>[]` is an array of a path whose last segment has one argument. */
export type TypeName =
  | { readonly kind: "path"; readonly segments: readonly Segment[] }
  | { readonly kind: "array"; readonly element: TypeName }
  | { readonly kind: "tuple"; readonly elements: readonly TypeName[]; readonly names: readonly (string | null)[] };

export interface Segment {
  readonly name: string;
  readonly arguments: readonly TypeName[];
  /** Differs from the number of arguments in `typeof(T<,>)`. */
  readonly arity: number;
}

const MAX_DEPTH = 24;
const identifierStart = /[\p{L}_@]/u;
const identifierPart = /[\p{L}\p{N}_]/u;

class TypeNameParser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(depth: number): TypeName | null {
    if (depth > MAX_DEPTH) return null;
    this.#blank();
    const base = this.#text[this.#at] === "(" ? this.#tuple(depth) : this.#path(depth);
    return base ? this.#suffixes(base) : null;
  }

  #blank(): void {
    while (this.#at < this.#text.length && /\s/.test(this.#text[this.#at] ?? "")) this.#at++;
  }

  #take(token: string): boolean {
    this.#blank();
    if (!this.#text.startsWith(token, this.#at)) return false;
    this.#at += token.length;
    return true;
  }

  #identifier(): string | null {
    this.#blank();
    if (!identifierStart.test(this.#text[this.#at] ?? "")) return null;
    const start = this.#at++;
    while (identifierPart.test(this.#text[this.#at] ?? "")) this.#at++;
    return this.#text.slice(start, this.#at).replace(/^@/, "");
  }

  #path(depth: number): TypeName | null {
    const segments: Segment[] = [];
    do {
      let name = this.#identifier();
      if (name === "global" && this.#take("::")) name = this.#identifier();
      else if (name !== null && this.#take("::")) {
        segments.push({ name, arguments: [], arity: 0 });
        name = this.#identifier();
      }
      if (name === null) return null;
      segments.push({ name, ...this.#arguments(depth) });
    } while (this.#take("."));
    return { kind: "path", segments };
  }

  #arguments(depth: number): { arguments: TypeName[]; arity: number } {
    const found: TypeName[] = [];
    let arity = 0;
    // A documentation id writes the arity instead of arguments.
    if (this.#take("`")) {
      const digits = /^\d+/.exec(this.#text.slice(this.#at, this.#at + 4))?.[0] ?? "";
      this.#at += digits.length;
      return { arguments: [], arity: Number(digits) };
    }
    if (!this.#take("<")) return { arguments: [], arity };
    for (;;) {
      const argument = this.parse(depth + 1);
      if (argument) found.push(argument);
      arity++;
      if (this.#take(",")) continue;
      this.#take(">");
      return { arguments: found, arity };
    }
  }

  #tuple(depth: number): TypeName | null {
    const elements: TypeName[] = [];
    const names: (string | null)[] = [];
    this.#take("(");
    do {
      const element = this.parse(depth + 1);
      if (!element) return null;
      elements.push(element);
      names.push(this.#identifier());
    } while (this.#take(","));
    return this.#take(")") ? { kind: "tuple", elements, names } : null;
  }

  #suffixes(base: TypeName): TypeName {
    let type = base;
    for (let steps = 0; steps < MAX_DEPTH; steps++) {
      if (this.#take("?") || this.#take("*")) continue;
      if (!this.#take("[")) break;
      while (this.#take(","));
      if (!this.#take("]")) break;
      type = { kind: "array", element: type };
    }
    return type;
  }
}

/** Null for text that is no type. Nesting beyond any real program counts as no type. */
export function parseTypeName(text: string): TypeName | null {
  return new TypeNameParser(text.replace(/^\s*(?:(?:ref|readonly|scoped|in|out)\s+)+/, "")).parse(0);
}

/** Simple name of the outermost type, `T[]` for arrays, `(…)` for tuples; what `ArgumentFact.type` holds. */
export function simpleTypeText(text: string): string {
  return text
    .replace(/\s+/g, "")
    .replace(/\?/g, "")
    .replace(/(?:[A-Za-z_@][\w]*(?:\.|::))+(?=[A-Za-z_@])/g, "");
}

/** Whether a symbol is defined. */
type Defines = (symbol: string) => boolean;
type Expression = (defines: Defines) => boolean;

const TOKEN = /\s*(&&|\|\||[!=]=|[!()]|[\p{L}_][\p{L}\p{N}_]*)/uy;
const MAX_TOKENS = 200;
const MAX_DEPTH = 40;
/** Each more doubles what has to be tried. */
const MAX_SYMBOLS = 8;

function tokensOf(text: string): string[] | null {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined || tokens.length >= MAX_TOKENS) return null;
    tokens.push(token);
  }
  return tokens;
}

/** Reads an expression of `#if`; depth is bounded, so a hostile one ends as null. */
class ExpressionReader {
  readonly #tokens: readonly string[];
  #index = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  read(): Expression | null {
    const found = this.#or(0);
    return this.#index === this.#tokens.length ? found : null;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#index] !== token) return false;
    this.#index += 1;
    return true;
  }

  #or(depth: number): Expression | null {
    let left = this.#and(depth);
    while (left && this.#take("||")) left = combined(left, this.#and(depth), (a, b) => a || b);
    return left;
  }

  #and(depth: number): Expression | null {
    let left = this.#equal(depth);
    while (left && this.#take("&&")) left = combined(left, this.#equal(depth), (a, b) => a && b);
    return left;
  }

  #equal(depth: number): Expression | null {
    const left = this.#unary(depth);
    if (left && this.#take("==")) return combined(left, this.#unary(depth), (a, b) => a === b);
    return left && this.#take("!=") ? combined(left, this.#unary(depth), (a, b) => a !== b) : left;
  }

  #unary(depth: number): Expression | null {
    if (depth > MAX_DEPTH) return null;
    if (this.#take("!")) {
      const inner = this.#unary(depth + 1);
      return inner && ((defines) => !inner(defines));
    }
    if (this.#take("(")) {
      const inner = this.#or(depth + 1);
      return this.#take(")") ? inner : null;
    }
    const name = this.#tokens[this.#index++] ?? "";
    if (name === "true" || name === "false") return () => name === "true";
    return isSymbol(name) ? (defines) => defines(name) : null;
  }
}

const isSymbol = (token: string): boolean => /^[\p{L}_]/u.test(token) && token !== "true" && token !== "false";

const combined = (
  left: Expression,
  right: Expression | null,
  join: (left: boolean, right: boolean) => boolean,
): Expression | null => right && ((defines) => join(left(defines), right(defines)));

/** Whether the conditions hold together for some choice of the symbols of which `fixed` does not say what they are. */
function search(conditions: readonly string[], fixed: (symbol: string) => boolean | undefined): boolean {
  const tokens = conditions.map(tokensOf);
  const named = [...new Set(tokens.flatMap((list) => list ?? []).filter(isSymbol))];
  const symbols = named.filter((symbol) => fixed(symbol) === undefined);
  const expressions = tokens.map((list) => list && new ExpressionReader(list).read());
  if (symbols.length > MAX_SYMBOLS) return true;
  for (let defined = 0; defined < 1 << symbols.length; defined++) {
    const defines: Defines = (symbol) =>
      fixed(symbol) ?? (symbols.includes(symbol) && ((defined >> symbols.indexOf(symbol)) & 1) === 1);
    // A build has one configuration, whose name the SDK defines.
    if (defines("DEBUG") && defines("RELEASE")) continue;
    if (expressions.every((holds) => holds === null || holds(defines))) return true;
  }
  return false;
}

const found = new Map<string, boolean>();
const MAX_FOUND = 1000;

/**
 * Whether code under all of these `#if` conditions can be compiled together, whatever is defined. What cannot be read
 * may hold.
 */
export function canMeet(conditions: readonly (string | null)[]): boolean {
  const asked = [...new Set(conditions)].filter((condition) => condition !== null);
  if (asked.length === 0) return true;
  const key = asked.join("\n");
  const known = found.get(key) ?? search(asked, () => undefined);
  if (found.size >= MAX_FOUND) found.clear();
  found.set(key, known);
  return known;
}

/** What the SDK defines for a version of .NET, 5 and later; undefined for symbols that are not its own. */
function definedFor(symbol: string, version: number): boolean | undefined {
  if (symbol === "NET" || symbol === "NETCOREAPP") return true;
  if (/^NETCOREAPP\d+_\d+_OR_GREATER$/.test(symbol)) return true;
  if (/^(?:NETFRAMEWORK$|NETSTANDARD|NETCOREAPP\d|NET[1-4]\d{1,2}(?:_OR_GREATER)?$)/.test(symbol)) return false;
  const [, number, orGreater] = /^NET(\d{1,2})_0(_OR_GREATER)?$/.exec(symbol) ?? [];
  if (number === undefined) return undefined;
  return orGreater === undefined ? Number(number) === version : Number(number) <= version;
}

/**
 * Whether code under a condition can be compiled for .NET of a version (5 and up), or for a later one. Nothing is known of
 * the symbols in `open`.
 */
export function canHoldFrom(condition: string, version: number, open: ReadonlySet<string> = new Set()): boolean {
  const later = [...condition.matchAll(/\bNET(\d{1,2})_0/g)].map((match) => Number(match[1]));
  const asked = new Set([version, ...later.flatMap((number) => [number, number + 1])]);
  return [...asked].some(
    (one) =>
      one >= version && search([condition], (symbol) => (open.has(symbol) ? undefined : definedFor(symbol, one))),
  );
}

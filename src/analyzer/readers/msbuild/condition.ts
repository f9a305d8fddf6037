import { closingParenthesis } from "./expand.ts";

/** `unknown` where the answer depends on the build: target framework, configuration, properties from elsewhere. */
export type Truth = boolean | "unknown";

/** What the conditions need to know. `text` gives the value of a text with `$(...)` in it, null when it cannot be told. */
export interface ConditionContext {
  text(raw: string): string | null;
  /** Whether the text is one reference to a property that nothing read so far defines and that no SDK sets. */
  isUnset(raw: string): boolean;
  exists(path: string): Truth;
}

const SIGN = /==|!=|<=|>=|[<>(),!]/y;
const WORD = /[^\s'=!<>(),]+/y;
const MAX_LENGTH = 20_000;
const MAX_TOKENS = 400;
const MAX_DEPTH = 40;

type Token = { readonly kind: "text" | "word" | "sign"; readonly text: string };

/** The quote that ends a text; quotes inside of `$(...)` belong to a function's arguments. */
function closingQuote(text: string, start: number): number {
  for (let index = start; index < text.length; index++) {
    if (text[index] === "'") return index;
    if (text.startsWith("$(", index)) index = closingParenthesis(text, index + 1);
  }
  return -1;
}

function matchAt(pattern: RegExp, text: string, position: number): string | null {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? null;
}

/** The token at a position and where it ends; null where none can stand. */
function tokenAt(text: string, start: number): { token: Token; end: number } | null {
  if (text[start] === "'") {
    const end = closingQuote(text, start + 1);
    return end < 0 ? null : { token: { kind: "text", text: text.slice(start + 1, end) }, end: end + 1 };
  }
  if (text.startsWith("$(", start)) {
    const end = closingParenthesis(text, start + 1) + 1;
    return end > text.length ? null : { token: { kind: "word", text: text.slice(start, end) }, end };
  }
  const sign = matchAt(SIGN, text, start);
  if (sign !== null) return { token: { kind: "sign", text: sign }, end: start + sign.length };
  const word = matchAt(WORD, text, start);
  return word === null ? null : { token: { kind: "word", text: word }, end: start + word.length };
}

function tokenize(condition: string): Token[] | null {
  const text = condition.trim();
  if (text.length > MAX_LENGTH) return null;
  const tokens: Token[] = [];
  for (let position = 0; position < text.length; ) {
    const next = tokenAt(text, position);
    if (!next || tokens.length >= MAX_TOKENS) return null;
    tokens.push(next.token);
    position = next.end;
    while (/\s/.test(text[position] ?? "")) position += 1;
  }
  return tokens;
}

const not = (value: Truth): Truth => (value === "unknown" ? value : !value);

function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : "unknown";
}

const or = (a: Truth, b: Truth): Truth => not(and(not(a), not(b)));

/** Reads one condition. Depth is bounded, so a hostile one ends as `unknown`. */
class ConditionReader {
  readonly #tokens: readonly Token[];
  readonly #context: ConditionContext;
  #index = 0;

  constructor(tokens: readonly Token[], context: ConditionContext) {
    this.#tokens = tokens;
    this.#context = context;
  }

  read(): Truth {
    const value = this.#or(0);
    return this.#index === this.#tokens.length ? value : "unknown";
  }

  #take(kind: Token["kind"], text: string): boolean {
    const token = this.#tokens[this.#index];
    if (token?.kind !== kind || token.text.toLowerCase() !== text) return false;
    this.#index += 1;
    return true;
  }

  #or(depth: number): Truth {
    let value = this.#and(depth);
    while (this.#take("word", "or")) value = or(value, this.#and(depth));
    return value;
  }

  #and(depth: number): Truth {
    let value = this.#unary(depth);
    while (this.#take("word", "and")) value = and(value, this.#unary(depth));
    return value;
  }

  #unary(depth: number): Truth {
    if (depth > MAX_DEPTH) return "unknown";
    if (this.#take("sign", "!")) return not(this.#unary(depth + 1));
    if (this.#take("sign", "(")) {
      const value = this.#or(depth + 1);
      return this.#take("sign", ")") ? value : "unknown";
    }
    return this.#comparison();
  }

  #comparison(): Truth {
    const left = this.#tokens[this.#index++];
    if (!left || left.kind === "sign") return "unknown";
    if (left.kind === "word" && this.#take("sign", "(")) return this.#call(left.text.toLowerCase());
    const sign = this.#tokens[this.#index];
    if (sign?.kind !== "sign" || !/^(?:==|!=|<|>|<=|>=)$/.test(sign.text)) return this.#flag(left.text);
    const right = this.#tokens[this.#index + 1];
    this.#index += 2;
    if (!right || right.kind === "sign") return "unknown";
    if (sign.text === "==") return this.#equal(left.text, right.text);
    return sign.text === "!=" ? not(this.#equal(left.text, right.text)) : "unknown";
  }

  #call(name: string): Truth {
    const argument = this.#tokens[this.#index++];
    if (!argument || argument.kind === "sign" || !this.#take("sign", ")")) return "unknown";
    const path = this.#context.text(argument.text);
    return name === "exists" && path !== null ? this.#context.exists(path) : "unknown";
  }

  #flag(raw: string): Truth {
    const value = this.#context.text(raw)?.toLowerCase();
    if (value === "true" || value === "on" || value === "yes") return true;
    return value === "false" || value === "off" || value === "no" ? false : "unknown";
  }

  #equal(left: string, right: string): Truth {
    if (right === "" && this.#context.isUnset(left)) return true;
    if (left === "" && this.#context.isUnset(right)) return true;
    const a = this.#context.text(left);
    const b = this.#context.text(right);
    return a === null || b === null ? "unknown" : a.toLowerCase() === b.toLowerCase();
  }
}

/** Truth of an MSBuild condition, `unknown` for whatever cannot be told from the files alone. */
export function evaluateCondition(condition: string, context: ConditionContext): Truth {
  const tokens = tokenize(condition);
  if (!tokens) return "unknown";
  return tokens.length === 0 ? true : new ConditionReader(tokens, context).read();
}

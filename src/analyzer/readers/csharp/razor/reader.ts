import { type Directives, isDirective, namesType, note } from "./directives.ts";
import { Layout } from "./layout.ts";
import { type Extent, markupToken, startsTag, step } from "./markup.ts";
import { codeToken, identifierAt, isComment, Spans } from "./spans.ts";

type Mode = { readonly kind: "markup"; readonly extent: Extent | null } | CodeMode;

/** Code up to the brace that closes it. */
interface CodeMode {
  readonly kind: "code";
  /** Braces open within. */
  depth: number;
  /** From here on nothing is copied yet. */
  from: number;
  /** Last character that matters: after some of them a statement may begin. */
  last: string;
  /** `members` of the class, a `plain` stretch of statements, or the block of a `control` statement. */
  readonly of: "members" | "plain" | "control";
}

const blocks = new Set(["if", "for", "foreach", "while", "switch", "using", "lock", "try", "do"]);
const handler = /@[A-Za-z][\w-]*(?::[\w-]+)*[ \t]*=[ \t]*"/y;
const modelMember = /asp-[a-z-]*for="([\p{L}_][^"@<>]{0,400})(?=")/uy;
/** Stands before a member that markup names without its model. */
export const MODEL_MEMBER = "_=Model.";
const follows = /\s*(?:(?:else\s+if|catch|while)\s*(?=\()|(?:else|finally|catch)\s*(?=\{))/y;
const MAX_DEPTH = 400;

/** Goes through a Razor file once, with the markup and code that it is in on a stack. */
export class RazorReader {
  readonly layout: Layout;
  readonly directives: Directives = { usings: [], injected: [], model: null, inherits: null };
  readonly #text: string;
  readonly #spans: Spans;
  readonly #modes: Mode[] = [{ kind: "markup", extent: null }];

  constructor(text: string) {
    this.#text = text;
    this.layout = new Layout(text);
    this.#spans = new Spans(text);
  }

  run(): this {
    for (let at = 0; at < this.#text.length; ) {
      const mode = this.#modes[this.#modes.length - 1];
      if (!mode) break;
      at = mode.kind === "markup" ? this.#markup(at, mode.extent) : this.#code(at, mode);
    }
    return this;
  }

  #markup(from: number, extent: Extent | null): number {
    const token = markupToken(extent);
    token.lastIndex = from;
    const at = token.exec(this.#text)?.index ?? this.#text.length;
    if (at >= this.#text.length) return at;
    if (this.#text[at] === "@") return this.#transition(at);
    if (this.#text[at] === "a") return this.#modelMember(at) ?? at + 1;
    if (extent === null) return at + 1;
    const { to, done } = step(this.#text, at, extent);
    return done ? this.#backToCode(to) : to;
  }

  #backToCode(at: number): number {
    this.#modes.pop();
    const mode = this.#modes[this.#modes.length - 1];
    if (mode?.kind === "code") {
      mode.from = at;
      mode.last = ";";
    }
    return at;
  }

  /** At an `@`: code begins, unless it is an address or stands for itself. */
  #transition(at: number): number {
    const text = this.#text;
    const next = text[at + 1] ?? "";
    if (next === "@") return at + 2;
    if (next === "*") return after(text, text.indexOf("*@", at + 2), 2);
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return at + 1;
    if (next === "{") return this.#block(at, at + 1, "plain");
    if (next === "(") return this.#expression(at, at + 1, this.#spans.closing(at + 1));
    const word = identifierAt(text, at + 1);
    if (!word) return at + 1;
    return (
      this.#handler(at) ?? this.#keyword(at, word) ?? this.#expression(at, at + 1, this.#spans.implicitEnd(at + 1))
    );
  }

  #expression(at: number, from: number, to: number): number {
    if (to < 0) return at + 1;
    if (this.layout.body(at - 1)) this.layout.expression(at, from, to);
    return to;
  }

  /** `@onclick="…"` of a component: the value is code. */
  #handler(at: number): number | null {
    handler.lastIndex = at;
    const match = handler.exec(this.#text);
    const from = match ? at + match[0].length : -1;
    // The quote counts where the end of a tag is looked for.
    if (this.#text[from] === "@") return from - 1;
    const value = /[^"]{0,20000}(?=")/y;
    value.lastIndex = from;
    const to = match ? from + (value.exec(this.#text)?.[0].length ?? -1 - from) : -1;
    if (to < 0 || !this.layout.body(at)) return null;
    this.layout.write("_=", from - 2);
    this.layout.copy(from, to);
    this.layout.end(to);
    return to + 1;
  }

  /** `asp-for="Input.Name"`: the value is a member of the model. */
  #modelMember(at: number): number | null {
    modelMember.lastIndex = at;
    const match = modelMember.exec(this.#text);
    const from = match ? modelMember.lastIndex - (match[1] ?? "").length : -1;
    if (!match || !this.layout.body(at - 1)) return null;
    this.layout.write(MODEL_MEMBER, from - MODEL_MEMBER.length);
    this.layout.copy(from, modelMember.lastIndex);
    this.layout.end(modelMember.lastIndex);
    return modelMember.lastIndex + 1;
  }

  /** Directives and statements; null for a word that is neither. */
  #keyword(at: number, word: string): number | null {
    const text = this.#text;
    const end = at + 1 + word.length;
    const rest = /[^\S\r\n]*/y;
    rest.lastIndex = end;
    const start = end + (rest.exec(text)?.[0].length ?? 0);
    if ((word === "code" || word === "functions") && text[start + skip(text, start)] === "{")
      return this.#membersBlock(at, start + skip(text, start));
    if (blocks.has(word) && /[({]/.test(text[start + skip(text, start)] ?? "")) return this.#statement(at, at + 1);
    if (!isDirective(word, start > end)) return null;
    const line = /[^\r\n]{0,2000}/y;
    line.lastIndex = start;
    return this.#directive(at, word, start, (line.exec(text)?.[0] ?? "").trimEnd());
  }

  #directive(at: number, word: string, start: number, rest: string): number {
    const end = start + rest.length;
    const value = rest.replace(/;$/, "").trim();
    note(this.directives, word, value);
    if (word === "inject") this.#inject(at, start, end);
    else if (namesType(word)) this.#typed(at, start, end);
    return word === "section" ? this.#section(start) : end;
  }

  /** Markup up to its brace where it stands in code; elsewhere all is markup anyway. */
  #section(start: number): number {
    const open = /[\w\s]*(?=\{)/y;
    open.lastIndex = start;
    const to = start + (open.exec(this.#text)?.[0].length ?? 0);
    const mode = this.#modes[this.#modes.length - 1];
    return mode?.kind === "code" ? this.#enter({ kind: "markup", extent: { kind: "section", depth: 0 } }, to) : to;
  }

  #inject(at: number, start: number, end: number): void {
    if (!this.layout.body(at + 3)) return;
    this.layout.copy(start, end);
    this.layout.end(end);
  }

  /** The type after `@model` stands in code as `""is T;`, so that it counts as a mention. */
  #typed(at: number, start: number, end: number): void {
    if (!this.layout.body(at - 1)) return;
    this.layout.write('_=""is', at);
    this.layout.copy(start, end);
    this.layout.end(end);
  }

  #membersBlock(at: number, open: number): number {
    this.layout.members(at);
    return this.#enter({ kind: "code", depth: 0, from: open + 1, last: "{", of: "members" }, open + 1);
  }

  /** `@{ … }`, whose braces make no scope, or the block of a statement. */
  #block(at: number, open: number, of: "plain" | "control"): number {
    if (!this.layout.body(at - 1)) return open + 1;
    const from = of === "control" ? open : open + 1;
    return this.#enter({ kind: "code", depth: 0, from, last: "{", of }, open + 1);
  }

  /** Nested deeper than any page: the rest is taken for what is around it. */
  #enter(mode: Mode, at: number): number {
    if (this.#modes.length >= MAX_DEPTH) return at + 1;
    this.#modes.push(mode);
    return at;
  }

  /** `@if (…) {` and its like: the head is code, the block is entered. */
  #statement(at: number, from: number): number {
    const text = this.#text;
    const word = identifierAt(text, from) ?? "";
    let head = from + word.length;
    const paren = head + skip(text, head);
    if (text[paren] === "(") {
      head = this.#spans.closing(paren);
      if (head < 0) return at + 1;
    }
    const open = head + skip(text, head);
    if (!this.layout.body(at - 1)) return open;
    this.layout.copy(from, head);
    if (text[open] === "{") return this.#block(at, open, "control");
    this.layout.end(head);
    return head;
  }

  #code(from: number, mode: CodeMode): number {
    const token = codeToken();
    token.lastIndex = from;
    const match = token.exec(this.#text);
    if (!match) {
      this.layout.copy(mode.from, this.#text.length);
      mode.from = this.#text.length;
      return this.#text.length;
    }
    const at = match.index;
    if (/\S/.test(this.#text.slice(from, at))) mode.last = "x";
    if (isComment(match[0])) return at + match[0].length;
    if (/[;{}:]/.test(mode.last)) {
      const inside = this.#interrupted(at, match[0], mode);
      if (inside !== null) return inside;
    }
    mode.last = match[0];
    if (match[0] === "{") mode.depth++;
    if (match[0] === "}" && mode.depth-- === 0) return this.#leave(at, mode);
    return at + match[0].length;
  }

  /** Markup or a transition where a statement could begin. */
  #interrupted(at: number, token: string, mode: CodeMode): number | null {
    const isLine = this.#text.startsWith("@:", at);
    const isTag = token === "<" && startsTag(this.#text, at);
    const isCode = token === "@" && /[\p{L}_({*]/u.test(this.#text[at + 1] ?? "");
    if (!isLine && !isTag && !isCode) return null;
    this.layout.copy(mode.from, at);
    mode.from = at;
    if (isCode) return this.#codeInCode(at, mode);
    const extent: Extent = isLine ? { kind: "line" } : { kind: "element", depth: 0, tag: null, quote: null };
    return this.#enter({ kind: "markup", extent }, isLine ? at + 2 : at);
  }

  #codeInCode(at: number, mode: CodeMode): number {
    const to = this.#transition(at);
    mode.from = to;
    mode.last = ";";
    return to;
  }

  #leave(at: number, mode: CodeMode): number {
    this.layout.copy(mode.from, mode.of === "control" ? at + 1 : at);
    if (mode.of === "plain") this.layout.end(at);
    this.#modes.pop();
    const outer = this.#modes[this.#modes.length - 1];
    follows.lastIndex = at + 1;
    const next = mode.of === "control" ? follows.exec(this.#text) : null;
    const to = next ? this.#continued(at + 1, next[0]) : at + 1;
    if (outer?.kind === "code") outer.from = to;
    return to;
  }

  /** `else`, `catch (…)`, `finally` after a block. */
  #continued(from: number, words: string): number {
    const text = this.#text;
    let head = from + words.length;
    if (text[head] === "(") head = this.#spans.closing(head);
    if (head < 0) return from;
    this.layout.copy(from, head);
    const open = head + skip(text, head);
    if (text[open] !== "{") {
      this.layout.end(head);
      return head;
    }
    return this.#enter({ kind: "code", depth: 0, from: open, last: "{", of: "control" }, open + 1);
  }
}

/** Length of the white space at an offset. */
function skip(text: string, at: number): number {
  const space = /\s*/y;
  space.lastIndex = at;
  return space.exec(text)?.[0].length ?? 0;
}

const after = (text: string, at: number, length: number): number => (at < 0 ? text.length : at + length);

import type { Tree } from "web-tree-sitter";
import type { Engine } from "../../engine.ts";
import { MODEL_MEMBER, type RazorCode } from "./razor/read.ts";
import { childByField, endOf, flatten, type Syntax, startOf, textOf } from "./syntax.ts";

/** Name of the class that is put around lone members; never a class of the input. */
export const FRAGMENT_CLASS = "__Fragment";

interface Wrapper {
  readonly name: string;
  readonly prefix: string;
  readonly suffix: string;
}

const asIs: Wrapper = { name: "none", prefix: "", suffix: "" };
const members: Wrapper = { name: "members", prefix: `class ${FRAGMENT_CLASS} {`, suffix: "\n}" };
const wrappers: readonly Wrapper[] = [
  members,
  {
    name: "statements",
    prefix: `class ${FRAGMENT_CLASS} { async System.Threading.Tasks.Task __M() {`,
    suffix: "\n} }",
  },
  { name: "chain", prefix: "__x", suffix: "\n;" },
  { name: "expression", prefix: "var __x = ", suffix: "\n;" },
  { name: "initializer", prefix: "var __x = new __T {", suffix: "\n};" },
];

/** Beyond this a file is no pasted fragment, and several attempts at it would cost too much. */
const FRAGMENT_LIMIT = 60_000;

export interface ParseInput {
  readonly engine: Engine;
  readonly text: string;
  /** Razor: the code of the same length that is parsed instead, as the inside of a class. */
  readonly razor?: RazorCode | undefined;
  readonly wanted: readonly number[];
  readonly shouldStop?: (() => boolean) | undefined;
  /** Called with the tree of the chosen parse before it is freed, and the offset of the text in it. */
  readonly inspect?: ((tree: Tree, prefix: number) => void) | undefined;
}

/** Why a file was not read as C#; counted in steps and errors, never in time, so that it is the same everywhere. */
export interface ParseRefusal {
  readonly code: "not-csharp" | "too-complex";
  readonly reason: string;
  readonly cure: string;
}

export type Parse =
  | { readonly kind: "parsed"; readonly syntax: Syntax }
  | { readonly kind: "refused"; readonly refusal: ParseRefusal }
  | { readonly kind: "stopped" };

/** The parser reports once in some hundred operations; 2 MB of the densest code that people write takes half of this. */
const MAX_STEPS = 100_000;

/** A file longer than this shows in its first part whether it is C#: anything else takes seconds a megabyte to parse. */
const PROBE_FROM = 100_000;
const PROBE = 30_000;
/** Measured in 30,000 characters: C# with damage up to 5, minified JavaScript and JSON from 128. */
const PROBE_ERRORS = 100;

/** No code nests comparisons or generics like this; unclosed, a few thousand levels fill the parser's memory. */
const openAngles = /(?:<[\s\w.,?[\]()@:]{0,80}){400}/;

const tooComplex = (what: string): Parse => ({
  kind: "refused",
  refusal: { code: "too-complex", reason: what, cure: "leave the file out if it is generated, or split it" },
});

/** What a parse is bounded by; `over` tells that it ended for its own sake. */
interface BoundedInput extends ParseInput {
  readonly bound: { over: boolean };
}

function parseWithin({ engine, shouldStop, bound }: BoundedInput, text: string): Tree | null {
  let steps = 0;
  return engine.parse(withLineFeeds(text), () => {
    bound.over = ++steps > MAX_STEPS;
    return bound.over || (shouldStop?.() ?? false);
  });
}

/** Whether the first part of a long text reads like something else than C#. */
function isForeign({ engine, text }: ParseInput): boolean {
  if (text.length <= PROBE_FROM) return false;
  const head = text.slice(0, PROBE);
  const tree = engine.parse(withLineFeeds(head));
  if (!tree) return false;
  try {
    const { errors } = flatten({ tree, language: engine.language, text: head, prefix: 0, wrapper: null, wanted: [] });
    return errors.length > PROBE_ERRORS;
  } finally {
    tree.delete();
  }
}

const foreign: Parse = {
  kind: "refused",
  refusal: {
    code: "not-csharp",
    reason: "does not read like C#: its first part has errors everywhere",
    cure: "give C# source; leave scripts, data and generated files out",
  },
};

function attempt(input: BoundedInput, wrapper: Wrapper, code: string): Syntax | null {
  const tree = parseWithin(input, wrapper.prefix + code + wrapper.suffix);
  if (!tree) return null;
  try {
    input.inspect?.(tree, wrapper.prefix.length);
    return flatten({
      tree,
      language: input.engine.language,
      text: input.text,
      prefix: wrapper.prefix.length,
      wrapper: wrapper === asIs ? null : wrapper.name,
      wanted: input.wanted,
    });
  } finally {
    tree.delete();
  }
}

const damage = (syntax: Syntax): number =>
  syntax.errors.reduce((sum, error) => sum + 1 + (error.end - error.start) / (syntax.text.length + 1), 0);

/** The class, and where needed the method, that a Razor file's code stands in. */
const around = ({ opensBody, closesBody }: RazorCode): Wrapper => ({
  name: "razor",
  prefix: members.prefix + (opensBody ? "async System.Threading.Tasks.Task __M() {" : ""),
  suffix: (closesBody ? "\n;}" : "") + members.suffix,
});

/** Same length; the grammar knows no line that ends at a lone `\r`. */
function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
}

const blank = (text: string): string => " ".repeat(text.length);

/** Same length, directives blanked: `#if` inside a base list or an argument list is beyond the grammar. */
const withoutDirectives = (text: string): string => text.replace(/^[ \t]*#[^\r\n]*/gm, blank);

/** Same length, the directives of file-based programs blanked: they name packages and hold no code. */
const withoutFileDirectives = (text: string): string => text.replace(/^[ \t]*#[:!][^\r\n]*/gm, blank);

/** Same length, `a?.B = c` of C# 14 written as `a .B = c`, which assigns the same member. */
const withPlainAssignments = (text: string): string =>
  text.replace(/\?(\.[\w.]+\s*(?:[-+*/%&|^]|\?\?|<<|>>)?=(?![=>]))/g, " $1");

const declaresType = /\b(?:class|struct|record|interface|enum|namespace)\s+\w/;
const startsLikeMember = /^\s*(?:\[|(?:public|protected|private|internal|override|virtual)\b)/;

/** The text as the grammar may understand it better, same offsets; none where nothing would change. */
function rewritten(text: string): string[] {
  const plain = withPlainAssignments(text);
  return [...new Set([plain, withoutDirectives(text), withoutDirectives(plain)])].filter((code) => code !== text);
}

function candidates(text: string): { readonly wrapper: Wrapper; readonly code: string }[] {
  const others = rewritten(text).map((code) => ({ wrapper: asIs, code }));
  if (text.length > FRAGMENT_LIMIT || declaresType.test(text)) return others;
  return [...others, ...wrappers.map((wrapper) => ({ wrapper, code: text }))];
}

const bySpan = (a: Syntax["errors"][number], b: Syntax["errors"][number]): number => a.start - b.start || a.end - b.end;

/** The grammar takes an `extension(T x) { … }` block of C# 14 for a constructor, and its members for local functions. */
function extensionBlocks(syntax: Syntax): Syntax["errors"] {
  return syntax.kinds.flatMap((kind, node) => {
    const name = kind === "constructor_declaration" ? childByField(syntax, node, "name") : null;
    if (name === null || textOf(syntax, name) !== "extension") return [];
    return [{ start: startOf(syntax, node), end: endOf(syntax, node) }];
  });
}

function withErrors(syntax: Syntax, more: Syntax["errors"]): Syntax {
  return more.length === 0 ? syntax : { ...syntax, errors: [...syntax.errors, ...more].sort(bySpan) };
}

/**
 * Parses a file or a pasted fragment: as it is, and where that leaves errors also rewritten for the grammar, or inside
 * wrappers that turn lone members, statements, chains, lambdas and initialisers into a file; the parse with the least
 * damage wins. What only a rewriting made readable still counts as an error, so that findings near it are less sure.
 */
export function parseCSharp(input: ParseInput): Parse {
  if (openAngles.test(input.razor?.code ?? input.text)) return tooComplex("opens hundreds of `<` inside each other");
  if (!input.razor && isForeign(input)) return foreign;
  const bounded: BoundedInput = { ...input, bound: { over: false } };
  const syntax = parseBounded(bounded);
  if (syntax) return { kind: "parsed", syntax };
  if (!bounded.bound.over) return { kind: "stopped" };
  return tooComplex(`takes more than ${MAX_STEPS.toLocaleString("en")} steps to parse`);
}

/** The text with all that its code has in place of markup. */
function written(text: string, code: string): string {
  const at = code.indexOf(MODEL_MEMBER);
  if (at < 0) return text;
  return text.replace(/asp-[a-z-]*for="/g, (markup, offset: number) => {
    const laid = code.slice(offset, offset + markup.length);
    return laid.endsWith(MODEL_MEMBER) ? laid : markup;
  });
}

function parseBounded(input: BoundedInput): Syntax | null {
  if (input.razor) {
    // Names that were written where markup was must read as such.
    const text = written(input.text, input.razor.code);
    return attempt({ ...input, text }, around(input.razor), input.razor.code);
  }
  const best = bestOf(input, withoutFileDirectives(input.text));
  return best && withErrors(best, extensionBlocks(best));
}

function bestOf(input: BoundedInput, text: string): Syntax | null {
  const member = startsLikeMember.test(text) && !declaresType.test(text) && text.length <= FRAGMENT_LIMIT;
  let best = attempt(input, member ? members : asIs, text);
  if (!best) return null;
  if (best.errors.length > 0 && member) {
    const plain = attempt(input, asIs, text);
    if (plain && damage(plain) < damage(best)) best = plain;
  }
  if (best.errors.length === 0) return best;
  const asWritten = best.errors;
  let isRewritten = false;
  for (const { wrapper, code } of candidates(text)) {
    const other = attempt(input, wrapper, code);
    if (!other) return null;
    if (damage(other) < damage(best)) {
      best = other;
      isRewritten = code !== text;
    }
    if (best.errors.length === 0) break;
  }
  return isRewritten ? withErrors(best, asWritten) : best;
}

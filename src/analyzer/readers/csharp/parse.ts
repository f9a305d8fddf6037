import type { Tree } from "web-tree-sitter";
import type { Engine } from "../../engine.ts";
import { flatten, type Syntax } from "./syntax.ts";

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
  readonly code?: string | undefined;
  readonly wanted: readonly number[];
  readonly shouldStop?: (() => boolean) | undefined;
  /** Called with the tree of the chosen parse before it is freed, and the offset of the text in it. */
  readonly inspect?: ((tree: Tree, prefix: number) => void) | undefined;
}

function attempt(input: ParseInput, wrapper: Wrapper, code: string): Syntax | null {
  const tree = input.engine.parse(wrapper.prefix + code + wrapper.suffix, input.shouldStop);
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

/** Same length, directives blanked: `#if` inside a base list or an argument list is beyond the grammar. */
const withoutDirectives = (text: string): string =>
  text.replace(/^[ \t]*#[^\r\n]*/gm, (line) => " ".repeat(line.length));

const declaresType = /\b(?:class|struct|record|interface|enum|namespace)\s+\w/;
const startsLikeMember = /^\s*(?:\[|(?:public|protected|private|internal|override|virtual)\b)/;

function candidates(text: string): { readonly wrapper: Wrapper; readonly code: string }[] {
  const masked = text.includes("#if") ? [{ wrapper: asIs, code: withoutDirectives(text) }] : [];
  if (text.length > FRAGMENT_LIMIT || declaresType.test(text)) return masked;
  return [...masked, ...wrappers.map((wrapper) => ({ wrapper, code: text }))];
}

/**
 * Parses a file or a pasted fragment: as it is, and where that leaves errors also inside wrappers that turn lone
 * members, statements, chains, lambdas and initialisers into a file; the parse with the least damage wins.
 * Null when `shouldStop` said so.
 */
export function parseCSharp(input: ParseInput): Syntax | null {
  const { text } = input;
  if (input.code !== undefined) return attempt(input, members, input.code);
  const member = startsLikeMember.test(text) && !declaresType.test(text) && text.length <= FRAGMENT_LIMIT;
  let best = attempt(input, member ? members : asIs, text);
  if (!best) return null;
  if (best.errors.length > 0 && member) {
    const plain = attempt(input, asIs, text);
    if (plain && damage(plain) < damage(best)) best = plain;
  }
  if (best.errors.length === 0) return best;
  for (const { wrapper, code } of candidates(text)) {
    const other = attempt(input, wrapper, code);
    if (!other) return null;
    if (damage(other) < damage(best)) best = other;
    if (best.errors.length === 0) break;
  }
  return best;
}

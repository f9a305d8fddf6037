import type { Span } from "../../input.ts";
import { isFunction } from "./functions.ts";
import type { Guard, Written } from "./statement.ts";

/** One entry of a list such as `net6.0;net8.0`, and where its text stands; `exact` as in `Written`. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
  readonly exact: boolean;
}

/** A possible value. There are several when definitions have conditions that the files do not decide. */
export interface Value {
  /** Null when something it refers to is not in the files. */
  readonly text: string | null;
  readonly span: Span;
  readonly exact: boolean;
  readonly guards: readonly Guard[];
  readonly pieces: readonly Piece[];
  /** Names of properties that no file defines. */
  readonly missing: readonly string[];
}

/** Property by lower-case name, or the value of a property function as written; null when undefined or not known. */
export type PropertyLookup = (name: string) => readonly Value[] | null;

/** Keeps `<A>$(A)$(A)</A>` from growing without end. */
const MAX_LENGTH = 20_000;
const MAX_VALUES = 12;
const MAX_PIECES = 500;

type Token = { readonly kind: "text" | "property" | "function" | "opaque"; readonly text: string };

/** End of the parenthesised part that starts at `open`; the length of the text when it never closes. */
export function closingParenthesis(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index++) {
    if (text[index] === "(") depth += 1;
    if (text[index] === ")" && --depth === 0) return index;
  }
  return text.length;
}

function referenceKind(inner: string): Token["kind"] {
  if (/^[A-Za-z_][\w-]*$/.test(inner)) return "property";
  return isFunction(inner) ? "function" : "opaque";
}

export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /[$@%]\(/g;
  let position = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match.index > position) tokens.push({ kind: "text", text: text.slice(position, match.index) });
    const end = closingParenthesis(text, match.index + 1);
    const inner = text.slice(match.index + 2, end).trim();
    tokens.push({ kind: match[0] === "$(" && end < text.length ? referenceKind(inner) : "opaque", text: inner });
    position = end + 1;
    pattern.lastIndex = position;
  }
  if (position < text.length) tokens.push({ kind: "text", text: text.slice(position) });
  return tokens;
}

function splitPieces(text: string, span: Span, exact: boolean): Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  for (const part of text.split(";", MAX_PIECES)) {
    const trimmed = part.trim();
    const start = span.start + offset + part.indexOf(trimmed);
    if (trimmed)
      pieces.push({ text: trimmed, span: exact ? { ...span, start, end: start + trimmed.length } : span, exact });
    offset += part.length + 1;
  }
  return pieces;
}

function unknownValue(span: Span, missing: readonly string[]): Value {
  return { text: null, span, exact: false, guards: [], pieces: [], missing };
}

/** Joins two possible values of neighbouring parts; the whole then has the span of the text that joins them. */
function joinValues(a: Value, b: Value, span: Span): Value {
  const missing = [...a.missing, ...b.missing];
  if (a.text === null || b.text === null || a.text.length + b.text.length > MAX_LENGTH)
    return unknownValue(span, missing);
  return { text: a.text + b.text, span, exact: false, guards: [...a.guards, ...b.guards], pieces: [], missing };
}

function tokenValues(token: Token, written: Written, lookup: PropertyLookup): readonly Value[] {
  if (token.kind === "opaque") return [unknownValue(written.span, [])];
  if (token.kind === "function") return lookup(token.text) ?? [unknownValue(written.span, [])];
  if (token.kind === "property") return lookup(token.text.toLowerCase()) ?? [unknownValue(written.span, [token.text])];
  return [{ text: token.text, span: written.span, exact: false, guards: [], pieces: [], missing: [] }];
}

function product(tokens: readonly Token[], written: Written, lookup: PropertyLookup): Value[] {
  const [first, ...rest] = tokens.map((token) => tokenValues(token, written, lookup));
  let values = [...(first ?? [])];
  for (const next of rest) {
    values = values.flatMap((left) => next.map((right) => joinValues(left, right, written.span))).slice(0, MAX_VALUES);
  }
  return values;
}

/** Entries of a list of literals and references: a reference keeps the places of what it refers to. */
function piecesOf(written: Written, whole: string | null, lookup: PropertyLookup): Piece[] {
  const pieces = splitPieces(written.text, written.span, written.exact).flatMap((piece): readonly Piece[] => {
    const tokens = tokenize(piece.text);
    if (tokens.every((token) => token.kind === "text")) return [piece];
    const [only] = tokens;
    if (tokens.length === 1 && only?.kind === "property")
      return (lookup(only.text.toLowerCase()) ?? []).flatMap((value) => value.pieces);
    const text = product(tokens, { ...written, text: piece.text }, lookup)[0]?.text;
    return text ? splitPieces(text, piece.span, false) : [];
  });
  return (pieces.length === 0 && whole ? splitPieces(whole, written.span, false) : pieces).slice(0, MAX_PIECES);
}

/**
 * Possible values of a written text. The value of a lone `$(Name)` keeps the place where `Name` is defined, because
 * that is where an edit belongs; a text that mixes references stays its own place.
 */
export function expand(written: Written, lookup: PropertyLookup): readonly Value[] {
  const tokens = tokenize(written.text);
  const [only] = tokens;
  if (tokens.every((token) => token.kind === "text")) {
    const { text, span, exact } = written;
    return [{ text, span, exact, guards: [], pieces: splitPieces(text, span, exact), missing: [] }];
  }
  if (tokens.length === 1 && only?.kind === "property") return tokenValues(only, written, lookup);
  const values = product(tokens, written, lookup);
  return values.map((value) => ({ ...value, exact: written.exact, pieces: piecesOf(written, value.text, lookup) }));
}

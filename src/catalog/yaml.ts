import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";
import { type Position, type Problem, START } from "./problem.ts";
import { schemaProblems } from "./schema-problems.ts";

/** A validated document and where its parts stand. */
export interface Located<T> {
  readonly file: string;
  readonly value: T;
  /** Position of the value at `path`, or of its deepest parent that is there. */
  at(path: readonly PropertyKey[]): Position;
}

export type Reading<T> =
  | { readonly kind: "valid"; readonly document: Located<T> }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Parses YAML (or JSON) and validates it; syntax errors and schema errors become problems with positions. */
export function readYaml<T extends z.ZodType>(file: string, text: string, schema: T): Reading<z.output<T>> {
  if (file.endsWith(".json")) {
    const value = readJson(text, schema);
    if (value !== undefined) return { kind: "valid", document: { file, value, at: () => START } };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const syntax = [...document.errors, ...document.warnings].map((error) =>
    syntaxProblem(file, position(lines, error.pos[0]), error.message),
  );
  if (syntax.length > 0) return { kind: "invalid", problems: syntax };
  const places = new YamlPlaces(document, lines);
  const data = toData(document);
  if (!data.ok) return { kind: "invalid", problems: [syntaxProblem(file, START, data.message)] };
  const parsed = schema.safeParse(data.value);
  if (!parsed.success) {
    return { kind: "invalid", problems: schemaProblems(file, schema, data.value, parsed.error.issues, places) };
  }
  return { kind: "valid", document: { file, value: parsed.data, at: (path) => places.value(path) } };
}

/** Generated JSON is large and nearly always valid; only defects are worth the slower parser, which knows places. */
function readJson<T extends z.ZodType>(text: string, schema: T): z.output<T> | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function toData(document: Document): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 20 }) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function syntaxProblem(file: string, at: Position, message: string): Problem {
  const text = `${message.charAt(0).toLowerCase()}${message.slice(1).replace(/\.$/, "")}`;
  return { file, ...at, path: "", message: `YAML: ${text}`, cure: "correct the syntax" };
}

function position(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
}

/** Finds keys and values of a parsed document by path. */
export class YamlPlaces {
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(document: Document, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  value(path: readonly PropertyKey[]): Position {
    let node: unknown = this.#document.contents;
    let found = this.#start(node, START);
    for (const key of path) {
      const next = child(node, key);
      if (next === undefined) break;
      node = next.value;
      found = this.#start(node ?? next.key, found);
    }
    return found;
  }

  key(path: readonly PropertyKey[]): Position {
    const parent = path.slice(0, -1);
    const last = path.at(-1);
    const entry = last === undefined ? undefined : child(this.#nodeAt(parent), last);
    return entry === undefined ? this.value(parent) : this.#start(entry.key ?? entry.value, this.value(parent));
  }

  has(path: readonly PropertyKey[]): boolean {
    const last = path.at(-1);
    return last === undefined || child(this.#nodeAt(path.slice(0, -1)), last) !== undefined;
  }

  #nodeAt(path: readonly PropertyKey[]): unknown {
    let node: unknown = this.#document.contents;
    for (const key of path) node = child(node, key)?.value;
    return node;
  }

  #start(node: unknown, otherwise: Position): Position {
    const range = (node as Node | null | undefined)?.range;
    return range ? position(this.#lines, range[0]) : otherwise;
  }
}

function child(node: unknown, key: PropertyKey): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { key: undefined, value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(
    (item) => isPair(item) && String(isScalar(item.key) ? item.key.value : item.key) === String(key),
  );
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

import type { Tree } from "web-tree-sitter";
import type { Notice } from "../../../schema/report.ts";
import type { QueryFact } from "../../csharp-facts.ts";
import type { Engine } from "../../engine.ts";
import type { SourceFile } from "../../input.ts";
import type { Refusal } from "../../refusal.ts";
import type { CodeFile } from "./declared.ts";
import { elementPlaces } from "./element-places.ts";
import { addImport, readImports } from "./imports.ts";
import { tooManyPlaces, unreadNotice } from "./notices.ts";
import { type Parse, parseCSharp } from "./parse.ts";
import { runQueries } from "./queries.ts";
import type { Directives } from "./razor/directives.ts";
import { inheritedDirectives, type RazorCode, razorCode, unreadExpression } from "./razor/read.ts";
import { scannerOf } from "./scan.ts";
import type { Vocabulary } from "./vocabulary.ts";

type Parsed =
  | { readonly kind: "parsed"; readonly file: CodeFile; readonly queries: readonly QueryFact[] }
  | Exclude<Parse, { readonly kind: "parsed" }>;

/** Parses by file and by the places that were asked for. */
export type ParseCache = Map<SourceFile, { readonly index: number; readonly byPlaces: Map<string, Parsed> }>;

/** A file of the project, or of a project that it references. */
export interface Source {
  readonly source: SourceFile;
  readonly isReference: boolean;
}

/** A file that was parsed, with the places in it that are looked at. */
export interface Reading extends Source {
  readonly file: CodeFile;
  readonly wanted: readonly number[];
  readonly queries: readonly QueryFact[];
}

export interface ReadingsInput {
  readonly engine: Engine;
  readonly vocabulary: Vocabulary;
  readonly sources: readonly Source[];
  readonly shouldStop?: (() => boolean) | undefined;
  readonly cache?: ParseCache | undefined;
  readonly onFile?: ((path: string) => void) | undefined;
}

/** Places of one file that are looked at; more is no code that a person wrote. */
const MAX_PLACES = 10_000;

/** What a Razor file knows by its directives; the nearest `@model` and `@inherits` count. */
function scopeOf(given: readonly Directives[]): CodeFile["razor"] {
  const models = given.flatMap(({ model }) => (model === null ? [] : [{ name: "Model", type: model }]));
  const bases = given.flatMap(({ inherits }) => (inherits === null ? [] : [inherits]));
  return { fields: [...models.slice(-1), ...given.flatMap(({ injected }) => injected)], bases: bases.slice(-1) };
}

/** The files that were worth parsing. */
export class Readings {
  readonly notices: Notice[] = [];
  /** Files that are no C#, or too much of it, by path. */
  readonly refusals = new Map<string, Refusal>();
  readonly #input: ReadingsInput;
  readonly #byPath = new Map<string, Reading>();
  readonly #positions: ReadonlyMap<SourceFile, number>;
  readonly #cache: ParseCache;
  #stopped = false;

  constructor(input: ReadingsInput) {
    this.#input = input;
    this.#positions = new Map(input.sources.map((entry, position) => [entry.source, position]));
    this.#cache = input.cache ?? new Map();
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  shouldStop(): boolean {
    this.#stopped ||= this.#input.shouldStop?.() ?? false;
    return this.#stopped;
  }

  /** In the order of the sources. */
  all(): Reading[] {
    const positionOf = ({ source }: Reading): number => this.#positions.get(source) ?? 0;
    return [...this.#byPath.values()].sort((a, b) => positionOf(a) - positionOf(b));
  }

  of(source: SourceFile): Reading | undefined {
    return this.#byPath.get(source.path);
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  /**
   * Looks at more places of a file. What lies in a body that was left out has to be parsed again; comments and
   * strings come along, which is harmless.
   */
  add(entry: Source, places: readonly number[]): void {
    if (this.refusals.has(entry.source.path)) return;
    this.#input.onFile?.(entry.source.path);
    const known = this.of(entry.source);
    const wanted = [...new Set([...(known?.wanted ?? []), ...places])].sort((a, b) => a - b);
    const seen = new Set(known?.wanted);
    const isThere = (offset: number) => seen.has(offset) || known?.file.syntax.identifiers.has(offset);
    if (known && wanted.every(isThere)) this.#byPath.set(entry.source.path, { ...known, wanted });
    else this.#parse(entry, wanted);
  }

  #parse({ source, isReference }: Source, wanted: readonly number[]): void {
    const isFirst = !this.#byPath.has(source.path);
    const places = wanted.slice(0, MAX_PLACES);
    if (places.length < wanted.length && isFirst) this.notices.push(tooManyPlaces(source, MAX_PLACES));
    const razor = source.kind === "razor" ? razorCode(source.text) : null;
    const parsed = this.#parsed(source, razor, places);
    if (parsed.kind === "stopped") {
      this.#stopped = true;
      return;
    }
    if (parsed.kind === "refused") {
      this.refusals.set(source.path, { path: source.path, ...parsed.refusal });
      return;
    }
    const file = razor ? this.#withDirectives(parsed.file, razor) : parsed.file;
    const unread = razor ? unreadExpression(source.text, razor.code, places) : null;
    if (unread !== null && isFirst && !isReference) this.notices.push(unreadNotice(source, unread));
    this.#byPath.set(source.path, { file, source, isReference, wanted: places, queries: parsed.queries });
  }

  /** A Razor file as it is in this project: its folders hold directives for it. */
  #withDirectives(file: CodeFile, razor: RazorCode): CodeFile {
    const given = [...this.#shared(file.path), razor.directives];
    const imports = readImports(file.syntax);
    for (const using of given.flatMap(({ usings }) => usings)) addImport(imports.scopes[0] ?? imports.globals, using);
    return { ...file, imports, razor: scopeOf(given) };
  }

  /** What the files of a Razor file's folders give it. */
  #shared(path: string): Directives[] {
    return inheritedDirectives(
      path,
      this.#input.sources.map((entry) => entry.source),
    );
  }

  #parsed(source: SourceFile, razor: RazorCode | null, wanted: readonly number[]): Parsed {
    const cached = this.#cache.get(source) ?? { index: this.#cache.size, byPlaces: new Map<string, Parsed>() };
    this.#cache.set(source, cached);
    const key = wanted.join();
    const parsed = cached.byPlaces.get(key) ?? this.#parseNow(source, cached.index, razor, wanted);
    cached.byPlaces.set(key, parsed);
    return parsed;
  }

  #parseNow(source: SourceFile, index: number, razor: RazorCode | null, wanted: readonly number[]): Parsed {
    const { engine, vocabulary, shouldStop } = this.#input;
    const places = [...new Set([...wanted, ...elementPlaces(source.text, vocabulary)])].sort((a, b) => a - b);
    const { queries } = scannerOf(vocabulary).scan(source);
    const found: QueryFact[] = [];
    const inspect = (tree: Tree, prefix: number) => {
      found.splice(0, found.length, ...runQueries(engine, source.path, tree, prefix, source.text, queries));
    };
    const parse = parseCSharp({
      engine,
      text: source.text,
      razor: razor ?? undefined,
      wanted: places,
      shouldStop,
      inspect: queries.length === 0 ? undefined : inspect,
    });
    if (parse.kind !== "parsed") return parse;
    const { syntax } = parse;
    const file: CodeFile = { path: source.path, index, syntax, imports: readImports(syntax), razor: null };
    return { kind: "parsed", file, queries: found };
  }
}

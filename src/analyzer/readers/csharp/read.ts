import type { Tree } from "web-tree-sitter";
import type { Notice } from "../../../schema/report.ts";
import type { Engine } from "../../engine.ts";
import type { DeclarationFact, LiteralFact, QueryFact, SymbolUseFact } from "../../facts.ts";
import type { SourceFile } from "../../input.ts";
import type { Project } from "../../project.ts";
import { Binder } from "./binder.ts";
import { readConditions } from "./conditions.ts";
import { DeclarationUses } from "./declaration-uses.ts";
import { Expressions } from "./expressions.ts";
import { addImport, readImports } from "./imports.ts";
import { readLiterals } from "./literals.ts";
import { MemberUses } from "./member-uses.ts";
import { parseNotice, stoppedNotice, tooManyPlaces, unreadNotice } from "./notices.ts";
import { type CodeFile, isFragmentType } from "./own-types.ts";
import { parseCSharp } from "./parse.ts";
import { runQueries } from "./queries.ts";
import { inheritedUsings, razorCode, unreadExpression } from "./razor.ts";
import { type Scan, type Scanner, scannerOf } from "./scan.ts";
import { kindOf, nameOf, type Syntax } from "./syntax.ts";
import { TypeUses } from "./type-uses.ts";
import { UseWriter } from "./use-facts.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Everything that the C# of one project says about the vendor's symbols. Spans are UTF-16 offsets. */
export interface CSharpFacts {
  readonly uses: readonly SymbolUseFact[];
  readonly literals: readonly LiteralFact[];
  readonly queries: readonly QueryFact[];
  /** Types that the files worth reading declare. */
  readonly declarations: readonly DeclarationFact[];
  readonly notices: readonly Notice[];
}

export interface CSharpInput {
  readonly engine: Engine;
  readonly project: Project;
  readonly vocabulary: Vocabulary;
  /** Files of referenced projects: their types and usings count, their uses are reported with their own project. */
  readonly references?: readonly SourceFile[];
  readonly shouldStop?: () => boolean;
  /** Parses of files that several projects of one solution see; the caller makes one a run. */
  readonly cache?: ParseCache;
}

interface Parsed {
  readonly syntax: Syntax;
  readonly queries: readonly QueryFact[];
}

/** Parses by file and by the places that were asked for. */
export type ParseCache = Map<SourceFile, Map<string, Parsed>>;

/** Places of one file that are looked at; more is no code that a person wrote. */
const MAX_PLACES = 50_000;
const MAX_ROUNDS = 8;

interface Reading {
  readonly file: CodeFile;
  readonly source: SourceFile;
  readonly wanted: readonly number[];
  readonly queries: readonly QueryFact[];
  readonly isReference: boolean;
}

const byPath = (a: SourceFile, b: SourceFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
const isCode = (file: SourceFile): boolean => file.kind === "csharp" || file.kind === "razor";

interface Source {
  readonly source: SourceFile;
  readonly isReference: boolean;
}

const declaredNames = (text: string): string[] =>
  [...text.matchAll(/\b(?:class|struct|record|interface)\s+([\p{L}_][\p{L}\p{N}_]*)/gu)].map((match) => match[1] ?? "");
const wordAt = (text: string, offset: number): string =>
  /^[\p{L}\p{N}_]+/u.exec(text.slice(offset, offset + 200))?.[0] ?? "";

class Reader {
  readonly #input: CSharpInput;
  readonly #scanner: Scanner;
  readonly #readings = new Map<string, Reading>();
  readonly #notices: Notice[] = [];
  readonly #sources: readonly Source[];
  readonly #indexes: ReadonlyMap<SourceFile, number>;
  #stopped = false;

  constructor(input: CSharpInput) {
    this.#input = input;
    this.#scanner = scannerOf(input.vocabulary);
    const own = input.project.files.filter(isCode).sort(byPath);
    const paths = new Set(own.map((file) => file.path));
    const others = (input.references ?? []).filter((file) => isCode(file) && !paths.has(file.path)).sort(byPath);
    this.#sources = [
      ...own.map((source) => ({ source, isReference: false })),
      ...others.map((source) => ({ source, isReference: true })),
    ];
    this.#indexes = new Map(this.#sources.map((entry, index) => [entry.source, index]));
  }

  run(): CSharpFacts {
    this.#parseAll();
    let binder = this.#bind();
    let names = this.#leadingNames(binder);
    for (let round = 0; round < MAX_ROUNDS && names.size > 0 && this.#parseMore(names); round++) {
      binder = this.#bind();
      const next = this.#leadingNames(binder);
      if (next.size === names.size) break;
      names = next;
    }
    return this.#facts(binder, names);
  }

  /** Own types below a vendor type, and aliases of one: places that name them matter as if they named the vendor's. */
  #leadingNames(binder: Binder): Set<string> {
    const names = derivedNames(binder);
    for (const { file } of this.#readings.values()) {
      for (const { aliases } of [...file.imports.scopes, file.imports.globals]) {
        for (const [alias, target] of aliases) {
          const name = target.replace(/<.*$/s, "").split(".").pop() ?? "";
          if (this.#scanner.typeNames.has(name) || names.has(name)) names.add(alias);
        }
      }
    }
    return names;
  }

  #shouldStop(): boolean {
    this.#stopped ||= this.#input.shouldStop?.() ?? false;
    return this.#stopped;
  }

  #parseAll(): void {
    const leads: Source[] = [];
    for (const entry of this.#sources) {
      if (this.#shouldStop()) return;
      const scan = this.#scanner.scan(entry.source);
      if (scan.wanted.length > 0 || scan.hasQuery)
        this.#parse(entry.source, entry.isReference, [...scan.wanted, ...this.#implicitCreations(scan, entry.source)]);
      else if (scan.hasGlobalUsing) this.#parse(entry.source, entry.isReference, []);
      else if (scan.isLead) leads.push(entry);
    }
    this.#parseLeads(leads);
  }

  #implicitCreations(scan: Scan, source: SourceFile): number[] {
    if (scan.wanted.length === 0 || this.#input.vocabulary.askedConstructors.size === 0) return [];
    return [...source.text.matchAll(/\bnew\s*\(/g)].map((match) => match.index);
  }

  /** Files that only declare what leads to a symbol matter when a file that is read names one of their types. */
  #parseLeads(leads: readonly Source[]): void {
    let waiting = leads.map((entry) => ({ entry, names: declaredNames(entry.source.text) }));
    let fresh = [...this.#readings.values()].map((reading) => reading.source);
    while (waiting.length > 0 && fresh.length > 0 && !this.#shouldStop()) {
      const all = new Set(waiting.flatMap(({ names }) => names));
      const mentioned = new Set(
        fresh.flatMap((source) => this.#scanner.find(source, all).map((offset) => wordAt(source.text, offset))),
      );
      const next = waiting.filter(({ names }) => names.some((name) => mentioned.has(name)));
      waiting = waiting.filter((item) => !next.includes(item));
      for (const { entry } of next) this.#parse(entry.source, entry.isReference, []);
      fresh = next.map(({ entry }) => entry.source);
    }
  }

  /** Reads files, or parts of them, that only matter for names found since; true when there were any. */
  #parseMore(names: ReadonlySet<string>): boolean {
    let more = false;
    for (const { source, isReference } of this.#sources) {
      if (this.#shouldStop()) return more;
      const offsets = this.#scanner.find(source, names);
      const known = this.#readings.get(source.path);
      const seen = new Set(known?.wanted);
      const fresh = offsets.filter((offset) => !seen.has(offset));
      if (fresh.length === 0) continue;
      more = true;
      const places = [...(known?.wanted ?? []), ...fresh];
      // What lies in a body that was left out has to be parsed again; comments and strings come along, which is harmless.
      if (known && fresh.every((offset) => known.file.syntax.identifiers.has(offset))) {
        this.#readings.set(source.path, { ...known, wanted: places.sort((x, y) => x - y) });
      } else this.#parse(source, isReference, places);
    }
    return more;
  }

  #parse(source: SourceFile, isReference: boolean, places: readonly number[]): void {
    const wanted = [...new Set(places)].sort((a, b) => a - b);
    const capped = wanted.slice(0, MAX_PLACES);
    if (capped.length < wanted.length && !this.#readings.has(source.path))
      this.#notices.push(tooManyPlaces(source, MAX_PLACES));
    const razor = source.kind === "razor" ? razorCode(source.text) : null;
    const parsed = this.#parsed(source, razor?.code, capped);
    if (!parsed) {
      this.#stopped = true;
      return;
    }
    const { syntax } = parsed;
    const index = this.#indexes.get(source) ?? 0;
    const file: CodeFile = { path: source.path, index, syntax, imports: readImports(syntax) };
    const inherited = razor
      ? inheritedUsings(
          source.path,
          this.#sources.map((entry) => entry.source),
        )
      : [];
    const unread = razor ? unreadExpression(source.text, razor.code, capped) : null;
    if (unread !== null && !this.#readings.has(source.path) && !isReference)
      this.#notices.push(unreadNotice(source, unread));
    for (const using of [...inherited, ...(razor?.usings ?? [])])
      addImport(file.imports.scopes[0] ?? file.imports.globals, using);
    this.#readings.set(source.path, { file, source, wanted: capped, queries: parsed.queries, isReference });
  }

  #parsed(source: SourceFile, code: string | undefined, wanted: readonly number[]): Parsed | null {
    const cache = this.#input.cache;
    const key = wanted.join();
    const known = cache?.get(source)?.get(key);
    if (known) return known;
    const parsed = this.#parseNow(source, code, wanted);
    if (parsed && cache) cache.set(source, (cache.get(source) ?? new Map<string, Parsed>()).set(key, parsed));
    return parsed;
  }

  #parseNow(source: SourceFile, code: string | undefined, wanted: readonly number[]): Parsed | null {
    const { engine, vocabulary, shouldStop } = this.#input;
    const queries = vocabulary.queries.filter(({ literal }) => source.text.includes(literal)).map(({ query }) => query);
    const found: QueryFact[] = [];
    const inspect = (tree: Tree, prefix: number) => {
      found.splice(0, found.length, ...runQueries(engine, source.path, tree, prefix, source.text, queries));
    };
    const syntax = parseCSharp({
      engine,
      text: source.text,
      code,
      wanted,
      shouldStop,
      inspect: queries.length === 0 ? undefined : inspect,
    });
    return syntax && { syntax, queries: found };
  }

  #bind(): Binder {
    const binder = new Binder(this.#input.vocabulary, this.#input.project);
    const readings = [...this.#readings.values()].sort((a, b) => a.file.index - b.file.index);
    for (const { file } of readings) binder.addFile(file);
    return binder;
  }

  #facts(binder: Binder, names: ReadonlySet<string>): CSharpFacts {
    const readings = [...this.#readings.values()].sort((a, b) => a.file.index - b.file.index);
    const conditions = new Map(readings.map(({ file, source }) => [file, readConditions(source.text)]));
    const expressions = new Expressions(binder);
    const writer = new UseWriter(binder, conditions);
    new DeclarationUses(expressions, writer).run();
    const visits = { types: new TypeUses(expressions, writer), members: new MemberUses(expressions, writer) };
    const literals: LiteralFact[] = [];
    for (const reading of readings) {
      if (reading.isReference) continue;
      if (this.#shouldStop()) break;
      this.#visit(reading, visits, names);
      if (this.#input.vocabulary.literals.size > 0)
        literals.push(
          ...readLiterals(reading.file, this.#input.vocabulary.literals, conditions.get(reading.file) ?? (() => null)),
        );
      const notice = parseNotice(reading.source, reading.file.syntax.errors);
      if (notice) this.#notices.push(notice);
    }
    if (this.#stopped) this.#notices.push(stoppedNotice);
    const own = new Set(readings.filter((reading) => !reading.isReference).map((reading) => reading.source.path));
    const declarations = binder.own.all
      .filter((type) => !isFragmentType(type) && type.kind !== "enum")
      .flatMap((type) => type.declarations.map((declaration) => declaration.fact));
    return {
      uses: writer.uses
        .filter((use) => own.has(use.span.file))
        .sort((a, b) => bySpan(a, b) || compare(a.use, b.use) || compare(a.symbol, b.symbol)),
      literals,
      queries: readings.filter((reading) => !reading.isReference).flatMap((reading) => reading.queries),
      declarations: declarations.filter((fact) => own.has(fact.span.file)).sort(bySpan),
      notices: this.#notices,
    };
  }

  #visit(
    { file, wanted }: Reading,
    visits: { types: TypeUses; members: MemberUses },
    names: ReadonlySet<string>,
  ): void {
    const { vocabulary } = this.#input;
    const { syntax } = file;
    for (const offset of wanted) {
      const node = syntax.identifiers.get(offset);
      if (node === undefined) continue;
      const name = nameOf(syntax, node);
      if (this.#scanner.typeNames.has(name) || names.has(name)) visits.types.visit(file, node);
      const asked = vocabulary.askedMembers.get(name);
      if (asked) visits.members.visit(file, node, asked);
    }
    for (let node = 0; node < syntax.kinds.length; node++) {
      if (kindOf(syntax, node) === "implicit_object_creation_expression")
        visits.types.visitImplicitCreation(file, node);
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const bySpan = (
  a: { readonly span: { file: string; start: number; end: number } },
  b: { readonly span: { file: string; start: number; end: number } },
): number =>
  a.span.file < b.span.file
    ? -1
    : a.span.file > b.span.file
      ? 1
      : a.span.start - b.span.start || a.span.end - b.span.end;

/** Simple names of own types below a vendor type. */
function derivedNames(binder: Binder): Set<string> {
  const names = new Set<string>();
  for (const type of binder.own.all) {
    if (isFragmentType(type)) continue;
    if (binder.ancestors(type).some(({ ref }) => ref.kind === "vendor")) names.add(type.name);
  }
  return names;
}

/** Reads the C# and Razor files of a project. Never throws on what a file contains. */
export const readCSharp = (input: CSharpInput): CSharpFacts => new Reader(input).run();

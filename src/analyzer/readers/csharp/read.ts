import type { Engine } from "../../engine.ts";
import type { SourceFile } from "../../input.ts";
import type { Project } from "../../project.ts";
import { Binder } from "./binder.ts";
import { isFragmentType } from "./declared.ts";
import { declarationsIn, declaredNames, wordAt } from "./declared-names.ts";
import { type CSharpFacts, collectFacts } from "./facts.ts";
import { stoppedNotice } from "./notices.ts";
import { type ParseCache, Readings, type Source } from "./readings.ts";
import { type Scan, type Scanner, scannerOf } from "./scan.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type { CSharpFacts } from "./facts.ts";
export type { ParseCache } from "./readings.ts";

export interface CSharpInput {
  readonly engine: Engine;
  readonly project: Project;
  readonly vocabulary: Vocabulary;
  /** Files of referenced projects: their types and usings count, their uses are reported with their own project. */
  readonly references?: readonly SourceFile[];
  /** Whether the project is a copy of one of the product's own: then what it references is code of the same owner. */
  readonly isProduct?: boolean;
  readonly shouldStop?: () => boolean;
  /** Parses of files that several projects of one solution see; the caller makes one a run. */
  readonly cache?: ParseCache;
  /** Called with the path of each file before work on it. */
  readonly onFile?: ((path: string) => void) | undefined;
}

/** How often files are added that turned out to matter, each time for what was found before. */
const MAX_ROUNDS = 10;

/** What stands before the name of a method that is declared: a generic type, and an interface for an explicit one. */
const declaring = /[>?\]]\s+(?:[\w.]+(?:<[^;{}()]*>)?\.)?$/;

const byPath = (a: SourceFile, b: SourceFile): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
const isCode = (file: SourceFile): boolean => file.kind === "csharp" || file.kind === "razor";

function sourcesOf(input: CSharpInput): Source[] {
  const own = input.project.files.filter(isCode).sort(byPath);
  const paths = new Set(own.map((file) => file.path));
  const others = (input.references ?? []).filter((file) => isCode(file) && !paths.has(file.path)).sort(byPath);
  return [
    ...own.map((source) => ({ source, isReference: false })),
    ...others.map((source) => ({ source, isReference: true })),
  ];
}

/** Decides which files of a project are worth parsing: those that name what is asked for, and those that lead there. */
class Reader {
  readonly #input: CSharpInput;
  readonly #scanner: Scanner;
  readonly #sources: readonly Source[];
  readonly #readings: Readings;
  /** Names that were looked for in all files already. */
  readonly #searched = new Set<string>();
  readonly #sought = new Set<string>();
  /** Methods of which every call is looked at. */
  readonly #followed = new Set<string>();
  /** Whether a referenced project lets others see what is internal. */
  readonly #hasFriends: boolean;

  constructor(input: CSharpInput) {
    this.#input = input;
    this.#scanner = scannerOf(input.vocabulary);
    this.#sources = sourcesOf(input);
    this.#hasFriends = (input.references ?? []).some(({ text }) => text.includes("InternalsVisibleTo"));
    this.#readings = new Readings({ ...input, sources: this.#sources });
  }

  run(): CSharpFacts {
    this.#addAsked();
    for (let round = 0; ; round++) {
      const isLast = round >= MAX_ROUNDS || this.#readings.shouldStop();
      const binder = this.#bind();
      const names = this.#leadingNames(binder);
      if (!isLast && this.#addPlaces(new Set([...names, ...this.#followed]))) continue;
      const typeNames = new Set([...this.#scanner.typeNames, ...names]);
      const shouldStop = () => this.#readings.shouldStop();
      const facts = collectFacts(this.#readings.all(), binder, typeNames, shouldStop, (path) => this.#begin(path));
      if (isLast) return this.#told(facts);
      // All three are asked, whatever the first says: each prepares what the next round reads.
      const fresh = [
        this.#addBodies(binder),
        notIn(binder.followed, this.#followed).size > 0,
        this.#addDeclaring(new Set([...binder.missing, ...binder.own.partials])),
      ];
      if (!fresh.includes(true)) return this.#told(facts);
    }
  }

  #told(facts: CSharpFacts): CSharpFacts {
    const stopped = this.#readings.stopped ? [stoppedNotice] : [];
    const { notices, refusals } = this.#readings;
    return { ...facts, notices: [...notices, ...facts.notices, ...stopped], refusals: [...refusals.values()] };
  }

  #begin(path: string): void {
    this.#input.onFile?.(path);
  }

  #bind(): Binder {
    const binder = new Binder(this.#input.vocabulary, this.#input.project);
    const isOther = (reading: Source) => reading.isReference && this.#input.isProduct !== true;
    for (const reading of this.#readings.all())
      binder.addFile(reading.file, isOther(reading), !reading.isReference || this.#hasFriends);
    return binder;
  }

  /** Own types below a vendor type, and aliases of one: places that name them matter as if they named the vendor's. */
  #leadingNames(binder: Binder): Set<string> {
    const names = derivedNames(binder);
    for (const { file } of this.#readings.all()) {
      for (const { aliases } of [...file.imports.scopes, file.imports.globals]) {
        for (const [alias, targets] of aliases) {
          const last = targets.items.map(({ name }) => name.replace(/<.*$/s, "").split(".").pop() ?? "");
          if (last.some((name) => this.#scanner.typeNames.has(name) || names.has(name))) names.add(alias);
        }
      }
    }
    return names;
  }

  #addAsked(): void {
    const leads: Source[] = [];
    for (const entry of this.#sources) {
      if (this.#readings.shouldStop()) return;
      this.#begin(entry.source.path);
      const scan = this.#scanner.scan(entry.source);
      if (scan.wanted.length > 0 || scan.queries.length > 0)
        this.#readings.add(entry, [...scan.wanted, ...this.#implicitCreations(scan, entry.source)]);
      else if (scan.hasGlobalUsing) this.#readings.add(entry, []);
      else if (scan.isLead) leads.push(entry);
    }
    this.#addBehind();
    this.#addLeads(leads);
  }

  /** The other half of a component: `X.razor.cs` of `X.razor`. */
  #addBehind(): void {
    for (const entry of this.#sources) {
      const { path } = entry.source;
      if (!path.endsWith(".razor.cs") || this.#readings.of(entry.source)) continue;
      if (this.#readings.has(path.slice(0, -".cs".length))) this.#readings.add(entry, []);
    }
  }

  #implicitCreations(scan: Scan, source: SourceFile): number[] {
    return scan.wanted.length === 0
      ? []
      : [...this.#creations(source), ...this.#nullTests(source), ...this.#bodies(scan, source)];
  }

  /** Comparisons with null in files that name a type whose values' comparisons are asked for. */
  #nullTests({ text }: SourceFile): number[] {
    const { nullTested, typesByFullName } = this.#input.vocabulary;
    const names = [...nullTested.keys()].map((type) => typesByFullName.get(type)?.name ?? "");
    if (!names.some((name) => name !== "" && text.includes(name))) return [];
    return [...text.matchAll(/\bnull\b/g)].map((match) => match.index);
  }

  /** All bodies of a file that may declare a method whose return type changes: what it returns depends on any of them. */
  #bodies(scan: Scan, { kind, text }: SourceFile): number[] {
    if (kind === "razor") return [];
    const { returning } = this.#input.vocabulary;
    const declares = scan.wanted.some(
      (offset) => returning.has(wordAt(text, offset)) && declaring.test(text.slice(Math.max(0, offset - 200), offset)),
    );
    return declares ? [...text.matchAll(/\{|=>/g)].map((match) => match.index) : [];
  }

  /** Places of `new(…)`, whose type stands elsewhere. */
  #creations(source: SourceFile): number[] {
    if (this.#input.vocabulary.askedConstructors.size === 0) return [];
    return [...source.text.matchAll(/\bnew\s*\(/g)].map((match) => match.index);
  }

  /** Files that only declare what leads to a symbol matter when a file that is read names one of their types. */
  #addLeads(leads: readonly Source[]): void {
    let waiting = leads.map((entry) => ({ entry, names: declaredNames(entry.source.text) }));
    let fresh = this.#readings.all().map((reading) => reading.source);
    while (waiting.length > 0 && fresh.length > 0 && !this.#readings.shouldStop()) {
      const all = new Set(waiting.flatMap(({ names }) => names));
      const mentioned = new Set(
        fresh.flatMap((source) => this.#scanner.find(source, all).map((offset) => wordAt(source.text, offset))),
      );
      const next = waiting.filter(({ names }) => names.some((name) => mentioned.has(name)));
      waiting = waiting.filter((item) => !next.includes(item));
      for (const { entry } of next) this.#readings.add(entry, []);
      fresh = next.map(({ entry }) => entry.source);
    }
  }

  /** Looks at places that only matter for names found since; true when there were any. */
  #addPlaces(names: ReadonlySet<string>): boolean {
    const fresh = notIn(names, this.#searched);
    let more = false;
    for (const entry of fresh.size === 0 ? [] : this.#sources) {
      if (this.#readings.shouldStop()) return more;
      this.#begin(entry.source.path);
      const seen = new Set(this.#readings.of(entry.source)?.wanted);
      const places = this.#scanner.find(entry.source, fresh).filter((offset) => !seen.has(offset));
      if (places.length === 0) continue;
      more = true;
      this.#readings.add(entry, places);
    }
    return more;
  }

  /** Reads bodies that were left out; true when there were any. */
  #addBodies({ leftOut }: Binder): boolean {
    for (const entry of leftOut.length === 0 ? [] : this.#sources) {
      const places = leftOut.filter(({ path }) => path === entry.source.path).map(({ offset }) => offset);
      if (places.length > 0) this.#readings.add(entry, places);
    }
    return leftOut.length > 0 && !this.#readings.shouldStop();
  }

  /** Reads the files that declare names which could not be explained; true when there were any. */
  #addDeclaring(missing: ReadonlySet<string>): boolean {
    const fresh = notIn(missing, this.#sought);
    let more = false;
    for (const entry of fresh.size === 0 ? [] : this.#sources) {
      if (this.#readings.shouldStop()) return false;
      const { source } = entry;
      if (this.#readings.of(source) || !intersects(declarationsIn(source), fresh)) continue;
      more = true;
      this.#readings.add(entry, this.#creations(source));
    }
    return more;
  }
}

function intersects(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const name of some) if (others.has(name)) return true;
  return false;
}

/** The names that are new, which from now on count as known. */
function notIn(names: ReadonlySet<string>, known: Set<string>): Set<string> {
  const fresh = new Set([...names].filter((name) => !known.has(name)));
  for (const name of fresh) known.add(name);
  return fresh;
}

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

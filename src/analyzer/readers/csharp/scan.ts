import type { SourceFile } from "../../input.ts";
import { quotedSearch } from "./quoted.ts";
import { textSearch } from "./text-search.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { eachWord, hashOf, isOneWord, standsAlone, WordFilter, WordTable } from "./words.ts";

export interface Scan {
  /** Sorted offsets of names and literals that are asked for. */
  readonly wanted: readonly number[];
  /** Whether it names a type that leads to one: its declarations matter to files that use them. */
  readonly isLead: boolean;
  /** Queries whose literal the text contains. */
  readonly queries: readonly string[];
  readonly hasGlobalUsing: boolean;
}

/** Each file is gone through once, however many projects see it. */
export interface Scanner {
  scan(source: SourceFile): Scan;
  /** Sorted offsets at which one of these identifiers stands. */
  find(source: SourceFile, names: ReadonlySet<string>): number[];
  /** Simple names of the types that are asked for, short attribute names included. */
  readonly typeNames: ReadonlySet<string>;
}

const globalUsing = /^[ \t]*global[ \t]+using\b/m;
const globalHash = hashOf("global");

function typeNamesOf(vocabulary: Vocabulary): Set<string> {
  const names = new Set<string>();
  for (const fullName of [...vocabulary.askedTypes.keys(), ...vocabulary.askedConstructors.keys()]) {
    const name = vocabulary.typesByFullName.get(fullName)?.name;
    if (!name) continue;
    names.add(name);
    if (name.endsWith("Attribute")) names.add(name.slice(0, -"Attribute".length));
  }
  return names;
}

interface Scanned extends Scan {
  readonly words: WordFilter;
}

type Hit = "wanted" | "lead" | "query";

/** Needles that are no single word or stand inside longer strings: few, so that one automaton holds them all. */
function searchRest(
  needles: ReadonlyMap<string, Hit>,
): (text: string, hit: (kind: Hit, start: number, needle: string) => void) => void {
  const list = [...needles];
  if (list.length === 0) return () => undefined;
  const search = textSearch(list.map(([needle]) => needle));
  return (text, hit) => {
    for (const { start, needle } of search(text)) {
      const [value, kind] = list[needle] ?? ["", "query"];
      if (kind !== "lead" || standsAlone(text, start, value.length)) hit(kind, start, value);
    }
  };
}

function restOf(vocabulary: Vocabulary, names: readonly string[], leadsFrom: number): Map<string, Hit> {
  const rest = new Map<string, Hit>();
  for (const { literal } of vocabulary.queries) rest.set(literal, "query");
  names.forEach((name, index) => {
    if (!isOneWord(name)) rest.set(name, index < leadsFrom ? "wanted" : "lead");
  });
  for (const literal of vocabulary.literals) if (literal.includes('"')) rest.set(literal, "wanted");
  rest.delete("");
  return rest;
}

const inOrder = (offsets: readonly number[]): number[] => [...new Set(offsets)].sort((a, b) => a - b);

function makeScan(vocabulary: Vocabulary, typeNames: ReadonlySet<string>): (text: string) => Scanned {
  const wantedNames = new Set([...typeNames, ...vocabulary.askedMembers.keys()]);
  const leads = [...vocabulary.typesByName.keys(), ...vocabulary.configures.keys()].filter(
    (name) => !wantedNames.has(name),
  );
  const names = [...wantedNames, ...new Set(leads)];
  const table = new WordTable(names);
  const search = searchRest(restOf(vocabulary, names, wantedNames.size));
  const quoted = quotedSearch(vocabulary.literals);
  const literals = new Set(vocabulary.queries.map(({ literal }) => literal));
  return (text) => {
    const words = new WordFilter(text.length);
    const wanted: number[] = [];
    const present = new Set<string>();
    let isLead = false;
    eachWord(text, (start, end, hash) => {
      words.add(hash);
      const index = table.indexAt(text, start, end, hash);
      if (index < 0) return;
      if (index < wantedNames.size) wanted.push(start);
      else isLead = true;
    });
    wanted.push(...quoted.find(text));
    search(text, (kind, start, needle) => {
      if (kind === "wanted") wanted.push(start);
      else if (kind === "lead") isLead = true;
      if (literals.has(needle)) present.add(needle);
    });
    const queries =
      present.size === 0
        ? []
        : vocabulary.queries.flatMap(({ literal, query }) => (present.has(literal) ? [query] : []));
    const hasGlobalUsing = words.mayHave(globalHash) && globalUsing.test(text);
    return { wanted: inOrder(wanted), isLead, queries, hasGlobalUsing, words };
  };
}

/** Finds words of any number; what is no single word is looked for by its letters. */
function wordSearch(names: ReadonlySet<string>): (source: SourceFile, words: WordFilter) => number[] {
  const table = new WordTable([...names].filter(isOneWord));
  const search = searchRest(new Map([...names].filter((name) => !isOneWord(name)).map((name) => [name, "lead"])));
  return ({ text }, words) => {
    const found: number[] = [];
    if (table.mayOccur(words)) {
      eachWord(text, (start, end, hash) => {
        if (table.indexAt(text, start, end, hash) >= 0) found.push(start);
      });
    }
    search(text, (_, start) => found.push(start));
    return inOrder(found);
  };
}

function createScanner(vocabulary: Vocabulary): Scanner {
  const typeNames = typeNamesOf(vocabulary);
  const scanNow = makeScan(vocabulary, typeNames);
  const scans = new WeakMap<SourceFile, Scanned>();
  const searches = new WeakMap<ReadonlySet<string>, ReturnType<typeof wordSearch>>();
  const scan = (source: SourceFile): Scanned => {
    const known = scans.get(source) ?? scanNow(source.text);
    scans.set(source, known);
    return known;
  };
  return {
    typeNames,
    scan,
    find(source, names) {
      const search = searches.get(names) ?? wordSearch(names);
      searches.set(names, search);
      return search(source, scan(source).words);
    },
  };
}

const scanners = new WeakMap<Vocabulary, Scanner>();

/** Finds the files and places worth looking at, by text alone. One scanner serves all that is read for a vocabulary. */
export function scannerOf(vocabulary: Vocabulary): Scanner {
  const known = scanners.get(vocabulary) ?? createScanner(vocabulary);
  scanners.set(vocabulary, known);
  return known;
}

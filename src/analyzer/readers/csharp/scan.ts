import { textSearch } from "./text-search.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface Scan {
  /** Sorted offsets of names and literals that are asked for. */
  readonly wanted: readonly number[];
  /** Whether it names a type that leads to one: its declarations matter to files that use them. */
  readonly isLead: boolean;
  readonly hasQuery: boolean;
}

export interface Scanner {
  scan(text: string): Scan;
  /** Offsets at which one of these identifiers stands. */
  find(text: string, names: ReadonlySet<string>): number[];
  /** Simple names of the types that are asked for, short attribute names included. */
  readonly typeNames: ReadonlySet<string>;
}

const part = /[\p{L}\p{N}_]/u;

const isWord = (text: string, start: number, length: number): boolean =>
  !part.test(text[start - 1] ?? " ") && !part.test(text[start + length] ?? " ");

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

/** Finds the files and places worth looking at, by text alone. */
export function createScanner(vocabulary: Vocabulary): Scanner {
  const typeNames = typeNamesOf(vocabulary);
  const wantedNames = new Set([...typeNames, ...vocabulary.askedMembers.keys()]);
  const leads = [...vocabulary.typesByName.keys(), ...vocabulary.configures.keys()].filter(
    (name) => !wantedNames.has(name),
  );
  const queries = vocabulary.queries.map(({ literal }) => literal);
  const names = [...wantedNames, ...leads];
  const needles = [...names, ...vocabulary.literals, ...queries];
  const queriesFrom = needles.length - queries.length;
  const search = textSearch(needles);
  let derived: {
    readonly names: ReadonlySet<string>;
    readonly list: string[];
    readonly search: ReturnType<typeof textSearch>;
  } | null = null;
  return {
    typeNames,
    scan(text) {
      const wanted = new Set<number>();
      let isLead = false;
      let hasQuery = false;
      for (const { start, needle } of search(text)) {
        const isName = needle < names.length;
        if (isName && !isWord(text, start, (needles[needle] ?? "").length)) continue;
        if (needle < wantedNames.size || (!isName && needle < queriesFrom)) wanted.add(start);
        else if (isName) isLead = true;
        else hasQuery = true;
      }
      return { wanted: [...wanted].sort((a, b) => a - b), isLead, hasQuery };
    },
    find(text, wantedHere) {
      if (derived?.names !== wantedHere) {
        const list = [...wantedHere];
        derived = { names: wantedHere, list, search: textSearch(list) };
      }
      const { list, search: searchHere } = derived;
      return searchHere(text)
        .filter(({ start, needle }) => isWord(text, start, (list[needle] ?? "").length))
        .map(({ start }) => start);
    },
  };
}

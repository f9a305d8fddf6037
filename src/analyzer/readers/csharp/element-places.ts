import type { Vocabulary } from "./vocabulary.ts";

interface Patterns {
  /** A collection whose elements are asked for. */
  readonly collection: RegExp;
  /** A member of elements behind a dot. */
  readonly member: RegExp;
}

const anyOf = (names: Iterable<string>): string => [...new Set(names)].join("|");
const patterns = new WeakMap<Vocabulary, Patterns | null>();

function patternsOf(vocabulary: Vocabulary): Patterns | null {
  const known = patterns.get(vocabulary);
  if (known !== undefined) return known;
  const collections = anyOf([...vocabulary.askedElements.values()].flat().map(({ name }) => name));
  const members = anyOf(vocabulary.elementMembers);
  const made =
    collections === "" || members === ""
      ? null
      : {
          collection: new RegExp(`\\b(?:${collections})\\b`),
          member: new RegExp(`\\.\\s*(${members})\\b`, "g"),
        };
  patterns.set(vocabulary, made);
  return made;
}

/**
 * Offsets of members of elements, in a text that names one of their collections. Their names are everyday ones, so that
 * nothing else would keep the body of a loop or a lambda in which they stand alone.
 */
export function elementPlaces(text: string, vocabulary: Vocabulary): number[] {
  const found = patternsOf(vocabulary);
  if (!found?.collection.test(text)) return [];
  return [...text.matchAll(found.member)].map(
    ({ index, 0: whole, 1: name = "" }) => index + whole.length - name.length,
  );
}

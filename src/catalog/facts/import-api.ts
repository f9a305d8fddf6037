import type { ApiFact, ApiFacts } from "../../schema/facts.ts";
import { before, brandFacts } from "./brand.ts";
import { Changes, type Comparison, type PatchComparisons } from "./comparison.ts";
import { memberFacts } from "./import-members.ts";
import { type KnownTypes, registrationFacts } from "./import-registrations.ts";
import { typeFacts } from "./import-types.ts";
import { looseFacts, valueFacts } from "./import-values.ts";
import type { Dated } from "./make-fact.ts";

/** Finds the first patch in which a file says something, or no longer says it; undefined when that cannot be told. */
export type PatchFinder = (file: string, text: string, last: string, says: boolean) => string | undefined;

/** Facts of a hop from a comparison of its two tags and of the patches that follow the second. */
export function importApi(
  comparison: Comparison,
  patches: PatchComparisons,
  findPatch: PatchFinder,
  types?: KnownTypes,
): ApiFacts {
  const { from, to } = comparison;
  const plain = factsOf(comparison).map(({ declaration: _, gone: __, ...fact }) => fact);
  const own = [...plain, ...registrationFacts(comparison, types)];
  const later = patches
    .filter((patch) => patch.from === to)
    .flatMap((patch) => factsOf(Changes.parse(patch.changes)).map((fact) => dated(fact, patch.to, findPatch)));
  const named = own.map((fact) => before(fact, comparison.packages.renamed));
  const entries = [...named, ...brandFacts(comparison.packages.renamed), ...later];
  const unlisted = comparison.nullabilityOnly.length;
  return {
    from,
    to,
    ...(unlisted === 0 ? {} : { nullabilityOnly: unlisted }),
    entries: entries.sort((a, b) => compare(keyOf(a), keyOf(b))),
  };
}

function dated(fact: Dated, last: string, findPatch: PatchFinder): ApiFact {
  const { declaration, gone, ...rest } = fact;
  const text = declaration ?? gone;
  const found =
    fact.file === undefined || text === undefined
      ? undefined
      : findPatch(fact.file, text, last, declaration !== undefined);
  return { ...rest, since: found ?? last };
}

function factsOf(changes: Changes): Dated[] {
  return [...typeFacts(changes), ...memberFacts(changes), ...valueFacts(changes), ...looseFacts(changes)];
}

function keyOf(fact: ApiFact): string {
  return `${fact.symbol.slice(2)} ${fact.change} ${fact.since ?? ""}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

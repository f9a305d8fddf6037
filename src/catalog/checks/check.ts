import type { Position, Problem } from "../problem.ts";
import type { CatalogSources, RuleFolder } from "../sources.ts";

/** A check reads the whole catalog and returns what is wrong with it. One file per check, listed in `index.ts`. */
export interface Check {
  readonly name: string;
  readonly description: string;
  check(catalog: CatalogSources): Problem[];
}

interface Place {
  readonly file: string;
  at(path: readonly PropertyKey[]): Position;
}

/** A problem at a place of an authored file. */
export function problemAt(place: Place, path: readonly PropertyKey[], message: string, cure: string): Problem {
  return { file: place.file, ...place.at(path), path: path.map(String).join("."), message, cure };
}

/** Rules of all releases, in the order of the catalog. */
export function allRules(catalog: CatalogSources): RuleFolder[] {
  return catalog.releases.flatMap((release) => release.rules);
}

/** Ids of all rules, those that could not be read included. */
export function allRuleIds(catalog: CatalogSources): string[] {
  return catalog.releases.flatMap((release) => [...release.rules.map((rule) => rule.id), ...release.unreadable]);
}

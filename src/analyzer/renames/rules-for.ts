import type { Catalog, KnownSymbol, Rule } from "../../schema/catalog.ts";
import { compareReleases } from "../../versions/release.ts";
import { EarlierNames } from "./earlier-names.ts";
import { renameRule, symbolIn, type Wording } from "./rename-rule.ts";

/** The rules of a catalog as code of a release sees them: each symbol under all names that mean it there. */
export interface RuleNames {
  ruleFor(rule: Rule, from: string): Rule;
  /** All rules under the names of any release, for reading code before its release is known. */
  readonly everywhere: readonly Rule[];
  readonly symbols: readonly KnownSymbol[];
  /** A full type name in the newest of the names that its namespace had. */
  newestOf(fullName: string): string;
}

const known = new WeakMap<Catalog, RuleNames>();

/** Made once for each catalog object. */
export function ruleNamesOf(catalog: Catalog): RuleNames {
  const found = known.get(catalog) ?? makeRuleNames(catalog);
  known.set(catalog, found);
  return found;
}

function makeRuleNames(catalog: Catalog): RuleNames {
  const names = new EarlierNames(catalog);
  const newestOf = (fullName: string): string => names.spellingsOfType(fullName)[0] ?? fullName;
  if (names.isEmpty) return { ruleFor: (rule) => rule, everywhere: catalog.rules, symbols: catalog.symbols, newestOf };
  const made = new Map<string, Rule>();
  return {
    ruleFor(rule, from) {
      const key = `${rule.id} ${compareReleases(from, rule.release) < 0 ? from : rule.release}`;
      const found = made.get(key) ?? renameRule(rule, wordingAt(names, rule.release, from));
      made.set(key, found);
      return found;
    },
    everywhere: catalog.rules.map((rule) => renameRule(rule, wordingAnywhere(names, rule.release))),
    symbols: catalog.symbols.flatMap((symbol) => symbolIn(symbol, names)),
    newestOf,
  };
}

function wordingAt(names: EarlierNames, release: string, from: string): Wording {
  return {
    ids: (id) => names.namesOf(id, release, from),
    packages: (id) => names.packageIds(id, release, from),
    literals: (value) => names.spellingsOfType(value),
    type: (text) => names.typeText(text, release, from),
  };
}

function wordingAnywhere(names: EarlierNames, release: string): Wording {
  return { ...wordingAt(names, release, "0.0"), ids: (id) => names.allNames(id, release) };
}

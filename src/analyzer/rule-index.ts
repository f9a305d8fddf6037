import type { Catalog, Rule } from "../schema/catalog.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { ruleNamesOf } from "./renames/rules-for.ts";
import { keysOf, watchedByRule } from "./watch.ts";

interface RuleIndex {
  readonly byKey: ReadonlyMap<string, readonly Rule[]>;
  readonly order: ReadonlyMap<Rule, number>;
}

const indexes = new WeakMap<Catalog, RuleIndex>();

function indexOf(catalog: Catalog): RuleIndex {
  const known = indexes.get(catalog);
  if (known) return known;
  const byKey = new Map<string, Rule[]>();
  // Under the names of any release: the names that a project uses are among them.
  const { everywhere } = ruleNamesOf(catalog);
  for (const [position, rule] of catalog.rules.entries()) {
    for (const key of watchedByRule(everywhere[position] ?? rule)) {
      const rules = byKey.get(key);
      if (rules) rules.push(rule);
      else byKey.set(key, [rule]);
    }
  }
  const index = { byKey, order: new Map(catalog.rules.map((rule, position) => [rule, position])) };
  indexes.set(catalog, index);
  return index;
}

/**
 * The rules of a catalog that can make a finding in a project, in catalog order: those that watch one of its facts. All
 * others have nothing to look at, so that what a project costs depends on its facts and not on the number of rules.
 */
export function rulesWatching(catalog: Catalog, facts: ProjectFacts): ReadonlySet<Rule> {
  const { byKey, order } = indexOf(catalog);
  const found = new Set<Rule>();
  for (const key of keysOf(facts)) for (const rule of byKey.get(key) ?? []) found.add(rule);
  return new Set([...found].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
}

import type { ApiFact } from "../../schema/facts.ts";
import type { ReleaseFolder, RuleFolder } from "../sources.ts";
import { names, parseId } from "./documentation-id.ts";
import { claimsOf } from "./index.ts";

/** Where a breaking fact is dealt with. */
export type Coverage =
  | { readonly kind: "rule"; readonly rules: readonly string[] }
  | { readonly kind: "ledger"; readonly index: number }
  | { readonly kind: "open" };

export interface CoveredFact {
  readonly fact: ApiFact;
  readonly coverage: Coverage;
}

/** Every breaking fact of the hop and what covers it. A rule wins over an excuse. */
export function coverage(release: ReleaseFolder): CoveredFact[] {
  return release.api.entries
    .filter((fact) => fact.breaking)
    .map((fact) => {
      const rules = coveringRules(release.rules, fact);
      if (rules.length > 0) return { fact, coverage: { kind: "rule", rules } };
      const index = release.ledger.value.findIndex(
        (entry) => entry.symbol === fact.symbol && entry.change === fact.change,
      );
      return { fact, coverage: index === -1 ? { kind: "open" } : { kind: "ledger", index } };
    });
}

/** A rule covers a fact by the same claim about its symbol; a removed or renamed type covers its members. */
export function coveringRules(rules: readonly RuleFolder[], fact: ApiFact): string[] {
  const claims = claimsOf(fact);
  const owner = `T:${parseId(fact.symbol).owner}`;
  return rules
    .filter((rule) => rule.source.value.status === "stable")
    .filter((rule) =>
      rule.source.value.apis.some(
        (api) =>
          (names(api.id, fact.symbol) && claims.includes(api.change)) ||
          (api.id === owner && (api.change === "removed" || api.change === "renamed")),
      ),
    )
    .map((rule) => rule.id);
}

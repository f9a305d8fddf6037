import type { ApiFact } from "../../schema/facts.ts";
import { compareReleases } from "../../versions/release.ts";
import type { CatalogSources, HopFacts, ReleaseFolder, RuleFolder } from "../sources.ts";
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

/**
 * Every breaking fact of the hop and what covers it. A rule wins over an excuse. A change that a patch brought shows in
 * two hops, in the patched release's and in the next: a rule of either covers both.
 */
export function coverage(release: ReleaseFolder, all: readonly ReleaseFolder[] = [release]): CoveredFact[] {
  return release.api.entries
    .filter((fact) => fact.breaking)
    .map((fact) => {
      const rules = coveringRules(release, fact, all);
      if (rules.length > 0) return { fact, coverage: { kind: "rule", rules } };
      const index = release.ledger.value.findIndex(
        (entry) => entry.symbol === fact.symbol && entry.change === fact.change,
      );
      return { fact, coverage: index === -1 ? { kind: "open" } : { kind: "ledger", index } };
    });
}

type Claims = Pick<ReleaseFolder, "rules" | "api">;

/** Ids of the rules that cover a fact of the release. */
export function coveringRules(release: Claims, fact: ApiFact, all: readonly Claims[] = [release]): string[] {
  const own = claimingRules(release.rules, fact);
  if (own.length > 0) return own;
  return all
    .filter((other) => other !== release && other.api.entries.some((twin) => isTwin(fact, twin)))
    .flatMap((other) => claimingRules(other.rules, fact));
}

function isTwin(fact: ApiFact, other: ApiFact): boolean {
  return (
    fact.symbol === other.symbol &&
    fact.change === other.change &&
    (fact.since !== undefined || other.since !== undefined) &&
    JSON.stringify(fact.after) === JSON.stringify(other.after)
  );
}

/** A rule covers a fact by the same claim about its symbol; a removed or renamed type covers its members. */
function claimingRules(rules: readonly RuleFolder[], fact: ApiFact): string[] {
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

/** One line of the coverage table. */
export interface HopCoverage {
  readonly release: string;
  readonly previous: string;
  /** False where only the facts are there. */
  readonly begun: boolean;
  readonly rules: number;
  readonly facts: number;
  readonly covered: number;
  readonly excused: number;
  /** Whole percent of the facts. */
  readonly excusedShare: number;
  readonly open: readonly ApiFact[];
}

/** The table of all hops, oldest first, those that are not begun included. */
export function coverageOf(catalog: CatalogSources): HopCoverage[] {
  const begun = catalog.releases.map((release) => hopCoverage(release, catalog.releases));
  const others = catalog.notBegun.map(notBegun);
  return [...begun, ...others].toSorted((a, b) => compareReleases(a.release, b.release));
}

/** Breaking facts of a release that nothing covers or excuses; null for a release without facts. */
export function openFacts(catalog: CatalogSources, release: string): readonly ApiFact[] | null {
  return coverageOf(catalog).find((hop) => hop.release === release)?.open ?? null;
}

function hopCoverage(release: ReleaseFolder, all: readonly ReleaseFolder[]): HopCoverage {
  const entries = coverage(release, all);
  const count = (kind: Coverage["kind"]) => entries.filter((entry) => entry.coverage.kind === kind).length;
  return {
    release: release.release,
    previous: release.source.value.previous,
    begun: true,
    rules: release.rules.length,
    facts: entries.length,
    covered: count("rule"),
    excused: count("ledger"),
    excusedShare: entries.length === 0 ? 0 : Math.round((100 * count("ledger")) / entries.length),
    open: entries.filter((entry) => entry.coverage.kind === "open").map(({ fact }) => fact),
  };
}

function notBegun({ release, api }: HopFacts): HopCoverage {
  const open = api.entries.filter((fact) => fact.breaking);
  const none = { rules: 0, covered: 0, excused: 0, excusedShare: 0 };
  return { release, previous: api.from.replace(/\.\d+$/, ""), begun: false, facts: open.length, ...none, open };
}

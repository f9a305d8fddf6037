import { netRules } from "../analyzer/net-rules.ts";
import { type Catalog, type Release, type Rule, SCHEMA_VERSION } from "../schema/catalog.ts";
import type { PathDocument } from "../schema/path-document.ts";
import type { Phase, Severity } from "../schema/vocabulary.ts";
import { gaps } from "../versions/path.ts";
import { netPackages } from "./packages.ts";
import { symbolChains } from "./symbol-chains.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];
const PHASES: readonly Phase[] = ["before", "during", "after"];

/** The order of work on a path: by phase, silent changes first, then by severity; then as in the catalog. */
function compareOnPath(a: Rule, b: Rule): number {
  return (
    PHASES.indexOf(a.phase) - PHASES.indexOf(b.phase) ||
    Number(b.silent) - Number(a.silent) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
  );
}

/** Contexts with schema work on the path, each with its rules, oldest first: one migration a context is enough. */
function schemaOf(rules: readonly Rule[]): PathDocument["schema"] {
  const contexts = rules.flatMap((rule) => (rule.database?.contexts ?? []).map(({ context }) => context));
  return [...new Set(contexts)].sort().map((context) => ({
    context,
    rules: rules
      .filter((rule) => rule.database?.contexts.some((entry) => entry.context === context))
      .map(({ id }) => id),
  }));
}

/** The net work over the releases of one path, oldest first and at least one. */
function planOf(catalog: Catalog, releases: readonly Release[]): PathDocument[] {
  const [first, last] = [releases[0], releases.at(-1)];
  if (!first || !last) return [];
  const names = new Set(releases.map(({ release }) => release));
  const all = catalog.rules.filter((rule) => names.has(rule.release) && rule.status.kind === "stable");
  const net = netRules(all);
  const rules = net.rules.toSorted(compareOnPath);
  const idsOf = (phase: Phase) => rules.filter((rule) => rule.phase === phase).map(({ id }) => id);
  return [
    {
      schemaVersion: SCHEMA_VERSION,
      from: first.previous,
      to: last.release,
      releases: [...names],
      rules: rules.map(({ id }) => id),
      phases: { before: idsOf("before"), during: idsOf("during"), after: idsOf("after") },
      folded: [...net.folded],
      landing: { version: last.landing.version, date: last.landing.date },
      targetFrameworks: last.targetFrameworks,
      packages: netPackages(releases),
      schema: schemaOf(all),
      symbols: symbolChains(all).map((chain) => ({ ...chain, names: [...chain.names], rules: [...chain.rules] })),
      stops: releases
        .slice(0, -1)
        .flatMap(({ release, stop }) => (stop === undefined ? [] : [{ release, reason: stop }])),
    },
  ];
}

/** Every path through the catalog, from each release's predecessor to each later release that hops lead to. */
export function allPaths(catalog: Catalog): PathDocument[] {
  return catalog.releases.flatMap((start, first) =>
    catalog.releases
      .slice(first)
      .flatMap((end, count) =>
        gaps(catalog.releases, start.previous, end.release).length > 0
          ? []
          : planOf(catalog, catalog.releases.slice(first, first + count + 1)),
      ),
  );
}

/** The path between two releases; undefined where the catalog has none. */
export function planBetween(catalog: Catalog, from: string, to: string): PathDocument | undefined {
  const first = catalog.releases.findIndex(({ previous }) => previous === from);
  const last = catalog.releases.findIndex(({ release }) => release === to);
  if (first === -1 || last < first || gaps(catalog.releases, from, to).length > 0) return undefined;
  return planOf(catalog, catalog.releases.slice(first, last + 1))[0];
}

/** `6.2..6.3`, as in addresses. */
export function pathName({ from, to }: Pick<PathDocument, "from" | "to">): string {
  return `${from}..${to}`;
}

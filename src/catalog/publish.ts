import { type Catalog, type Changes, type Release, SCHEMA_VERSION } from "../schema/catalog.ts";
import { renamesOf } from "./facts/renames.ts";
import { compareWork } from "./order.ts";
import { publishRule } from "./publish-rule.ts";
import type { CatalogSources, ReleaseFolder } from "./sources.ts";

/** The published catalog from valid sources; pure and deterministic. */
export function publish(sources: CatalogSources): Catalog {
  const rules = sources.releases.flatMap((release) =>
    release.rules.map((rule) => publishRule(release, rule)).sort(compareWork),
  );
  const releases = sources.releases.map((release) =>
    publishRelease(
      release,
      rules.filter((rule) => rule.release === release.release).map((rule) => rule.id),
    ),
  );
  const { family, carriers, symbols } = sources.catalog.value;
  const authored = new Set(symbols.map(({ id }) => id));
  const extracted = sources.members.filter(({ id }) => !authored.has(id));
  return { schemaVersion: SCHEMA_VERSION, family, carriers, releases, rules, symbols: [...symbols, ...extracted] };
}

function publishRelease(folder: ReleaseFolder, rules: string[]): Release {
  const { release, source } = folder;
  const { notRenamed: _n, keptNamespaces: _k, schemaCorrections: _s, ...kept } = source.value;
  const links = {
    html: `/upgrades/${release}/`,
    json: `/catalog/v1/releases/${release}.json`,
    markdown: `/upgrades/${release}.md`,
  };
  return { schemaVersion: SCHEMA_VERSION, ...kept, renames: renamesOf(folder), rules, links };
}

/** Every symbol change of stable rules, sorted by symbol. */
export function publishChanges(catalog: Catalog): Changes {
  const changes = catalog.rules
    .filter((rule) => rule.status.kind === "stable")
    .flatMap((rule) =>
      rule.apis.map((api) => ({
        symbol: api.id,
        change: api.change,
        ...(api.to === undefined ? {} : { to: api.to }),
        rule: rule.id,
        release: rule.release,
        severity: rule.severity,
      })),
    )
    .sort(
      (a, b) => compare(a.symbol.slice(2), b.symbol.slice(2)) || compare(a.change, b.change) || compare(a.rule, b.rule),
    );
  return { schemaVersion: SCHEMA_VERSION, changes };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import { coveringRules } from "../../catalog/facts/coverage.ts";
import type { CatalogSources } from "../../catalog/sources.ts";
import type { Hop } from "../hop.ts";
import type { Written } from "./drafts.ts";

/** What the catalog, null where it cannot be read, says about the facts of a hop. */
export function writtenIn(catalog: CatalogSources | null, { release, api }: Pick<Hop, "release" | "api">): Written {
  const releases = catalog?.releases ?? [];
  const folder = releases.find((other) => other.release === release);
  const excused = new Set(folder?.ledger.value.map(({ symbol, change }) => `${change} ${symbol}`));
  const own = { rules: folder?.rules ?? [], api };
  const others = releases.filter((other) => other !== folder);
  return {
    isBegun: folder !== undefined,
    isCovered: (fact) =>
      excused.has(`${fact.change} ${fact.symbol}`) || coveringRules(own, fact, [own, ...others]).length > 0,
  };
}

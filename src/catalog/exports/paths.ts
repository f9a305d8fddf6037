import { type Catalog, type PathDocument, SCHEMA_VERSION } from "../../schema/catalog.ts";
import { gaps } from "../../versions/path.ts";

/** Every path through the catalog, from each release's predecessor to each later release that hops lead to. */
export function allPaths(catalog: Catalog): PathDocument[] {
  return catalog.releases.flatMap((start, first) =>
    catalog.releases.slice(first).flatMap((end, count) => {
      if (gaps(catalog.releases, start.previous, end.release).length > 0) return [];
      const releases = catalog.releases.slice(first, first + count + 1).map(({ release }) => release);
      return {
        schemaVersion: SCHEMA_VERSION,
        from: start.previous,
        to: end.release,
        releases,
        rules: rulesOn(catalog, releases),
      };
    }),
  );
}

/** `6.2..6.3`, as in addresses. */
export function pathName({ from, to }: Pick<PathDocument, "from" | "to">): string {
  return `${from}..${to}`;
}

function rulesOn(catalog: Catalog, releases: readonly string[]): string[] {
  const rules = catalog.rules.filter((rule) => releases.includes(rule.release) && rule.status.kind === "stable");
  const ids = new Set(rules.map(({ id }) => id));
  return rules.filter((rule) => !rule.relations.supersededBy.some((id) => ids.has(id))).map(({ id }) => id);
}

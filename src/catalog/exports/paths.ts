import type { Catalog } from "../../schema/catalog.ts";

/** Every path through the catalog, `6.2..6.3`, with the releases that it selects. */
export function allPaths(
  catalog: Catalog,
): { readonly path: string; readonly from: string; readonly to: string; readonly releases: readonly string[] }[] {
  const releases = catalog.releases.map(({ release }) => release);
  return catalog.releases.flatMap((start, first) =>
    catalog.releases.slice(first).map((end, count) => ({
      path: `${start.previous}..${end.release}`,
      from: start.previous,
      to: end.release,
      releases: releases.slice(first, first + count + 1),
    })),
  );
}

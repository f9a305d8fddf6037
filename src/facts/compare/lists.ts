import type { Comparison } from "../../catalog/facts/comparison.ts";
import { rebranded } from "../brand.ts";
import type { PackageSurface } from "../surface.ts";

/** What the lists of each package that is there before and after gained and lost: registrations, or usings. */
export function compareLists(
  old: readonly PackageSurface[],
  now: readonly PackageSurface[],
  listOf: (surface: PackageSurface) => readonly string[],
): Comparison["usingChanges"] {
  const pairs = now.flatMap((surface) => {
    const before = old.find(({ id }) => id === surface.id);
    return before === undefined ? [] : [{ id: surface.id, before: listOf(before), after: listOf(surface) }];
  });
  const changes = pairs.map(({ id, before, after }): [string, { removed: string[]; added: string[] }] => [
    id,
    { removed: before.filter((item) => !after.includes(item)), added: after.filter((item) => !before.includes(item)) },
  ]);
  return Object.fromEntries(changes.filter(([, { removed, added }]) => removed.length + added.length > 0));
}

/** Ids of packages that came, went or were renamed. */
export function comparePackages(
  old: readonly string[],
  now: readonly string[],
  renamed: [string, string][],
): Comparison["packages"] {
  const isRenamed = (id: string) => renamed.some(([from]) => from === id);
  return {
    removed: old.filter((id) => !now.includes(id) && !isRenamed(id)),
    added: now.filter((id) => !old.map(rebranded).includes(rebranded(id))),
    renamed,
  };
}

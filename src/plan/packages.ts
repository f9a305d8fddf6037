import type { Release } from "../schema/catalog.ts";

/** A package of the family at the end of a path. */
export interface NetPackage {
  readonly id: string;
  /** The id before the path, where it is another one. */
  readonly from?: string;
  readonly change: "kept" | "added" | "renamed" | "removed";
}

/** What becomes of the packages over the releases of a path, oldest first: one row a package. */
export function netPackages(releases: readonly Release[]): NetPackage[] {
  const net = new Map<string, NetPackage>();
  const [first] = releases;
  for (const release of releases) {
    for (const { id, change, from } of release.packages) {
      const old = from ?? id;
      const before = net.get(old);
      if (change === "removed") {
        if (before?.change === "added") net.delete(old);
        else net.set(old, { ...before, id: old, change: "removed" });
      } else if (change === "renamed" && from !== undefined) {
        net.delete(from);
        net.set(id, { id, from: before?.from ?? from, change: before?.change === "added" ? "added" : "renamed" });
      } else if (change === "added") net.set(id, { id, change: "added" });
      else if (!before) net.set(id, { id, change: release === first ? "kept" : "added" });
    }
  }
  return [...net.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

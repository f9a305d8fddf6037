import { compareReleases, isRelease } from "./release.ts";

/** What the path needs to know of a hop. */
export interface Hop {
  readonly release: string;
  /** The release before it, from which its hop starts. */
  readonly previous: string;
}

export type Path =
  | {
      readonly kind: "path";
      /** Releases in `(from, to]`, oldest first. */
      readonly releases: readonly string[];
      /** False when `from` is older than what the first known hop starts from: the hops before it are missing. */
      readonly complete: boolean;
    }
  | {
      readonly kind: "unknownRelease";
      readonly end: "from" | "to";
      readonly release: string;
      readonly known: readonly string[];
    }
  | { readonly kind: "sameRelease"; readonly release: string }
  | { readonly kind: "downgrade"; readonly from: string; readonly to: string }
  | {
      /** A hop on the way is not among the known ones, so that its changes would go unsaid. */
      readonly kind: "gap";
      readonly from: string;
      readonly to: string;
      /** The stretches without hops, oldest first. */
      readonly missing: readonly Stretch[];
    };

/** From one release to another, with nothing known in between. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Releases that one may start from or go to, oldest first. */
export function knownReleases(hops: readonly Hop[]): string[] {
  return [...new Set(hops.flatMap((hop) => [hop.previous, hop.release]))].sort(compareReleases);
}

/**
 * The ordered hops of an upgrade. `to` must be a release with a hop of its own. `from` must be a release; an unknown
 * one between or before the known ones is accepted, because every hop above it applies all the same.
 */
export function buildPath(hops: readonly Hop[], from: string, to: string): Path {
  const known = knownReleases(hops);
  if (!hops.some((hop) => hop.release === to) && !(known.includes(to) && from === to)) {
    return { kind: "unknownRelease", end: "to", release: to, known };
  }
  if (!isRelease(from)) return { kind: "unknownRelease", end: "from", release: from, known };
  const order = compareReleases(from, to);
  if (order === 0) return { kind: "sameRelease", release: to };
  const last = known.at(-1);
  if (last === undefined || compareReleases(from, last) > 0)
    return { kind: "unknownRelease", end: "from", release: from, known };
  if (order > 0) return { kind: "downgrade", from, to };
  const releases = hops
    .map((hop) => hop.release)
    .filter((release) => compareReleases(release, from) > 0 && compareReleases(release, to) <= 0)
    .sort(compareReleases);
  const [first] = known;
  const isComplete = first !== undefined && compareReleases(from, first) >= 0;
  const missing = gaps(hops, isComplete || first === undefined ? from : first, to);
  if (missing.length > 0) return { kind: "gap", from, to, missing };
  return { kind: "path", releases, complete: isComplete };
}

/** Stretches between `from` and `to` that no hop covers; a hop whose `previous` lies before `from` covers it. */
export function gaps(hops: readonly Hop[], from: string, to: string): Stretch[] {
  const between = hops
    .filter((hop) => compareReleases(hop.release, from) > 0 && compareReleases(hop.release, to) <= 0)
    .toSorted((a, b) => compareReleases(a.release, b.release));
  let reached = from;
  return between.flatMap((hop) => {
    const found = compareReleases(hop.previous, reached) > 0 ? [{ from: reached, to: hop.previous }] : [];
    reached = hop.release;
    return found;
  });
}

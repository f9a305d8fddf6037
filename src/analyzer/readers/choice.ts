import {
  bestMatch,
  lowestVersion,
  type NuGetRange,
  parseRange,
  rangeContains,
  upperEnd,
} from "../../versions/nuget-range.ts";
import { compareVersions, type NuGetVersion, parseVersion } from "../../versions/nuget-version.ts";
import { releaseOf } from "../../versions/release.ts";
import type { PackageFact } from "../facts.ts";

/** The version that NuGet chooses, as far as the declaration alone tells; a float is given by what it floats below. */
export type Choice =
  | { readonly kind: "version"; readonly version: NuGetVersion }
  | { readonly kind: "floating"; readonly range: NuGetRange }
  | { readonly kind: "unknown" };

export function choiceOf(fact: PackageFact): Choice {
  const resolved = fact.resolved === undefined ? null : parseVersion(fact.resolved);
  if (resolved) return { kind: "version", version: resolved };
  const range = fact.version === null ? null : parseRange(fact.version);
  if (!range) return { kind: "unknown" };
  if (range.floating) return { kind: "floating", range };
  const lowest = lowestVersion(range);
  return lowest ? { kind: "version", version: lowest } : { kind: "unknown" };
}

/** A float has a release when everything it resolves to lies in one, or when the known versions decide it. */
function floatingRelease(range: NuGetRange, known: readonly NuGetVersion[]): string | null {
  if (range.floating && range.floating.fixed >= 2) return releaseOf(range.floating.minimum);
  const best = upperEnd(range) === null ? null : bestMatch(range, known);
  return best && rangeContains(range, best) && best.major === range.min?.version.major ? releaseOf(best) : null;
}

/** Release of what NuGet chooses; `known` versions let a float be resolved. Null where it cannot be told. */
export function releaseFor(choice: Choice, known: readonly NuGetVersion[]): string | null {
  switch (choice.kind) {
    case "version":
      return releaseOf(choice.version);
    case "floating":
      return floatingRelease(choice.range, known);
    case "unknown":
      return null;
    default:
      return choice satisfies never;
  }
}

/** Whether NuGet's choice is below a version; null when it cannot be told. */
export function isBelow(choice: Choice, text: string): boolean | null {
  const version = parseVersion(text);
  if (!version || choice.kind === "unknown") return null;
  if (choice.kind === "version") return compareVersions(choice.version, version) < 0;
  const end = upperEnd(choice.range);
  if (!end) return false;
  const order = compareVersions(end.version, version);
  return order < 0 || (order === 0 && !end.inclusive);
}

/** Lower end of what NuGet may choose. */
export function floorOf(choice: Choice): NuGetVersion | null {
  if (choice.kind === "floating") return choice.range.min?.version ?? null;
  return choice.kind === "version" ? choice.version : null;
}

/** Whether NuGet's choice is certain to be a version or above it: a float never goes below its lower end. */
export function isAtLeast(choice: Choice, text: string): boolean {
  const [version, floor] = [parseVersion(text), floorOf(choice)];
  return version !== null && floor !== null && compareVersions(floor, version) >= 0;
}

/** Order by lower ends; versions that cannot be told come last. */
export function compareFloors(a: Choice, b: Choice): number {
  const [x, y] = [floorOf(a), floorOf(b)];
  return x && y ? compareVersions(x, y) : Number(x === null) - Number(y === null);
}

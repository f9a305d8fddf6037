import type { Floating } from "./floating.ts";
import { floatCeiling, parseFloating, preferFloating } from "./floating.ts";
import type { NuGetVersion } from "./nuget-version.ts";
import { compareVersions, isPrerelease, makeVersion, parseVersion } from "./nuget-version.ts";

export interface Bound {
  readonly version: NuGetVersion;
  readonly inclusive: boolean;
}

/** What a `Version` attribute asks for. A bare `6.2.0` is a minimum without upper end, not an exact version. */
export interface NuGetRange {
  readonly min: Bound | null;
  readonly max: Bound | null;
  readonly floating: Floating | null;
}

function parseMinimum(text: string): { version: NuGetVersion; floating: Floating | null } | null {
  if (!text.includes("*")) {
    const version = parseVersion(text);
    return version && { version, floating: null };
  }
  const floating = parseFloating(text.trim());
  return floating && { version: floating.minimum, floating };
}

function isPossible(min: Bound | null, max: Bound | null): boolean {
  if (!min || !max) return true;
  const order = compareVersions(min.version, max.version);
  return order < 0 || (order === 0 && min.inclusive === max.inclusive);
}

function makeRange(minText: string, minInclusive: boolean, maxText: string, maxInclusive: boolean): NuGetRange | null {
  const minimum = minText.trim() === "" ? undefined : parseMinimum(minText);
  const maximum = maxText.trim() === "" ? undefined : parseVersion(maxText);
  if (minimum === null || maximum === null) return null;
  const min = minimum ? { version: minimum.version, inclusive: minInclusive } : null;
  const max = maximum ? { version: maximum, inclusive: maxInclusive } : null;
  return isPossible(min, max) ? { min, max, floating: minimum?.floating ?? null } : null;
}

function parseInterval(text: string): NuGetRange | null {
  const open = text[0];
  const close = text.at(-1);
  if (close !== "]" && close !== ")") return null;
  const parts = text.slice(1, -1).split(",");
  const [low = "", high = low] = parts;
  if (parts.length > 2 || parts.every((part) => part === "")) return null;
  if (parts.length === 1 && !(open === "[" && close === "]")) return null;
  return makeRange(low, open === "[", high, close === "]");
}

/** Reads `6.2.0`, `[6.2.0]`, `[6.2,7.0)`, `6.2.*`, `6.3.0-*` …; null when NuGet would refuse the text. */
export function parseRange(text: string): NuGetRange | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (trimmed === "*") {
    const floating = parseFloating("*");
    return floating && { min: { version: makeVersion(0), inclusive: true }, max: null, floating };
  }
  if (trimmed.startsWith("[") || trimmed.startsWith("(")) return parseInterval(trimmed);
  return makeRange(trimmed, true, "", false);
}

/** Whether the version lies between the bounds. As in NuGet, a float only prefers versions and excludes none. */
export function rangeContains(range: NuGetRange, version: NuGetVersion): boolean {
  const { min, max } = range;
  const aboveMin = min ? compareVersions(version, min.version) : 1;
  const belowMax = max ? compareVersions(max.version, version) : 1;
  return (
    (aboveMin > 0 || (aboveMin === 0 && min?.inclusive === true)) &&
    (belowMax > 0 || (belowMax === 0 && max?.inclusive === true))
  );
}

/** The lowest version that the range names, which NuGet takes when it is published; null without an inclusive lower end. */
export function lowestVersion(range: NuGetRange): NuGetVersion | null {
  return range.min?.inclusive ? range.min.version : null;
}

/** The upper end of what a floating range resolves to; null where there is none. For a range that does not float, its maximum. */
export function upperEnd(range: NuGetRange): Bound | null {
  const ceiling = range.floating && floatCeiling(range.floating);
  if (!ceiling) return range.max;
  if (range.max && compareVersions(range.max.version, ceiling) < 0) return range.max;
  return { version: ceiling, inclusive: false };
}

/** Whether what a floating range resolves to lies in a range: NuGet takes the highest version, so that end of it decides. */
export function rangeHoldsFloat(wanted: NuGetRange, declared: NuGetRange): boolean {
  const end = upperEnd(declared);
  if (!end) return wanted.max === null;
  if (end.inclusive) return rangeContains(wanted, end.version);
  const aboveMin = !wanted.min || compareVersions(end.version, wanted.min.version) > 0;
  return aboveMin && (!wanted.max || compareVersions(end.version, wanted.max.version) <= 0);
}

function allowsPrerelease(range: NuGetRange): boolean {
  const { min, max, floating } = range;
  const inBounds = (min && isPrerelease(min.version)) || (max && isPrerelease(max.version));
  return Boolean(inBounds) || (floating !== null && floating.prefix !== null);
}

/** The version that NuGet chooses among the given ones: the lowest of a range, the highest of a float. Null when none fits. */
export function bestMatch(range: NuGetRange, versions: readonly NuGetVersion[]): NuGetVersion | null {
  let best: NuGetVersion | null = null;
  for (const version of versions) {
    if (!rangeContains(range, version)) continue;
    if (isPrerelease(version) && !allowsPrerelease(range)) continue;
    if (best === null) best = version;
    else if (range.floating) best = preferFloating(range.floating, best, version);
    else if (compareVersions(version, best) < 0) best = version;
  }
  return best;
}

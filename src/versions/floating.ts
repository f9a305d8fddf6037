import type { NuGetVersion } from "./nuget-version.ts";
import { compareVersions, isPrerelease, makeVersion, parseVersion } from "./nuget-version.ts";

/**
 * A floating version such as `6.2.*`. `fixed` says how many leading numbers are fixed (`*` 0, `6.*` 1, `6.2.*` 2,
 * `6.2.0.*` 3, and 4 for `6.3.0-*`, where only the prerelease labels float).
 */
export interface Floating {
  readonly minimum: NuGetVersion;
  readonly fixed: 0 | 1 | 2 | 3 | 4;
  /** Text that prerelease labels start with, lower case; null when prereleases are left out. */
  readonly prefix: string | null;
}

interface Shape {
  readonly version: string;
  readonly fixed: number;
  readonly prefix: string | null;
}

const countDots = (text: string) => text.split(".").length - 1;

/** `6.*`, `*`: the star stands for the last number. */
function numberShape(text: string): Shape {
  const version = `${text.slice(0, -1)}0`;
  return { version, fixed: countDots(version), prefix: null };
}

/** `6.3.0-*`, `6.3.0-rc.*`. A label that is empty at the star starts at 0, the lowest label. */
function labelShape(text: string, dash: number): Shape {
  const prefix = text.slice(dash + 1, -1);
  const lowest = prefix === "" || prefix.endsWith(".") ? "0" : "";
  return { version: `${text.slice(0, -1)}${lowest}`, fixed: 4, prefix };
}

/** `6.*-*`, `*-rc*`: the last number and the labels float. */
function bothShape(text: string, dash: number): Shape | null {
  if (text.indexOf("*") !== dash - 1) return null;
  const stable = `${text.slice(0, dash - 1)}0`;
  const label = labelShape(text.slice(dash), 0);
  return { version: stable + label.version, fixed: countDots(stable), prefix: label.prefix };
}

function shapeOf(text: string): Shape | null {
  const first = text.indexOf("*");
  const last = text.lastIndexOf("*");
  if (first < 0 || last !== text.length - 1 || text.includes("+")) return null;
  const dash = text.indexOf("-");
  if (first !== last) return dash < 0 ? null : bothShape(text, dash);
  return dash < 0 ? numberShape(text) : labelShape(text, dash);
}

/** Reads a floating version; null when the text is not one. */
export function parseFloating(text: string): Floating | null {
  const shape = shapeOf(text);
  const minimum = shape && shape.fixed <= 4 ? parseVersion(shape.version) : null;
  if (!shape || !minimum) return null;
  return { minimum, fixed: shape.fixed as Floating["fixed"], prefix: shape.prefix?.toLowerCase() ?? null };
}

const numbersOf = (version: NuGetVersion) => [version.major, version.minor, version.patch, version.revision];

/** Whether the version is one that the float prefers; a float over prereleases takes the stable versions too. */
function floatMatches(floating: Floating, version: NuGetVersion): boolean {
  if (isPrerelease(version)) {
    if (floating.prefix === null) return false;
    if (!version.labels.join(".").toLowerCase().startsWith(floating.prefix)) return false;
  }
  const wanted = numbersOf(floating.minimum);
  const actual = numbersOf(version);
  return wanted.every((number, index) => index >= floating.fixed || number === actual[index]);
}

/** The first version above everything that the float prefers; null where there is none (`*`). */
export function floatCeiling(floating: Floating): NuGetVersion | null {
  const { major, minor, patch, revision } = floating.minimum;
  switch (floating.fixed) {
    case 0:
      return null;
    case 1:
      return makeVersion(major + 1);
    case 2:
      return makeVersion(major, minor + 1);
    case 3:
      return makeVersion(major, minor, patch + 1);
    case 4:
      return makeVersion(major, minor, patch, revision + 1);
    default:
      return floating.fixed satisfies never;
  }
}

/** Which of two versions NuGet prefers for a float: inside before outside, then as near as possible. */
export function preferFloating(floating: Floating, a: NuGetVersion, b: NuGetVersion): NuGetVersion {
  const order = compareVersions(a, b);
  const lower = order <= 0 ? a : b;
  const higher = order <= 0 ? b : a;
  const aIn = floatMatches(floating, a);
  const bIn = floatMatches(floating, b);
  if (aIn !== bIn) return aIn ? a : b;
  if (aIn) return higher;
  return compareVersions(lower, floating.minimum) < 0 ? higher : lower;
}

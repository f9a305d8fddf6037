import type { NuGetVersion } from "./nuget-version.ts";

/** Release of a version: its `major.minor`. A prerelease of 6.3.0 belongs to `6.3`. */
export function releaseOf(version: NuGetVersion): string {
  return `${version.major}.${version.minor}`;
}

/** Whether the text is a release: `major.minor` without leading zeros. */
export function isRelease(text: string): boolean {
  return /^(?:0|[1-9][0-9]{0,8})\.(?:0|[1-9][0-9]{0,8})$/.test(text);
}

/** Orders releases by number: `6.2` before `6.10`. Texts that are not releases come last, by text. */
export function compareReleases(a: string, b: string): number {
  const known = Number(isRelease(b)) - Number(isRelease(a));
  if (known !== 0) return known;
  if (isRelease(a)) {
    const [majorA = 0, minorA = 0] = a.split(".").map(Number);
    const [majorB = 0, minorB = 0] = b.split(".").map(Number);
    return majorA - majorB || minorA - minorB;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

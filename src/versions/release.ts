import type { NuGetVersion } from "./nuget-version.ts";

/** Release of a version: its `major.minor`. A prerelease of 6.3.0 belongs to `6.3`. */
export function releaseOf(version: NuGetVersion): string {
  return `${version.major}.${version.minor}`;
}

const release = /^(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})$/;

/** Whether the text is a release: `major.minor` without leading zeros. */
export function isRelease(text: string): boolean {
  return release.test(text);
}

/** Orders releases by number: `6.2` before `6.10`. Texts that are not releases come last, by text. */
export function compareReleases(a: string, b: string): number {
  const [left, right] = [release.exec(a), release.exec(b)];
  if (left && right) return Number(left[1]) - Number(right[1]) || Number(left[2]) - Number(right[2]);
  if (left || right) return left ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Rule } from "../schema/catalog.ts";
import { compareVersions, formatVersion, type NuGetVersion, parseVersion } from "../versions/nuget-version.ts";
import { compareReleases, releaseOf } from "../versions/release.ts";

/** The version that a project starts from. */
export interface Start {
  readonly version: string;
  readonly release: string;
  readonly includes: (version: string) => boolean;
}

function isAtLeast(version: NuGetVersion, text: string): boolean {
  const other = parseVersion(text);
  return other !== null && compareVersions(version, other) >= 0;
}

/** Work on the packages themselves is left to do on any version before the target. */
const isInVersion = (rule: Rule): boolean => rule.kind === "change" || rule.database !== undefined;

interface Own {
  /** As asked for. */
  readonly from: string | undefined;
  readonly release: string | null;
  readonly version: string | null;
  readonly includes: (version: string) => boolean;
}

/** The version that the project is on; null where that cannot be told, or an older start is asked for. */
export function ownStart({ from, release, version, includes }: Own): Start | null {
  if (version === null || release === null || (from !== undefined && compareReleases(from, release) < 0)) return null;
  return { version, release, includes };
}

/** The version before the packages were bumped. */
export function formerStart(fromVersion: string | undefined): Start | null {
  const known = fromVersion === undefined ? null : parseVersion(fromVersion);
  return (
    known && { version: formatVersion(known), release: releaseOf(known), includes: (text) => isAtLeast(known, text) }
  );
}

/**
 * Rules of the hop in which the project's version lies whose change that version already has: 4.0.4 of IdentityServer4
 * lies between 3.1 and 4.1, and 7.0.1 brought a part of 7.1.
 */
export function behindOf(start: Start | null, rules: readonly Rule[]): ReadonlyMap<Rule, string> {
  const behind = new Map<Rule, string>();
  if (!start) return behind;
  for (const rule of rules) {
    const landed = isInVersion(rule) ? landedIn(rule, start) : undefined;
    if (landed !== undefined) behind.set(rule, `${start.version} has this change already: it came with ${landed}`);
  }
  return behind;
}

/** The version at or below the project's with which it got the change. */
function landedIn({ release, since, alsoIn = [] }: Rule, start: Start): string | undefined {
  // A version of the rule's own release is above all that its hop starts from.
  if (!since.startsWith(`${release}.`) && start.includes(since)) return since;
  return alsoIn.find((patch) => patch.startsWith(`${start.release}.`) && start.includes(patch));
}

import type { LockFileDetector } from "../../schema/detector.ts";
import { parseRange, rangeContains } from "../../versions/nuget-range.ts";
import { parseVersion } from "../../versions/nuget-version.ts";
import type { LockedPackageFact } from "../facts.ts";
import type { Match } from "../match.ts";

/** What a project references itself tells more of the file than what comes along. */
const byWeight = (a: LockedPackageFact, b: LockedPackageFact): number =>
  Number(a.isTransitive) - Number(b.isTransitive) || a.span.start - b.span.start;

function matchOf(fact: LockedPackageFact): Match {
  const how = fact.isTransitive ? "what the project references brings it" : "the project references it";
  return {
    span: fact.span,
    confidence: fact.isStale ? "likely" : "certain",
    because: fact.isStale
      ? `restore chose \`${fact.resolved}\` before the references took their present form`
      : `restore chose \`${fact.resolved}\` for \`${fact.id}\`: ${how}`,
    condition: null,
    values: { match: fact.id, symbol: fact.id, value: fact.resolved, version: fact.resolved },
    subject: { kind: "text" },
  };
}

/** Lock files that hold one of the packages, one place a file: it is restored as a whole. */
export function detectLockFile(detector: LockFileDetector, locked: readonly LockedPackageFact[]): readonly Match[] {
  const wanted = parseRange(detector.range);
  const ids = new Set(detector.id.map((id) => id.toLowerCase()));
  const meant = locked.filter(({ id, resolved }) => {
    const version = parseVersion(resolved);
    return wanted !== null && version !== null && ids.has(id.toLowerCase()) && rangeContains(wanted, version);
  });
  const files = new Set(meant.map(({ span }) => span.file));
  return [...files].flatMap((file) =>
    meant
      .filter(({ span }) => span.file === file)
      .toSorted(byWeight)
      .slice(0, 1)
      .map(matchOf),
  );
}

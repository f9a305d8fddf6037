import type { PackageDetector } from "../../schema/detector.ts";
import type { Confidence } from "../../schema/vocabulary.ts";
import { type NuGetRange, parseRange, rangeContains, rangeHoldsFloat } from "../../versions/nuget-range.ts";
import { formatVersion } from "../../versions/nuget-version.ts";
import type { PackageFact } from "../facts.ts";
import type { Span } from "../input.ts";
import type { Match } from "../match.ts";
import type { Project } from "../project.ts";
import { type Choice, choiceOf } from "../readers/choice.ts";
import { matchesId } from "../readers/package-id.ts";

interface Answer {
  readonly confidence: Confidence;
  readonly because: string;
}

function because(fact: PackageFact, choice: Choice): string {
  if (fact.resolved !== undefined) return `restore chose \`${fact.resolved}\` for \`${fact.id}\``;
  if (choice.kind === "floating") return `\`${fact.version}\` takes the highest version that it allows`;
  if (choice.kind === "version") {
    const lowest = formatVersion(choice.version);
    return fact.version === lowest
      ? `\`${fact.id}\` is declared as \`${lowest}\``
      : `\`${fact.version}\` takes its lowest version, \`${lowest}\``;
  }
  return fact.version === null
    ? `no file given here sets the version of \`${fact.id}\``
    : `\`${fact.version}\` does not tell which version NuGet takes`;
}

/** Null when the declared version is outside of the range. A version that cannot be told may be inside. */
function compare(fact: PackageFact, wanted: NuGetRange | null): Answer | null {
  const choice = choiceOf(fact);
  const reason = because(fact, choice);
  if (!wanted) return { confidence: "certain", because: `\`${fact.id}\` is referenced` };
  switch (choice.kind) {
    case "version":
      return rangeContains(wanted, choice.version) ? { confidence: "certain", because: reason } : null;
    case "floating":
      return rangeHoldsFloat(wanted, choice.range) ? { confidence: "certain", because: reason } : null;
    case "unknown":
      return { confidence: "possible", because: reason };
    default:
      return choice satisfies never;
  }
}

/**
 * Declarations of packages. A version is compared as the one that NuGet would take: the resolved one, the lowest of a
 * range, the highest of a float; one that cannot be told matches as `possible`. Packages that come only through
 * others are declared nowhere and give no match.
 */
export function detectPackage(detector: PackageDetector, project: Project): readonly Match[] {
  return matchesIn(detector, project.packages);
}

/**
 * Central versions that no user of the product takes. Nothing breaks where one stays, and of real upgrades some move it
 * and some do not; one that is pinned holds for whatever project gets the package through another. What other projects
 * take and pin concerns a user of the product only as far as the product `asksFor` the package.
 */
export function detectUnusedVersion(
  detector: PackageDetector,
  rows: readonly PackageFact[],
  asksFor: boolean,
): readonly Match[] {
  return rows
    .filter(({ isTaken }) => asksFor || !isTaken)
    .flatMap((row) => matchesIn(detector, [row]).map((match) => ({ ...match, ...unusedAnswer(row) })));
}

function unusedAnswer({ id, pins, isTaken }: PackageFact): Answer {
  if (!pins)
    return {
      confidence: "possible",
      because: `no project given here takes \`${id}\` from this line, which has no effect until one does`,
    };
  const whose = isTaken ? "none that uses the product" : "no project given here";
  return {
    confidence: "likely",
    because: `${whose} references \`${id}\`, but this version is pinned where other packages bring it (\`NU1109\`)`,
  };
}

/** The reference, where it is another place than that of the version. */
const referenceApart = ({ span, referenceSpan }: PackageFact): Span | undefined =>
  referenceSpan?.file === span.file && referenceSpan.start === span.start ? undefined : referenceSpan;

function matchesIn(detector: PackageDetector, packages: readonly PackageFact[]): Match[] {
  const ids = [detector.id].flat();
  const wanted = detector.range === undefined ? null : parseRange(detector.range);
  if (detector.range !== undefined && !wanted) return [];
  const isMeant = ({ id }: PackageFact): boolean =>
    ids.some((wantedId) => matchesId(wantedId, id)) && !detector.except?.some((other) => matchesId(other, id));
  return packages.flatMap((fact): Match[] => {
    const span = detector.at === "reference" ? referenceApart(fact) : fact.span;
    if (fact.isTransitive || span === undefined || !isMeant(fact)) return [];
    const answer = compare(fact, wanted);
    if (!answer) return [];
    const version = fact.version ?? "unknown";
    const values = { match: fact.id, symbol: fact.id, value: version, version };
    return [{ span, ...answer, condition: fact.condition, values, subject: { kind: "package", package: fact } }];
  });
}

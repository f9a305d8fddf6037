import type { RuleResult } from "../schema/report.ts";
import { type EvaluateContext, evaluate } from "./evaluate.ts";
import type { VersionedAt, VersionsOf } from "./fixes/applicability.ts";
import type { SourceFile, Span } from "./input.ts";
import type { Placed } from "./place.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { reachable } from "./readers/product.ts";
import type { RuleNames } from "./renames/rules-for.ts";
import type { SourceIndex } from "./source-index.ts";
import { nothingHere } from "./state.ts";
import { readSuppressions, type Suppression } from "./suppression.ts";

/** A call of `AddIdentityServer`: the project that runs the server, as opposed to its libraries. */
const callsAddIdentityServer = (facts: ProjectFacts): boolean =>
  facts.project.files.some((file) => file.kind === "csharp" && /\bAddIdentityServer\s*[(<]/.test(file.text));

export interface Verdicts {
  /** The projects, corrected where the files turned out to say nothing of IdentityServer. */
  readonly placed: readonly Placed[];
  readonly results: readonly RuleResult[];
  readonly unused: readonly Suppression[];
}

/** A question that another project of the solution answers with lines is not asked of this one. */
function answeredElsewhere(results: readonly RuleResult[]): RuleResult[] {
  const found = new Map<string, string>();
  for (const { rule, verdict, findings } of results) {
    const [first] = findings;
    if (verdict === "applies" && first) found.set(rule, first.location.file);
  }
  return results.map((result): RuleResult => {
    const file = found.get(result.rule);
    if (file === undefined || result.verdict !== "cantTell" || result.findings.length > 0) return result;
    const { question: _, ...rest } = result;
    return {
      ...rest,
      verdict: "doesNotApply",
      reason: `nothing found in this project; the rule applies to \`${file}\``,
    };
  });
}

/** Loose files that show nothing of IdentityServer: no rule is asked about, whatever release was named. */
function saysNothing({ facts, version }: Placed, results: readonly RuleResult[]): boolean {
  return (
    facts.project.path === null &&
    version.product === null &&
    facts.csharp.uses.length === 0 &&
    results.every((result) => result.findings.length === 0 && result.anchor === undefined)
  );
}

/** Versions of the product by file, over all projects that read the file or take a version from it. */
function versionsByFile(all: readonly Placed[]): VersionsOf {
  const found = new Map<string, Set<string>>();
  for (const { facts, version } of all) {
    const known = version.version ?? version.release;
    if (!known) continue;
    const { files, packages } = facts.project;
    const paths = [
      ...files.map((file) => file.path),
      ...packages.flatMap((entry) => [entry.span.file, entry.versionSpan?.file ?? entry.span.file]),
    ];
    for (const path of paths) found.set(path, (found.get(path) ?? new Set()).add(known));
  }
  return (file) => [...(found.get(file) ?? [])].toSorted();
}

const placeKey = ({ file, start }: Span): string => `${file}\u0000${start}`;

/** Package ids by the place of their version, over all projects. */
function packagesByPlace(all: readonly Placed[]): VersionedAt {
  const found = new Map<string, Set<string>>();
  for (const { id, versionSpan } of all.flatMap(({ facts }) => facts.project.packages)) {
    if (!versionSpan) continue;
    found.set(placeKey(versionSpan), (found.get(placeKey(versionSpan)) ?? new Set()).add(id));
  }
  return (span) => [...(found.get(placeKey(span)) ?? [])].toSorted();
}

function referencedBy({ facts }: Placed, all: readonly Placed[]): ProjectFacts[] {
  const projects = new Set(
    reachable(
      facts.project,
      all.map((entry) => entry.facts.project),
    ),
  );
  return all.map((entry) => entry.facts).filter((other) => other !== facts && projects.has(other.project));
}

interface Told {
  readonly placed: Placed;
  readonly results: readonly RuleResult[];
}

function tell(placed: Placed, context: EvaluateContext & { readonly names: RuleNames }): Told {
  const results = placed.standing.rules.map((rule) =>
    evaluate(context.names.ruleFor(rule, placed.writtenFor), placed.facts, context),
  );
  if (saysNothing(placed, results)) return { placed: { ...placed, standing: nothingHere }, results: [] };
  if (!placed.standing.onlyPlaces) return { placed, results };
  return { placed, results: results.filter((result) => result.verdict === "applies" && result.findings.length > 0) };
}

/** Verdicts of all rules for all projects that they concern. */
export function verdictsOf(
  all: readonly Placed[],
  files: readonly SourceFile[],
  sources: SourceIndex,
  names: RuleNames,
): Verdicts {
  const suppressions = files.flatMap(readSuppressions);
  const used = new Set<Suppression>();
  const concerned = all.filter((entry) => entry.standing.rules.length > 0);
  const hosts = concerned.filter((entry) => callsAddIdentityServer(entry.facts));
  const around = { versionsOf: versionsByFile(all), versionedAt: packagesByPlace(all) };
  const told = all.map((placed): Told => {
    if (!concerned.includes(placed)) return { placed, results: [] };
    return tell(placed, {
      names,
      project: placed.facts.project,
      sources,
      suppressions,
      ...around,
      uses: placed.facts.csharp.uses,
      columns: placed.facts.schema.columns,
      onSuppressed: (suppression) => used.add(suppression),
      solution: all.map((entry) => entry.facts),
      anchor: placed.anchor,
      references: referencedBy(placed, all),
      isHost: hosts.length === 0 || hosts.includes(placed),
    });
  });
  return {
    placed: told.map((entry) => entry.placed),
    results: answeredElsewhere(told.flatMap((entry) => entry.results)),
    unused: suppressions.filter((suppression) => !used.has(suppression)),
  };
}

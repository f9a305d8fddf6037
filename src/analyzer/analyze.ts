import type { Catalog, Release } from "../schema/catalog.ts";
import { SCHEMA_VERSION } from "../schema/catalog-version.ts";
import type { Location, Notice, ProjectResult, Report, RuleResult } from "../schema/report.ts";
import { compareReleases } from "../versions/release.ts";
import { type EvaluateContext, evaluate } from "./evaluate.ts";
import type { SourceFile } from "./input.ts";
import { readInputs } from "./inputs.ts";
import type { Project } from "./project.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { type ParseCache, readCSharp } from "./readers/csharp/read.ts";
import { buildVocabulary } from "./readers/csharp/vocabulary.ts";
import { identityServerVersion, type ProductVersion, reachable } from "./readers/product.ts";
import { readProjects } from "./readers/projects.ts";
import { readSchema } from "./readers/schema.ts";
import { type AnalyzeRequest, DEFAULT_LIMITS } from "./request.ts";
import { createSourceIndex, type SourceIndex } from "./source-index.ts";
import { type Standing, standingOf } from "./state.ts";
import { readSuppressions, type Suppression } from "./suppression.ts";
import { TOOL } from "./tool.ts";

interface Solution {
  readonly facts: readonly ProjectFacts[];
  readonly notices: readonly Notice[];
}

function readSolution(request: AnalyzeRequest, files: readonly SourceFile[]): Solution {
  const { projects, notices } = readProjects(files);
  const vocabulary = buildVocabulary(request.catalog.rules, request.catalog.symbols);
  const all: Notice[] = [...notices];
  const cache: ParseCache = new Map();
  const facts = projects.map((project, index): ProjectFacts => {
    request.onProgress?.(index, projects.length, "analyzing");
    const references = reachable(project, projects)
      .filter((other) => other !== project)
      .flatMap((other) => other.files);
    const csharp = readCSharp({ engine: request.engine, project, vocabulary, references, cache });
    const schema = readSchema({ engine: request.engine, files: project.files });
    all.push(...csharp.notices, ...schema.notices);
    return { project, csharp, schema };
  });
  return { facts, notices: all };
}

/** A call of `AddIdentityServer`: the project that runs the server, as opposed to its libraries. */
const callsAddIdentityServer = (facts: ProjectFacts): boolean =>
  facts.project.files.some((file) => file.kind === "csharp" && /\bAddIdentityServer\s*[(<]/.test(file.text));

/** Rules also look at symbols of the framework (`SetApplicationName`), which say nothing about the product. */
function isOfFamily(symbol: string, catalog: Catalog): boolean {
  return catalog.family.some((member) => symbol.startsWith(`${member.id}.`, "T:".length));
}

interface Placed {
  readonly facts: ProjectFacts;
  readonly version: ProductVersion;
  readonly standing: Standing;
  readonly anchor: Location | undefined;
}

function place(
  facts: ProjectFacts,
  version: ProductVersion,
  from: string | undefined,
  target: Release,
  request: AnalyzeRequest,
  sources: SourceIndex,
): Placed {
  const usesVendorSymbols = facts.csharp.uses.some((use) => isOfFamily(use.symbol, request.catalog));
  const standing = standingOf(
    {
      catalog: request.catalog,
      to: target.release,
      from,
      product: version.product,
      release: version.release,
      version: version.version,
      belowLanding: version.isBelow(target.landing.version),
      usesVendorSymbols,
      loose: facts.project.path === null,
    },
    target,
  );
  return { facts, version, standing, anchor: version.anchor ? sources.locate(version.anchor) : undefined };
}

/** Loose files, such as a SQL folder beside the projects, belong to the oldest release found among the projects. */
function releaseOfTheRest(versions: readonly ProductVersion[]): string | undefined {
  return versions
    .flatMap((version) => (version.release ? [version.release] : []))
    .toSorted(compareReleases)
    .at(0);
}

/** Lets floating versions such as `6.*` be resolved as NuGet would. */
const knownVersions = (catalog: Catalog): string[] =>
  catalog.releases.flatMap((release) => [release.version, release.landing.version]);

function placeAll(solution: Solution, target: Release, request: AnalyzeRequest, sources: SourceIndex): Placed[] {
  const projects = solution.facts.map((entry) => entry.project);
  const known = knownVersions(request.catalog);
  const versionOf = (project: Project) => identityServerVersion(project, projects, request.catalog.family, known);
  const versions = projects.map(versionOf);
  const rest = releaseOfTheRest(versions);
  return solution.facts.map((facts, index) => {
    const version = versions[index] ?? versionOf(facts.project);
    const from = request.from ?? (facts.project.path === null ? rest : undefined);
    return place(facts, version, from, target, request, sources);
  });
}

function projectResult({ facts, version, standing, anchor }: Placed): ProjectResult {
  return {
    ...(facts.project.path ? { path: facts.project.path } : {}),
    state: standing.state,
    ...(version.product ? { product: version.product } : {}),
    ...(version.release ? { release: version.release } : {}),
    ...(version.version ? { version: version.version } : {}),
    ...(anchor ? { declaredAt: anchor } : {}),
    targetFrameworks: [...new Set(facts.project.targetFrameworks.map((entry) => entry.moniker))],
    message: standing.message,
  };
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

interface Evaluation {
  readonly results: RuleResult[];
  readonly unused: readonly Suppression[];
}

function evaluateAll(placed: readonly Placed[], files: readonly SourceFile[], sources: SourceIndex): Evaluation {
  const suppressions = files.flatMap(readSuppressions);
  const used = new Set<Suppression>();
  const solution = placed.map((entry) => entry.facts);
  const concerned = placed.filter((entry) => entry.standing.rules.length > 0);
  const hosts = concerned.filter((entry) => callsAddIdentityServer(entry.facts));
  const results = concerned.flatMap((entry) => {
    const context: EvaluateContext = {
      project: entry.facts.project,
      sources,
      suppressions,
      onSuppressed: (suppression) => used.add(suppression),
      solution,
      anchor: entry.anchor,
      isHost: hosts.length === 0 || hosts.includes(entry),
    };
    return entry.standing.rules.map((rule) => evaluate(rule, entry.facts, context));
  });
  return { results: answeredElsewhere(results), unused: suppressions.filter((suppression) => !used.has(suppression)) };
}

function unusedNotice(suppression: Suppression, sources: SourceIndex): Notice {
  return {
    code: "unused-suppression",
    message: `\`upgrade-ignore ${suppression.rule}\` suppresses nothing`,
    cure: "remove the comment, or correct the rule id",
    location: sources.locate(suppression),
  };
}

/**
 * Analyzes files against a published catalog. The target release must be one of the catalog's: callers check it
 * and show the list. Pure but for the parser: same input, same report, in any file order.
 */
export function analyze(request: AnalyzeRequest): Report {
  const target = request.catalog.releases.find((release) => release.release === request.to);
  if (!target) throw new Error(`the catalog has no release ${request.to}; callers check this before they call`);
  const { files, statuses } = readInputs(request.files, request.limits ?? DEFAULT_LIMITS);
  const sources = createSourceIndex(files);
  const solution = readSolution(request, files);
  const placed = placeAll(solution, target, request, sources);
  const { results, unused } = evaluateAll(placed, files, sources);
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: TOOL,
    request: { ...(request.from ? { from: request.from } : {}), to: request.to },
    inputs: [...statuses],
    projects: placed.map(projectResult),
    results,
    notices: [...solution.notices, ...unused.map((suppression) => unusedNotice(suppression, sources))],
  };
}

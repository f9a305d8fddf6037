import type { Catalog, Release, Rule } from "../schema/catalog.ts";
import type { RuleResult } from "../schema/report.ts";
import { askedOnce } from "./asked-once.ts";
import { compiledWith } from "./compiled.ts";
import { createConditions } from "./conditions.ts";
import { emptyResult, emptyVerdicts } from "./empty-result.ts";
import { type EvaluateContext, evaluate, evaluateEarly, evaluateFollowing } from "./evaluate.ts";
import type { PackageFact } from "./facts.ts";
import type { Neighbourhood, VersionedAt, VersionsOf } from "./fixes/applicability.ts";
import type { DeclaredBy } from "./fixes/rename-package.ts";
import type { SourceFile, Span } from "./input.ts";
import { leavingPackages } from "./leaving.ts";
import { withoutSuperseded } from "./net-rules.ts";
import type { Placed } from "./place.ts";
import type { Project } from "./project.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { type ProductVersion, reachable } from "./readers/product.ts";
import { type RuleNames, ruleNamesOf } from "./renames/rules-for.ts";
import { rulesWatching } from "./rule-index.ts";
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
    const first = verdict === "applies" ? findings[0] : undefined;
    if (first) found.set(rule, first.location.file);
  }
  return results.map((result): RuleResult => {
    if (result.verdict !== "cantTell" || result.findings.length > 0) return result;
    const file = found.get(result.rule);
    if (file === undefined) return result;
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
function versionsByFile(versions: ReadonlyMap<Project, ProductVersion>): VersionsOf {
  const found = new Map<string, Set<string>>();
  for (const [{ files, packages }, version] of versions) {
    const known = version.version ?? version.release;
    if (!known) continue;
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
function packagesByPlace(projects: Iterable<Project>): VersionedAt {
  const found = new Map<string, Set<string>>();
  for (const { id, versionSpan } of [...projects].flatMap(({ packages }) => packages)) {
    if (!versionSpan) continue;
    found.set(placeKey(versionSpan), (found.get(placeKey(versionSpan)) ?? new Set()).add(id));
  }
  return (span) => [...(found.get(placeKey(span)) ?? [])].toSorted();
}

/** Declarations of packages by id, over all projects; what restore alone names is declared nowhere. */
function declarations(projects: Iterable<Project>): DeclaredBy {
  const found = new Map<string, PackageFact[]>();
  for (const project of projects) {
    for (const fact of project.packages) {
      if (fact.isTransitive) continue;
      const key = fact.id.toLowerCase();
      const known = found.get(key);
      if (known) known.push(fact);
      else found.set(key, [fact]);
    }
  }
  return (id) => found.get(id.toLowerCase()) ?? [];
}

/** Facts of the projects that one is built with, directly or through others. */
function referencesIn(all: readonly Placed[]): (facts: ProjectFacts) => ProjectFacts[] {
  const byProject = new Map(all.map(({ facts }) => [facts.project, facts]));
  const projects = [...byProject.keys()];
  return ({ project }) =>
    reachable(project, projects)
      .slice(1)
      .flatMap((other) => byProject.get(other) ?? []);
}

interface Told {
  readonly placed: Placed;
  readonly results: readonly RuleResult[];
}

const concerns = (placed: Placed): boolean => placed.standing.rules.length > 0;

const sets = new WeakMap<readonly Rule[], ReadonlySet<Rule>>();

function setOf(rules: readonly Rule[]): ReadonlySet<Rule> {
  const known = sets.get(rules) ?? new Set(rules);
  sets.set(rules, known);
  return known;
}

function narrowed(facts: ProjectFacts, supported: readonly string[]): ProjectFacts {
  const leaving = leavingPackages(facts.project, supported);
  return leaving.size === 0 ? facts : { ...facts, leaving };
}

/** Gives the verdicts of one analysis: what is certain already as each project is read, the rest when all are. */
export class Teller {
  readonly #catalog: Catalog;
  readonly #names: RuleNames;
  readonly #sources: SourceIndex;
  readonly #suppressions: readonly Suppression[];
  readonly #around: Neighbourhood & { readonly declaredBy: DeclaredBy };
  readonly #used = new Set<Suppression>();
  readonly #frameworks: ReadonlyMap<string, readonly string[]>;
  readonly #target: Release;
  readonly #compiled = new Map<ProjectFacts, ProjectFacts>();
  readonly #narrowed = new Map<ProjectFacts, Map<string, ProjectFacts>>();
  readonly #early = new Map<Placed, ReadonlyMap<Rule, RuleResult>>();

  constructor(
    catalog: Catalog,
    files: readonly SourceFile[],
    sources: SourceIndex,
    versions: ReadonlyMap<Project, ProductVersion>,
    target: Release,
  ) {
    this.#target = target;
    this.#around = {
      versionsOf: versionsByFile(versions),
      versionedAt: packagesByPlace(versions.keys()),
      declaredBy: declarations(versions.keys()),
    };
    this.#catalog = catalog;
    this.#frameworks = new Map(catalog.releases.map(({ release, targetFrameworks }) => [release, targetFrameworks]));
    this.#names = ruleNamesOf(catalog);
    this.#sources = sources;
    this.#suppressions = files.flatMap(readSuppressions);
  }

  /**
   * Results of one project that apply with places and that nothing in the other projects can change; `all` gives the
   * very same ones. In catalog order.
   */
  early(placed: Placed): RuleResult[] {
    if (!concerns(placed)) return [];
    const asked = setOf(placed.standing.rules);
    const context = this.#context(placed);
    const results = new Map<Rule, RuleResult>();
    for (const rule of rulesWatching(this.#catalog, placed.facts)) {
      if (!asked.has(rule) || placed.standing.behind?.has(rule)) continue;
      const facts = this.#factsFor(rule, placed.facts);
      const result = evaluateEarly(this.#ruleFor(rule, placed), facts, context);
      if (result) results.set(rule, result);
    }
    this.#early.set(placed, results);
    return [...results.values()];
  }

  /** Verdicts of all rules for all projects that they concern. */
  all(all: readonly Placed[]): Verdicts {
    const conditions = createConditions(all.map((entry) => entry.facts));
    const referencesOf = referencesIn(all);
    const byFacts = new Map(all.map((placed) => [placed.facts, placed]));
    const hosts = new Set(all.filter((entry) => concerns(entry) && callsAddIdentityServer(entry.facts)));
    const around = new Set(all.flatMap(({ facts }) => (facts.around ? [facts.project.path] : [])));
    const told = all.map((placed): Told => {
      if (!concerns(placed)) return { placed, results: [] };
      const isHost = placed.facts.around === null && (hosts.size === 0 || hosts.has(placed));
      const references = isHost ? referencesOf(placed.facts) : [];
      const built = placed.standing.behind?.size
        ? referencesOf(placed.facts).flatMap((one) => byFacts.get(one) ?? [])
        : [];
      return this.#tell(placed, { ...this.#context(placed), conditions, references, isHost }, built);
    });
    return {
      placed: told.map((entry) => entry.placed),
      results: askedOnce(
        answeredElsewhere(told.flatMap((entry) => entry.results)),
        ({ project }) => project !== undefined && around.has(project),
      ),
      unused: this.#suppressions.filter((suppression) => !this.#used.has(suppression)),
    };
  }

  /** A rule as the code of a project and its path ask it. */
  #ruleFor(rule: Rule, { writtenFor, standing }: Placed): Rule {
    return withoutSuperseded(this.#names.ruleFor(rule, writtenFor), standing.rules);
  }

  /**
   * What counts of a project for a rule: packages for frameworks alone that the rule's release does not support do not, nor
   * does code that the frameworks of the target leave out.
   */
  #factsFor({ release }: Rule, facts: ProjectFacts): ProjectFacts {
    const known = this.#narrowed.get(facts) ?? new Map<string, ProjectFacts>();
    this.#narrowed.set(facts, known);
    const found = known.get(release) ?? narrowed(this.#compiledOf(facts), this.#frameworks.get(release) ?? []);
    known.set(release, found);
    return found;
  }

  #compiledOf(facts: ProjectFacts): ProjectFacts {
    const found = this.#compiled.get(facts) ?? compiledWith(facts, this.#target.targetFrameworks);
    this.#compiled.set(facts, found);
    return found;
  }

  #context({ facts, standing, anchor }: Placed) {
    return {
      path: standing.rules,
      project: facts.project,
      sources: this.#sources,
      suppressions: this.#suppressions,
      ...this.#around,
      uses: facts.csharp.uses,
      columns: facts.schema.columns,
      onSuppressed: (suppression: Suppression) => void this.#used.add(suppression),
      anchor,
    };
  }

  /** `built` are the projects that this one references, where its version has some of the changes already. */
  #tell(placed: Placed, context: EvaluateContext, built: readonly Placed[]): Told {
    const { facts, standing } = placed;
    const watching = new Set([facts, ...context.references].flatMap((one) => [...rulesWatching(this.#catalog, one)]));
    const early = this.#early.get(placed);
    const empty = emptyVerdicts(standing.rules, context.isHost);
    const results = standing.rules.map((rule, index) => {
      const behind = standing.behind?.get(rule);
      if (behind !== undefined) {
        const older = built.filter((one) => one.standing.rules.includes(rule) && !one.standing.behind?.has(rule));
        const files = new Set(older.flatMap((one) => one.facts.project.files.map(({ path }) => path)));
        const asked = this.#ruleFor(rule, placed);
        const following =
          files.size > 0 ? evaluateFollowing(asked, this.#compiledOf(facts), context, (file) => files.has(file)) : null;
        return following ?? emptyResult(rule, { verdict: "doesNotApply", reason: behind }, context);
      }
      const nothing = empty[index];
      if (nothing && !watching.has(rule)) return emptyResult(rule, nothing, context);
      return early?.get(rule) ?? evaluate(this.#ruleFor(rule, placed), this.#factsFor(rule, facts), context);
    });
    if (saysNothing(placed, results)) return { placed: { ...placed, standing: nothingHere }, results: [] };
    if (!standing.onlyPlaces) return { placed, results };
    const shown: readonly string[] = facts.around ? ["applies", "cantTell"] : ["applies"];
    return {
      placed,
      results: results.filter(({ verdict, findings }) => shown.includes(verdict) && findings.length > 0),
    };
  }
}

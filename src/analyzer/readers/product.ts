import {
  bestMatch,
  lowestVersion,
  type NuGetRange,
  parseRange,
  rangeContains,
  upperEnd,
} from "../../versions/nuget-range.ts";
import { compareVersions, type NuGetVersion, parseVersion } from "../../versions/nuget-version.ts";
import { releaseOf } from "../../versions/release.ts";
import type { PackageFact } from "../facts.ts";
import type { Span } from "../input.ts";
import type { Project } from "../project.ts";

export interface FamilyMember {
  /** Package id; `*` at the end matches a prefix. */
  readonly id: string;
  readonly product: string;
}

/** Which IdentityServer a project uses. */
export interface ProductVersion {
  /** Null when the project uses none. */
  readonly product: string | null;
  /** `6.2`; null when the version cannot be told. */
  readonly release: string | null;
  /** As declared, or as resolved where a lock file says so. */
  readonly version: string | null;
  /** The declaration; the deciding project's own when the version comes through a project reference. */
  readonly package: PackageFact | null;
  /** Where a verdict without a line of its own belongs: the package reference in the project. */
  readonly anchor: Span | null;
  /** Project that declares the package; differs from the asked one when it comes through references. */
  readonly declaredBy: string | null;
  /** Whether NuGet's choice is below a version; null when it cannot be told. */
  isBelow(version: string): boolean | null;
  /**
   * Whether each package of the family, of the project and of those it references, is at a version or above it. False
   * where one floats or cannot be told: what it resolves to may lack what the version brought.
   */
  includes(version: string): boolean;
}

/** The core package says most about the version, then its companions, then whatever else is of the family. */
const preference = [
  "",
  ".aspnetidentity",
  ".entityframework",
  ".entityframework.storage",
  ".storage",
  ".configuration",
];

const core = /^(?:duende\.identityserver|identityserver4)/i;

function rankOf(fact: PackageFact): number {
  const rest = fact.id.toLowerCase().replace(core, "");
  const rank = preference.indexOf(rest);
  const known = fact.version === null && fact.resolved === undefined ? 100 : 0;
  return (rank < 0 ? preference.length : rank) + known + (fact.isTransitive ? 50 : 0);
}

/** Product of a package id by the family list; the exact id beats a prefix. */
export function productOf(id: string, family: readonly FamilyMember[]): string | null {
  const wanted = id.toLowerCase();
  const exact = family.find((member) => member.id.toLowerCase() === wanted);
  const prefix = family.find(
    (member) => member.id.endsWith("*") && wanted.startsWith(member.id.slice(0, -1).toLowerCase()),
  );
  return (exact ?? prefix)?.product ?? null;
}

/** Whether a project is one of the product's own, taken into the solution as source: its file has a package's name. */
export function isCopyOfProduct(project: Project, family: readonly FamilyMember[]): boolean {
  const name = project.path?.replace(/^.*\//, "").replace(/\.\w+$/, "");
  return name !== undefined && family.some((member) => member.id.toLowerCase() === name.toLowerCase());
}

/** The version that NuGet chooses, as far as the declaration alone tells; a float is given by what it floats below. */
export type Choice =
  | { readonly kind: "version"; readonly version: NuGetVersion }
  | { readonly kind: "floating"; readonly range: NuGetRange }
  | { readonly kind: "unknown" };

export function choiceOf(fact: PackageFact): Choice {
  const resolved = fact.resolved === undefined ? null : parseVersion(fact.resolved);
  if (resolved) return { kind: "version", version: resolved };
  const range = fact.version === null ? null : parseRange(fact.version);
  if (!range) return { kind: "unknown" };
  if (range.floating) return { kind: "floating", range };
  const lowest = lowestVersion(range);
  return lowest ? { kind: "version", version: lowest } : { kind: "unknown" };
}

/** A float has a release when everything it resolves to lies in one, or when the known versions decide it. */
function floatingRelease(range: NuGetRange, known: readonly NuGetVersion[]): string | null {
  if (range.floating && range.floating.fixed >= 2) return releaseOf(range.floating.minimum);
  const best = upperEnd(range) === null ? null : bestMatch(range, known);
  return best && rangeContains(range, best) && best.major === range.min?.version.major ? releaseOf(best) : null;
}

function releaseFor(choice: Choice, known: readonly NuGetVersion[]): string | null {
  switch (choice.kind) {
    case "version":
      return releaseOf(choice.version);
    case "floating":
      return floatingRelease(choice.range, known);
    case "unknown":
      return null;
    default:
      return choice satisfies never;
  }
}

function isBelow(choice: Choice, text: string): boolean | null {
  const version = parseVersion(text);
  if (!version || choice.kind === "unknown") return null;
  if (choice.kind === "version") return compareVersions(choice.version, version) < 0;
  const end = upperEnd(choice.range);
  if (!end) return false;
  const order = compareVersions(end.version, version);
  return order < 0 || (order === 0 && !end.inclusive);
}

function isAtLeast(choice: Choice, version: NuGetVersion): boolean {
  return choice.kind === "version" && compareVersions(choice.version, version) >= 0;
}

const none: ProductVersion = {
  product: null,
  release: null,
  version: null,
  package: null,
  anchor: null,
  declaredBy: null,
  isBelow: () => null,
  includes: () => false,
};

/** Lower end of what NuGet may choose; versions that cannot be told come last. */
function floorOf(fact: PackageFact): NuGetVersion | null {
  const choice = choiceOf(fact);
  if (choice.kind === "floating") return choice.range.min?.version ?? null;
  return choice.kind === "version" ? choice.version : null;
}

function compareFloors(a: PackageFact, b: PackageFact): number {
  const [x, y] = [floorOf(a), floorOf(b)];
  return x && y ? compareVersions(x, y) : Number(x === null) - Number(y === null);
}

/** Of several target frameworks the one with the oldest version has the longest way to go. */
function bestFact(project: Project, family: readonly FamilyMember[]): PackageFact | undefined {
  return project.packages
    .filter((fact) => productOf(fact.id, family) !== null)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compareFloors(a, b))
    .at(0);
}

interface Deciding {
  readonly project: Project;
  readonly fact: PackageFact;
}

/** The project's own package decides; of what it gets through references NuGet takes the highest version. */
function decidingFact(project: Project, others: readonly Project[], family: readonly FamilyMember[]): Deciding | null {
  const own = bestFact(project, family);
  if (own) return { project, fact: own };
  const inherited = others.flatMap((other): Deciding[] => {
    const fact = bestFact(other, family);
    return fact ? [{ project: other, fact }] : [];
  });
  const known = inherited.filter(({ fact }) => floorOf(fact) !== null);
  return known.toSorted((a, b) => compareFloors(b.fact, a.fact))[0] ?? inherited[0] ?? null;
}

/** Where people would change the version: a lock file only repeats what some project declares. */
function declarationOf(deciding: Deciding, all: readonly Project[], family: readonly FamilyMember[]): Deciding {
  if (!deciding.fact.isTransitive) return deciding;
  const declared = all.flatMap((project): Deciding[] => {
    const fact = bestFact({ ...project, packages: project.packages.filter((entry) => !entry.isTransitive) }, family);
    return fact ? [{ project, fact }] : [];
  });
  return declared[0] ?? deciding;
}

const pathIndexes = new WeakMap<readonly Project[], ReadonlyMap<string, Project>>();

function byLowerPath(projects: readonly Project[]): ReadonlyMap<string, Project> {
  const known = pathIndexes.get(projects);
  if (known) return known;
  const index = new Map(
    projects.flatMap((entry) => (entry.path === null ? [] : [[entry.path.toLowerCase(), entry] as const])),
  );
  pathIndexes.set(projects, index);
  return index;
}

/** The project and those that it references, breadth first, each once. */
export function reachable(project: Project, projects: readonly Project[]): Project[] {
  const byPath = byLowerPath(projects);
  const found = new Set([project]);
  for (const current of found) {
    for (const path of current.projectReferences) {
      const next = byPath.get(path.toLowerCase());
      if (next) found.add(next);
    }
  }
  return [...found];
}

/**
 * Product and version that a project uses: its own package of the family, or that of a project it references. A lock
 * file's version is the truth, the anchor stays at the declaration. `knownVersions` lets `6.*` be resolved.
 */
export function identityServerVersion(
  project: Project,
  projects: readonly Project[],
  family: readonly FamilyMember[],
  knownVersions: readonly string[] = [],
): ProductVersion {
  const known = knownVersions.flatMap((text) => parseVersion(text) ?? []);
  const all = reachable(project, projects);
  const deciding = decidingFact(project, all.slice(1), family);
  if (!deciding) return none;
  const { fact } = deciding;
  const declared = declarationOf(deciding, all, family);
  const choice = choiceOf(fact);
  const choices = all.flatMap((entry) =>
    entry.packages.filter(({ id }) => productOf(id, family) !== null).map(choiceOf),
  );
  return {
    product: productOf(fact.id, family),
    release: releaseFor(choice, known),
    version: fact.resolved ?? fact.version,
    package: fact,
    anchor: declared.fact.referenceSpan ?? declared.fact.span,
    declaredBy: declared.project.path,
    isBelow: (version) => isBelow(choice, version),
    includes: (text) => {
      const version = parseVersion(text);
      return version !== null && choices.every((entry) => isAtLeast(entry, version));
    },
  };
}

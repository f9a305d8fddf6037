import type { Catalog } from "../../schema/catalog.ts";
import { parseVersion } from "../../versions/nuget-version.ts";
import type { PackageFact } from "../facts.ts";
import type { Span } from "../input.ts";
import type { Project } from "../project.ts";
import { carriedBy } from "./carriers.ts";
import { type Choice, choiceOf, compareFloors, floorOf, isAtLeast, isBelow, releaseFor } from "./choice.ts";
import { matchesId } from "./package-id.ts";

/** What the catalog says of packages: those of the product, and those of others that bring it. */
export type ProductPackages = Pick<Catalog, "family" | "carriers">;

/** Which IdentityServer a project uses. */
export interface ProductVersion {
  /** Null when the project uses none. */
  readonly product: string | null;
  /** `6.2`; null when the version cannot be told. */
  readonly release: string | null;
  /** As declared, or as resolved where a lock file says so; what comes with another package as the catalog says. */
  readonly version: string | null;
  /** The declaration; the deciding project's own when the version comes through a project reference. */
  readonly package: PackageFact | null;
  /** The package of others that brings the product, where the project has none of the product's own; else null. */
  readonly through: PackageFact | null;
  /** Where a verdict without a line of its own belongs: the package reference in the project. */
  readonly anchor: Span | null;
  /** Project that declares the package; differs from the asked one when it comes through references. */
  readonly declaredBy: string | null;
  /** Set where the version is a central one that no project of the input takes. */
  readonly isUnused?: true;
  /** Whether NuGet's choice is below a version; null when it cannot be told. */
  isBelow(version: string): boolean | null;
  /**
   * Whether each package of the family that restore takes for the project is at a version or above it. A float counts
   * with its lower end; false where one cannot be told.
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

/** Restore lets a project's own reference win over what another package asks for. */
const CARRIED = 1000;

function rankOf(fact: PackageFact): number {
  const rest = fact.id.toLowerCase().replace(core, "");
  const rank = preference.indexOf(rest);
  const known = fact.version === null && fact.resolved === undefined ? 100 : 0;
  return (rank < 0 ? preference.length : rank) + known + (fact.isTransitive ? 50 : 0);
}

/** Product of a package id by the family list; the exact id beats a prefix. */
export function productOf(id: string, family: Catalog["family"]): string | null {
  const exact = family.find((member) => member.id.toLowerCase() === id.toLowerCase());
  const prefix = family.find((member) => member.id.endsWith("*") && matchesId(member.id, id));
  return (exact ?? prefix)?.product ?? null;
}

/** Whether a project is one of the product's own, taken into the solution as source: its file has a package's name. */
export function isCopyOfProduct(project: Project, family: Catalog["family"]): boolean {
  const name = project.path?.replace(/^.*\//, "").replace(/\.\w+$/, "");
  return name !== undefined && family.some((member) => member.id.toLowerCase() === name.toLowerCase());
}

const none: ProductVersion = {
  product: null,
  release: null,
  version: null,
  package: null,
  through: null,
  anchor: null,
  declaredBy: null,
  isBelow: () => null,
  includes: () => false,
};

/** A package that says which product and version a project has. */
interface Sign {
  readonly fact: PackageFact;
  readonly product: string;
  readonly choice: Choice;
  readonly version: string | null;
  readonly isCarried: boolean;
  readonly rank: number;
}

function signOf(fact: PackageFact, { family, carriers }: ProductPackages): Sign[] {
  const product = productOf(fact.id, family);
  if (product !== null) {
    const version = fact.resolved ?? fact.version;
    return [{ fact, product, choice: choiceOf(fact), version, isCarried: false, rank: rankOf(fact) }];
  }
  const carried = carriedBy(fact, carriers);
  return carried ? [{ fact, ...carried, isCarried: true, rank: CARRIED + rankOf(fact) }] : [];
}

/** Of several target frameworks the one with the oldest version has the longest way to go. */
function bestSign(facts: readonly PackageFact[], packages: ProductPackages): Sign | undefined {
  return facts
    .flatMap((fact) => signOf(fact, packages))
    .toSorted((a, b) => a.rank - b.rank || compareFloors(a.choice, b.choice))
    .at(0);
}

interface Deciding {
  readonly project: Project;
  readonly sign: Sign;
}

/** The project's own package decides; of what it gets through references NuGet takes the highest version. */
function decidingSign(project: Project, others: readonly Project[], packages: ProductPackages): Deciding | null {
  const own = bestSign(project.packages, packages);
  if (own) return { project, sign: own };
  const inherited = others.flatMap((other): Deciding[] => {
    const sign = bestSign(other.packages, packages);
    return sign ? [{ project: other, sign }] : [];
  });
  const known = inherited.filter(({ sign }) => floorOf(sign.choice) !== null);
  return known.toSorted((a, b) => compareFloors(b.sign.choice, a.sign.choice))[0] ?? inherited[0] ?? null;
}

/** Where people would change the version: a lock file only repeats what some project declares. */
function declarationOf(deciding: Deciding, all: readonly Project[], packages: ProductPackages): Deciding {
  if (!deciding.sign.fact.isTransitive) return deciding;
  const declared = all.flatMap((project): Deciding[] => {
    const sign = bestSign(
      project.packages.filter((entry) => !entry.isTransitive),
      packages,
    );
    return sign ? [{ project, sign }] : [];
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
 * Packages that restore takes for a project: its own, and of those that it references what its own do not decide. Each
 * package of the family asks for its `.Storage` in a version no older than itself.
 */
function takenBy(project: Project, others: readonly Project[]): PackageFact[] {
  const decided = new Set(project.packages.flatMap(({ id }) => [id.toLowerCase(), `${id.toLowerCase()}.storage`]));
  const inherited = others.flatMap(({ packages }) => packages);
  return [...project.packages, ...inherited.filter(({ id }) => !decided.has(id.toLowerCase()))];
}

/**
 * Product and version that a project uses: its own package of the family, or that of a project it references; without
 * one, what a package of others brings. A lock file's version is the truth, the anchor stays at the declaration.
 * `knownVersions` lets `6.*` be resolved.
 */
export function identityServerVersion(
  project: Project,
  projects: readonly Project[],
  packages: ProductPackages,
  knownVersions: readonly string[] = [],
): ProductVersion {
  const known = knownVersions.flatMap((text) => parseVersion(text) ?? []);
  const all = reachable(project, projects);
  const deciding = decidingSign(project, all.slice(1), packages);
  if (!deciding) return none;
  const { fact, product, choice, version, isCarried } = deciding.sign;
  const declared = declarationOf(deciding, all, packages);
  const choices = takenBy(project, all.slice(1))
    .flatMap((other) => signOf(other, packages))
    .flatMap((sign) => (sign.isCarried === isCarried ? [sign.choice] : []));
  return {
    product,
    release: releaseFor(choice, known),
    version,
    package: fact,
    through: isCarried ? fact : null,
    anchor: declared.sign.fact.referenceSpan ?? declared.sign.fact.span,
    declaredBy: declared.project.path,
    isBelow: (other) => isBelow(choice, other),
    includes: (text) => choices.every((entry) => isAtLeast(entry, text)),
  };
}

import type { Catalog, Release } from "../schema/catalog.ts";
import type { Location, Notice, ProjectResult } from "../schema/report.ts";
import { compareReleases } from "../versions/release.ts";
import { type Around, createAround, standingAround } from "./around.ts";
import type { SymbolUseFact } from "./csharp-facts.ts";
import { provesVendor } from "./detectors/schema-tables.ts";
import type { Span } from "./input.ts";
import { productNamespaces } from "./product-namespaces.ts";
import type { Project } from "./project.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { readNamespaceUses } from "./readers/csharp/namespace-uses.ts";
import { identityServerVersion, isCopyOfProduct, type ProductVersion } from "./readers/product.ts";
import { keptNamespaces } from "./renames/kept-namespaces.ts";
import type { AnalyzeRequest } from "./request.ts";
import type { Solution } from "./solution.ts";
import type { SourceIndex } from "./source-index.ts";
import { type Standing, standingOf } from "./state.ts";

/**
 * Rules also look at symbols of the framework (`SetApplicationName`) and of packages of others that have a namespace
 * below the product's; neither says anything about the product, nor does a name that only sounds like the product's.
 */
function isOfFamily(catalog: Catalog): (use: SymbolUseFact) => boolean {
  const family = catalog.family.map((member) => `${member.id}.`);
  const others = keptNamespaces(catalog);
  return ({ symbol, confidence }) => {
    if (confidence === "possible") return false;
    const startsWith = (name: string): boolean => symbol.startsWith(name, "T:".length);
    return family.some(startsWith) && !others.some(startsWith);
  };
}

/** Code that names the product's namespaces uses it, whatever package brings it and whichever of its types no rule knows. */
function namesProduct({ project, referenced }: ProjectFacts, catalog: Catalog): boolean {
  const own = referenced.filter((other) => !isCopyOfProduct(other, catalog.family)).flatMap(({ files }) => files);
  const namespaces = { asked: productNamespaces(catalog), kept: keptNamespaces(catalog), types: new Map() };
  return readNamespaceUses(project.files, namespaces, own).length > 0;
}

/** Where a verdict without a line belongs when no file declares a package: the project file, else the first file with a vendor symbol. */
function placeWithoutPackage({ project, csharp }: ProjectFacts, catalog: Catalog): Span | undefined {
  if (project.path !== null) return { file: project.path, start: 0, end: 0 };
  const use = csharp.uses.find(isOfFamily(catalog));
  return use && { file: use.span.file, start: 0, end: 0 };
}

/** A project with its version and where it stands on the way to the target. */
export interface Placed {
  readonly facts: ProjectFacts;
  readonly version: ProductVersion;
  readonly standing: Standing;
  /** The release whose names the code uses, as far as known. */
  readonly writtenFor: string;
  readonly anchor: Location | undefined;
}

interface Asked {
  readonly from: string | undefined;
  readonly usesVendorSymbols: boolean;
  readonly loose: boolean;
}

const stand = (version: ProductVersion, asked: Asked, target: Release, request: AnalyzeRequest): Standing =>
  standingOf(
    {
      catalog: request.catalog,
      to: target.release,
      from: asked.from,
      product: version.product,
      release: version.release,
      version: version.version,
      through: version.through && {
        id: version.through.id,
        version: version.through.resolved ?? version.through.version,
      },
      fromWins: request.fromWins ?? false,
      fromVersion: request.fromVersion,
      isBelow: version.isBelow,
      includes: version.includes,
      usesVendorSymbols: asked.usesVendorSymbols,
      loose: asked.loose,
    },
    target,
  );

function place(
  facts: ProjectFacts,
  version: ProductVersion,
  from: string | undefined,
  target: Release,
  request: AnalyzeRequest,
  sources: SourceIndex,
): Placed {
  const usesVendorSymbols =
    facts.csharp.uses.some(isOfFamily(request.catalog)) ||
    facts.schema.tables.some(provesVendor) ||
    (version.product === null && namesProduct(facts, request.catalog));
  const standing = stand(version, { from, usesVendorSymbols, loose: facts.project.path === null }, target, request);
  const placed = version.isUnused && standing.rules.length > 0 ? onlyDeclared(standing, version) : standing;
  const anchor = version.anchor ?? placeWithoutPackage(facts, request.catalog);
  const writtenFor = oldestOf([version.release, from], request.catalog);
  return { facts, version, standing: placed, writtenFor, anchor: anchor ? sources.locate(anchor) : undefined };
}

/** A project without the product, as one around those that use it. */
function placeAround(placed: Placed, around: Around, target: Release, request: AnalyzeRequest): Placed {
  const { version } = around;
  const asked = { from: request.from, usesVendorSymbols: false, loose: false };
  const standing = standingAround(around, stand(version, asked, target, request), request.catalog);
  if (standing.rules.length === 0) return placed;
  const writtenFor = oldestOf([version.release, request.from], request.catalog);
  return { ...placed, facts: { ...placed.facts, around }, standing, writtenFor };
}

/** Nothing here uses the product, so that its questions are nobody's; what files show is told. */
const onlyDeclared = (standing: Standing, { product, version }: ProductVersion): Standing => ({
  ...standing,
  message: `declares ${product} ${version} centrally, and no project given here references it: only what the files show is told`,
  onlyPlaces: true,
});

/** Code may lag behind its packages: the oldest release said, else the one where the catalog starts. */
function oldestOf(said: readonly (string | null | undefined)[], catalog: Catalog): string {
  const [oldest] = said.flatMap((release) => release ?? []).toSorted(compareReleases);
  return oldest ?? catalog.releases[0]?.previous ?? "0.0";
}

/** What declares no version, such as a SQL folder or a project of migrations, counts as on the oldest release around it. */
function releaseOfTheRest(versions: readonly ProductVersion[]): string | undefined {
  return versions
    .flatMap((version) => (version.release ? [version.release] : []))
    .toSorted(compareReleases)
    .at(0);
}

/** Lets floating versions such as `6.*` be resolved as NuGet would. */
const knownVersions = (catalog: Catalog): string[] =>
  catalog.releases.flatMap((release) => [release.version, release.landing.version]);

/**
 * Which version each project is on; package declarations alone say it. Where no project uses the product, the one that
 * is told of central versions is on theirs.
 */
export function versionsOf(
  { projects, unusedVersions }: Pick<Solution, "projects" | "unusedVersions">,
  catalog: Catalog,
): ReadonlyMap<Project, ProductVersion> {
  const known = knownVersions(catalog);
  return new Map(
    projects.map((project) => {
      const version = identityServerVersion(project, projects, catalog, known);
      const packages = unusedVersions.get(project) ?? [];
      if (version.product !== null || packages.length === 0) return [project, version];
      const central = { ...project, packages };
      return [project, { ...identityServerVersion(central, [central], catalog, known), isUnused: true }];
    }),
  );
}

/** Places projects one by one, as their facts become known. */
export function createPlacer(
  versions: ReadonlyMap<Project, ProductVersion>,
  target: Release,
  request: AnalyzeRequest,
  sources: SourceIndex,
): (facts: ProjectFacts, version: ProductVersion) => Placed {
  const rest = releaseOfTheRest([...versions.values()]);
  const aroundOf = createAround(versions);
  return (facts, version) => {
    const from = request.from ?? (version.product === null ? rest : undefined);
    const placed = place(facts, version, from, target, request, sources);
    const around = placed.standing.state === "notIdentityServer" ? aroundOf(facts.project) : null;
    return around ? placeAround(placed, around, target, request) : placed;
  };
}

/** What comes with a package of others in a version that the catalog does not know. */
export function carrierNotices(placed: readonly Placed[], sources: SourceIndex): Notice[] {
  const unknown = placed.flatMap(({ version }) => (version.through && version.release === null ? [version] : []));
  const bySpan = new Map(unknown.map((version) => [JSON.stringify(version.through?.span), version]));
  return [...bySpan.values()].flatMap(({ through, product }) => {
    if (!through) return [];
    return {
      code: "carrier-version-unknown",
      message: `\`${through.id}\`${through.version === null ? "" : ` ${through.version}`} brings ${product}, in a version that the catalog does not know`,
      cure: "add `packages.lock.json`, or the output of `dotnet list package --include-transitive --format json`",
      location: sources.locate(through.span),
    };
  });
}

/** The row of a project in the report: where it stands, and what that was read from. */
export function projectResult({ facts, version, standing, anchor }: Placed): ProjectResult {
  return {
    ...(facts.project.path ? { path: facts.project.path } : {}),
    state: standing.state,
    ...(version.product ? { product: version.product } : {}),
    ...(version.release ? { release: version.release } : {}),
    ...(version.version ? { version: version.version } : {}),
    ...(version.through ? { through: version.through.id } : {}),
    ...(anchor ? { declaredAt: anchor } : {}),
    targetFrameworks: [...new Set(facts.project.targetFrameworks.map((entry) => entry.moniker))],
    message: standing.message,
  };
}

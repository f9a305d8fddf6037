import type { Notice } from "../schema/report.ts";
import { askedSettings } from "./asked-settings.ts";
import { solutionImages } from "./built-images.ts";
import { doubtCopies } from "./copied-source.ts";
import type { SymbolUseFact } from "./csharp-facts.ts";
import type { PackageFact } from "./facts.ts";
import type { SourceFile } from "./input.ts";
import { withOwnImages } from "./loose-images.ts";
import { withoutNamesakes } from "./namesakes.ts";
import { productNamespaces } from "./product-namespaces.ts";
import type { Project } from "./project.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { buildsOf } from "./readers/builds.ts";
import { BuiltUsers } from "./readers/built-users.ts";
import { makersOfUnregistered } from "./readers/csharp/containers.ts";
import { readMirrors } from "./readers/csharp/mirrors/read.ts";
import { readNamespaceUses } from "./readers/csharp/namespace-uses.ts";
import { type ParseCache, readCSharp } from "./readers/csharp/read.ts";
import { vocabularyOf } from "./readers/csharp/vocabulary.ts";
import { readPipeline } from "./readers/pipeline/read.ts";
import {
  identityServerVersion,
  isCopyOfProduct,
  type ProductPackages,
  productOf,
  reachable,
} from "./readers/product.ts";
import { type CentralVersion, type LeftOut, readProjects } from "./readers/projects.ts";
import { readSchema } from "./readers/schema.ts";
import { sdkPins } from "./readers/sdk-pin.ts";
import { askedWords, readWords } from "./readers/words-beside.ts";
import type { Refusal } from "./refusal.ts";
import { keptNamespaces } from "./renames/kept-namespaces.ts";
import type { AnalyzeRequest } from "./request.ts";
import { type Steps, silentSteps } from "./steps.ts";
import { strayCodeOf } from "./stray-code.ts";
import { findUnused } from "./unused-code.ts";

/** The projects of the input, with what their MSBuild files say; code and schema are read project by project. */
export interface Solution {
  readonly projects: readonly Project[];
  /** Files below a project that no project compiles. */
  readonly leftOut: readonly LeftOut[];
  /** Central versions that no user of the product takes, by the project that is told of them. */
  readonly unusedVersions: ReadonlyMap<Project, readonly PackageFact[]>;
  /** What reading could not do, so far. */
  readonly notices: readonly Notice[];
  /** Files that a reader gave up, so far. */
  readonly refusals: readonly Refusal[];
  /** Reads the code and schema of one project; files that several projects see are parsed once. */
  read(project: Project): ProjectFacts;
}

/** Whether a project uses the product. What concerns several projects is told of the first that does. */
function usersOf(projects: readonly Project[], packages: ProductPackages): (project: Project) => boolean {
  const known = new Map<Project, boolean>();
  return (project) => {
    const isUser = known.get(project) ?? identityServerVersion(project, projects, packages).product !== null;
    known.set(project, isUser);
    return isUser;
  };
}

/**
 * Central versions that no user of the product takes, by the project that is told of them: a user, if there is any. One
 * that others take concerns it where it is pinned.
 */
function assignUnused(
  central: readonly CentralVersion[],
  projects: readonly Project[],
  isUser: (project: Project) => boolean,
  { family }: ProductPackages,
): ReadonlyMap<Project, readonly PackageFact[]> {
  const found = new Map<Project, PackageFact[]>();
  const isUsed = projects.some(isUser);
  for (const { row, readers, takers } of central) {
    if (takers.some(isUser)) continue;
    const isTold = isUsed ? isUser : () => row.pins === true || productOf(row.id, family) !== null;
    const owner = readers.find(isTold);
    const told = takers.length > 0 ? { ...row, isTaken: true as const } : row;
    if (owner) found.set(owner, [...(found.get(owner) ?? []), told]);
  }
  return found;
}

/**
 * Projects that name nothing of the product and are referenced by users of it, by the first such user: what they declare
 * may store its models all the same.
 */
function assignPlain(
  projects: readonly Project[],
  isUser: (project: Project) => boolean,
  isPlain: (project: Project) => boolean,
): ReadonlyMap<Project, readonly Project[]> {
  const found = new Map<Project, Project[]>();
  const seen = new Set<Project>();
  for (const user of projects.filter(isUser)) {
    const plain = reachable(user, projects).filter((other) => !seen.has(other) && !isUser(other) && isPlain(other));
    for (const other of plain) seen.add(other);
    found.set(user, plain);
  }
  return found;
}

/** Without places in projects that cannot name the product's types: what they hand over is converted where it is used. */
function inProjects(uses: readonly SymbolUseFact[], projects: readonly Project[]): SymbolUseFact[] {
  const paths = new Set(projects.flatMap(({ files }) => files.map(({ path }) => path)));
  return uses.filter(({ span }) => paths.has(span.file));
}

/**
 * Reads what all projects share; code and schema follow with `read`, once a project, and add to `notices` and `refusals`
 * as they go. `steps` hears of each file before work on it.
 */
export function openSolution(
  request: AnalyzeRequest,
  files: readonly SourceFile[],
  steps: Steps = silentSteps,
): Solution {
  const onFile = (path: string): void => steps.begin("analyzing", path);
  const { projects: read, leftOut, central, notices } = readProjects(files, askedSettings(request.catalog));
  const isUser = usersOf(read, request.catalog);
  const vocabulary = vocabularyOf(request.catalog);
  const namespacesAsked = {
    asked: vocabulary.askedNamespaces,
    kept: keptNamespaces(request.catalog),
    types: vocabulary.namesByNamespace,
  };
  const productNames = { asked: productNamespaces(request.catalog), kept: namespacesAsked.kept, types: new Map() };
  const namesNothing = ({ files }: Project) => readNamespaceUses(files, productNames, []).length === 0;
  // A program whose packages of others bring the product says so in its code alone.
  const projects = withOwnImages(read, (project) => isUser(project) || !namesNothing(project));
  const all: Notice[] = [...notices];
  const unusedVersions = assignUnused(central, projects, isUser, request.catalog);
  const plain = assignPlain(projects, isUser, namesNothing);
  const pins = sdkPins(files, projects).map(({ pin, held }) => ({ pin, owner: held.find(isUser) }));
  const built = new BuiltUsers(files, projects, isUser);
  const pipelines = files
    .filter((file) => file.kind === "pipeline")
    .map((file) => readPipeline(file, built.ofFile(file)));
  const builder = projects.find(isUser);
  const builtIn = solutionImages(projects, files);
  const words = readWords(files, askedWords(request.catalog), built);
  const builds = buildsOf(projects);
  const makesUnregistered = makersOfUnregistered(projects, builds);
  const unusedAt = findUnused(files);
  const refusals: Refusal[] = [];
  const cache: ParseCache = new Map();
  return {
    projects,
    unusedVersions,
    leftOut,
    notices: all,
    refusals,
    read(project) {
      const others = reachable(project, projects).filter((other) => other !== project);
      const references = others.flatMap((other) => other.files);
      const copies = others.filter((other) => isCopyOfProduct(other, request.catalog.family));
      const ownReferences = others.filter((other) => !copies.includes(other)).flatMap((other) => other.files);
      const isProduct = isCopyOfProduct(project, request.catalog.family);
      const read = readCSharp({ engine: request.engine, project, vocabulary, references, isProduct, cache, onFile });
      const namespaces = readNamespaceUses(project.files, namespacesAsked, ownReferences);
      const ids = [project, ...others].flatMap(({ packages }) => packages.map(({ id }) => id));
      const seen = inProjects(read.uses, [project, ...others.filter(isUser)]);
      const bound = doubtCopies(withoutNamesakes(seen, ids, request.catalog), copies);
      const csharp = { ...read, uses: [...bound, ...namespaces] };
      const schema = readSchema({ engine: request.engine, files: project.files, onFile });
      // Settings, project and Docker files were read before any project.
      for (const { path } of project.files) onFile(path);
      steps.together("analyzing");
      all.push(...csharp.notices, ...schema.notices);
      refusals.push(...csharp.refusals, ...schema.refusals);
      return {
        project,
        referenced: others,
        builtWith: [...new Set(builds.into(project).flatMap(builds.from))],
        around: null,
        unusedVersions: unusedVersions.get(project) ?? [],
        sdkPins: [
          ...pins.flatMap(({ pin, owner }) => (owner === project ? [pin] : [])),
          ...(project === builder ? pipelines.flatMap(({ sdks }) => sdks) : []),
        ],
        pipelineImages: [
          ...(project === builder ? pipelines.flatMap(({ images }) => images) : []),
          ...(isUser(project) ? builtIn(project) : []),
        ],
        words: words.flatMap(({ owner, ...word }) => (owner === project ? [word] : [])),
        makesUnregistered: makesUnregistered(project),
        strayCode: strayCodeOf(project, projects),
        unusedAt,
        csharp,
        schema,
        mirrors: readMirrors(
          [...project.files, ...(plain.get(project) ?? []).flatMap((other) => other.files)],
          vocabulary.mirroredModels,
          ownReferences,
          productNames.asked.map(({ owner }) => owner),
        ),
      };
    },
  };
}

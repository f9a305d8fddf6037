import type { Notice } from "../schema/report.ts";
import type { SourceFile } from "./input.ts";
import type { Project } from "./project.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { readMirroredTypes } from "./readers/csharp/mirrored-types.ts";
import { readNamespaceUses } from "./readers/csharp/namespace-uses.ts";
import { type ParseCache, readCSharp } from "./readers/csharp/read.ts";
import { vocabularyOf } from "./readers/csharp/vocabulary.ts";
import { isCopyOfProduct, reachable } from "./readers/product.ts";
import { type LeftOut, readProjects } from "./readers/projects.ts";
import { readSchema } from "./readers/schema.ts";
import type { Refusal } from "./refusal.ts";
import { keptNamespaces } from "./renames/kept-namespaces.ts";
import type { AnalyzeRequest } from "./request.ts";
import { type Steps, silentSteps } from "./steps.ts";

/** The projects of the input, with what their MSBuild files say; code and schema are read project by project. */
export interface Solution {
  readonly projects: readonly Project[];
  /** Files below a project that no project compiles. */
  readonly leftOut: readonly LeftOut[];
  /** What reading could not do, so far. */
  readonly notices: readonly Notice[];
  /** Files that a reader gave up, so far. */
  readonly refusals: readonly Refusal[];
  /** Reads the code and schema of one project; files that several projects see are parsed once. */
  read(project: Project): ProjectFacts;
}

export function openSolution(
  request: AnalyzeRequest,
  files: readonly SourceFile[],
  steps: Steps = silentSteps,
): Solution {
  const onFile = (path: string): void => steps.begin("analyzing", path);
  const { projects, leftOut, notices } = readProjects(files);
  const vocabulary = vocabularyOf(request.catalog);
  const namespacesAsked = { asked: vocabulary.askedNamespaces, kept: keptNamespaces(request.catalog) };
  const all: Notice[] = [...notices];
  const refusals: Refusal[] = [];
  const cache: ParseCache = new Map();
  return {
    projects,
    leftOut,
    notices: all,
    refusals,
    read(project) {
      const others = reachable(project, projects).filter((other) => other !== project);
      const references = others.flatMap((other) => other.files);
      const ownReferences = others
        .filter((other) => !isCopyOfProduct(other, request.catalog.family))
        .flatMap((other) => other.files);
      const isProduct = isCopyOfProduct(project, request.catalog.family);
      const read = readCSharp({ engine: request.engine, project, vocabulary, references, isProduct, cache, onFile });
      const namespaces = readNamespaceUses(project.files, namespacesAsked, ownReferences);
      const csharp = { ...read, uses: [...read.uses, ...namespaces] };
      const schema = readSchema({ engine: request.engine, files: project.files, onFile });
      // Settings, project and Docker files were read before any project.
      for (const { path } of project.files) onFile(path);
      steps.together("analyzing");
      all.push(...csharp.notices, ...schema.notices);
      refusals.push(...csharp.refusals, ...schema.refusals);
      const mirrors = readMirroredTypes(project.files, vocabulary.mirroredModels);
      return { project, referenced: others, csharp, schema, mirrors };
    },
  };
}

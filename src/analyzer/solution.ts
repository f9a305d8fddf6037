import type { Notice } from "../schema/report.ts";
import type { SourceFile } from "./input.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { readNamespaceUses } from "./readers/csharp/namespace-uses.ts";
import { type ParseCache, readCSharp } from "./readers/csharp/read.ts";
import { vocabularyOf } from "./readers/csharp/vocabulary.ts";
import { reachable } from "./readers/product.ts";
import { type LeftOut, readProjects } from "./readers/projects.ts";
import { readSchema } from "./readers/schema.ts";
import type { AnalyzeRequest } from "./request.ts";

/** The facts of every project of the input. */
export interface Solution {
  readonly facts: readonly ProjectFacts[];
  /** Files below a project that no project compiles. */
  readonly leftOut: readonly LeftOut[];
  readonly notices: readonly Notice[];
}

export function readSolution(request: AnalyzeRequest, files: readonly SourceFile[]): Solution {
  const { projects, leftOut, notices } = readProjects(files);
  const vocabulary = vocabularyOf(request.catalog);
  const all: Notice[] = [...notices];
  const cache: ParseCache = new Map();
  const facts = projects.map((project, index): ProjectFacts => {
    request.onProgress?.(index, projects.length, "analyzing");
    const references = reachable(project, projects)
      .filter((other) => other !== project)
      .flatMap((other) => other.files);
    const read = readCSharp({ engine: request.engine, project, vocabulary, references, cache });
    const csharp = { ...read, uses: [...read.uses, ...readNamespaceUses(project.files, vocabulary.askedNamespaces)] };
    const schema = readSchema({ engine: request.engine, files: project.files });
    all.push(...csharp.notices, ...schema.notices);
    return { project, csharp, schema };
  });
  return { facts, leftOut, notices: all };
}

import type { ImageFact } from "./facts.ts";
import type { SourceFile } from "./input.ts";
import type { Project } from "./project.ts";
import { nameOf } from "./readers/msbuild/path.ts";
import { readSolution } from "./readers/solution.ts";

/** Commands for which the SDK reads all projects of a solution. */
const SOLUTION_COMMAND = /\bdotnet\s+(?:restore|build|publish|test)\b[^\r\n&;|]*?(?<![\w.-])([\w.-]+\.sln[xf]?)\b/gi;
/** The whole of what is around the Dockerfile, in which every project of a solution is. */
const COPIES_ALL = /^\s*(?:COPY|ADD)\s+(?:--(?!from)\S+\s+)*\.\/?\s+\S/im;
const SDK = /(?:^|\/)dotnet\/(?:core\/)?sdk$|^microsoft\/dotnet$/;

/**
 * SDK images of other programs' Dockerfiles that restore or build a solution in which the project is: the SDK of such an
 * image has to know the framework of the project, too. Where the project's file is not copied, it is another solution.
 */
export function solutionImages(
  projects: readonly Project[],
  files: readonly SourceFile[],
): (project: Project) => readonly ImageFact[] {
  const solutions = files
    .filter(({ kind }) => kind === "solution")
    .map((file) => ({ name: nameOf(file.path).toLowerCase(), entries: readSolution(file) }));
  const dockerfiles = files.filter(({ kind, text }) => kind === "dockerfile" && /\.sln/i.test(text));
  return (project) => {
    const { path } = project;
    if (path === null || solutions.length === 0) return [];
    return dockerfiles.flatMap(({ path: file, text }) => {
      const built = new Set([...text.matchAll(SOLUTION_COMMAND)].map(([, name]) => name?.toLowerCase()));
      const isIn = solutions.some(
        ({ name, entries }) => built.has(name) && entries.some((entry) => entry.project === path),
      );
      if (!isIn || !(COPIES_ALL.test(text) || text.includes(nameOf(path)))) return [];
      const owner = projects.find(({ images }) => images.some(({ span }) => span.file === file));
      if (!owner || owner === project) return [];
      return owner.images.filter(({ name, span }) => span.file === file && SDK.test(name));
    });
  };
}

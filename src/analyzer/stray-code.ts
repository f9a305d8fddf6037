import { weaker } from "./confidence.ts";
import type { Match } from "./match.ts";
import type { Project } from "./project.ts";

const isCode = ({ kind }: Project["files"][number]): boolean => kind === "csharp" || kind === "razor";

/**
 * Code that no project of the input compiles, where there are projects: a copy for reading, a template, or a part of one
 * that is not here. Where no project is given at all, somebody asks about just this code.
 */
export function strayCodeOf(project: Project, projects: readonly Project[]): ReadonlySet<string> {
  if (project.path !== null || projects.length === 1) return new Set();
  return new Set(project.files.filter(isCode).map(({ path }) => path));
}

/** A place in code of which nobody can tell whether it is compiled is `likely` at most. */
export function doubtStray(match: Match, stray: ReadonlySet<string>): Match {
  if (!stray.has(match.span.file)) return match;
  const because = `${match.because}; no project given here compiles the file`;
  return { ...match, confidence: weaker(match.confidence, "likely"), because };
}

import type { SourceFile } from "../input.ts";
import { escaped } from "../pattern-text.ts";
import type { Project } from "../project.ts";
import { folderOf, folderPrefix, nameOf, stemOf } from "./msbuild/path.ts";

/*
 * Whom a file beside the code is about: pipelines, scripts and launch configurations name projects by their folder, by
 * their file, or by the assembly that is built from them.
 */

/** Whether a text holds a name as a whole: `Id/` is no part of `Grid/`, and `src/Id` none of `src/Id.Tests`. */
function holds(text: string, name: string, behind: string): boolean {
  return text.includes(name) && new RegExp(`(?<![\\w.-])${escaped(name)}${behind}`).test(text);
}

/** A folder at the top only with a slash, since its name may be any word. */
function namesFolder(text: string, folder: string): boolean {
  if (folder === "") return false;
  return folder.includes("/") ? holds(text, folder, "(?![\\w-]|\\.\\w)") : holds(text, `${folder}/`, "");
}

/** The projects that a text names. */
export function namedIn(written: string, projects: readonly Project[]): Project[] {
  const text = written.replace(/\\+/g, "/");
  return projects.filter(
    ({ path }) =>
      path !== null &&
      (holds(text, nameOf(path), "(?![\\w-])") ||
        holds(text, `${stemOf(path)}.dll`, "(?![\\w.-])") ||
        namesFolder(text, folderOf(path))),
  );
}

/** The project in whose folder a file lies, the nearest one. */
export function around({ path }: SourceFile, projects: readonly Project[]): Project | undefined {
  return projects
    .flatMap((project) => (project.path !== null && path.startsWith(folderPrefix(project.path)) ? [project] : []))
    .toSorted((a, b) => folderOf(b.path ?? "").length - folderOf(a.path ?? "").length)
    .at(0);
}

const SOLUTION = /\.sln[xf]?\b/;

/** Whether what builds by this text builds a project that uses the product: it names one, a solution, or no project at all. */
export function buildsUser(text: string, projects: readonly Project[], isUser: (project: Project) => boolean): boolean {
  const named = namedIn(text, projects);
  return named.length === 0 || named.some(isUser) || SOLUTION.test(text);
}

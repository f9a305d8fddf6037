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

/** What stands before a folder, of commands and of keys. */
const BEFORE_FOLDER = `(?:\\bdotnet\\s+[a-z]+|--project|\\bcd|\\bworking-?directory:|\\bcontext:)[ \\t=]+["']?(?:\\./)?`;

/** A folder at the top only with a slash or where a folder is asked for, since its name may be any word. */
export function namesFolder(text: string, folder: string): boolean {
  if (folder === "" || !text.includes(folder)) return false;
  if (folder.includes("/")) return holds(text, folder, "(?![\\w-]|\\.\\w)");
  if (holds(text, `${folder}/`, "")) return true;
  return new RegExp(`${BEFORE_FOLDER}${escaped(folder)}(?![\\w.-])`, "i").test(text);
}

const segmentsOf = (path: string): string[] => path.split("/").filter((part) => !/^\.{0,2}$/.test(part));

/** Whether a text names a project's file by a path that can be its own: `Shop/Api/Api.csproj` is none of `Id/Api`. */
function namesPath(text: string, path: string): boolean {
  const own = segmentsOf(path).reverse();
  const written = new RegExp(`(?<![\\w.-])(?:[\\w.-]{1,100}/){0,12}${escaped(nameOf(path))}(?![\\w-])`, "g");
  return (text.match(written) ?? []).some((match) => {
    const given = segmentsOf(match).reverse();
    return given.every((part, at) => at >= own.length || part === own[at]);
  });
}

/** The projects that a text names. */
export function namedIn(written: string, projects: readonly Project[]): Project[] {
  const text = written.replace(/\\+/g, "/");
  const seen = new Map<string, number>();
  for (const { path } of projects) if (path !== null) seen.set(nameOf(path), (seen.get(nameOf(path)) ?? 0) + 1);
  const namesFile = (path: string): boolean =>
    holds(text, nameOf(path), "(?![\\w-])") && ((seen.get(nameOf(path)) ?? 0) < 2 || namesPath(text, path));
  return projects.filter(
    ({ path }) =>
      path !== null &&
      (namesFile(path) || holds(text, `${stemOf(path)}.dll`, "(?![\\w.-])") || namesFolder(text, folderOf(path))),
  );
}

/** The project in whose folder a file lies, the nearest one. */
export function around({ path }: SourceFile, projects: readonly Project[]): Project | undefined {
  return projects
    .flatMap((project) => (project.path !== null && path.startsWith(folderPrefix(project.path)) ? [project] : []))
    .toSorted((a, b) => folderOf(b.path ?? "").length - folderOf(a.path ?? "").length)
    .at(0);
}

import type { PackageFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import { isAssetsFile, readAssetsFile } from "./assets-file.ts";
import type { ReaderNotice } from "./msbuild/sequence.ts";
import { type PackageList, readPackageLists } from "./package-list.ts";

/** Whether a file says what restore chose, for projects that it names itself. */
export const isList = (file: SourceFile) => file.kind === "packageList" || isAssetsFile(file);

/** Paths in a package list are those of another machine: the project whose path is the longest tail of it is meant. */
function projectOf(listed: string, projects: readonly string[]): string | null {
  const path = `/${listed.toLowerCase()}`;
  const fitting = projects.filter((project) => path.endsWith(`/${project.toLowerCase()}`));
  return fitting.toSorted((a, b) => b.length - a.length)[0]?.toLowerCase() ?? null;
}

function listsIn(file: SourceFile, notices: ReaderNotice[]): readonly PackageList[] {
  if (isAssetsFile(file)) return [readAssetsFile(file)];
  if (file.kind !== "packageList") return [];
  const reading = readPackageLists(file);
  notices.push(...reading.notices);
  return reading.lists;
}

/**
 * Packages that `dotnet list package` and restore tell, by lower-case project path; those that fit no project under null.
 * What could not be read goes to `notices`.
 */
export function readLists(
  files: readonly SourceFile[],
  projects: readonly string[],
  notices: ReaderNotice[],
): Map<string | null, PackageFact[]> {
  const lists = new Map<string | null, PackageFact[]>();
  for (const file of files) {
    const found = listsIn(file, notices);
    for (const list of found) {
      const owner = projectOf(list.project, projects);
      lists.set(owner, [...(lists.get(owner) ?? []), ...list.packages]);
    }
  }
  return lists;
}

import type { SourceFile } from "../input.ts";
import { folderOf, foldersUpward, resolvePath } from "./msbuild/path.ts";
import type { Compile } from "./msbuild/project-file.ts";

const isProjectPath = (path: string) => /\.(?:cs|fs|vb)proj$/i.test(path);

/** A file that MSBuild takes as a project of its own: by its name, since pasted fragments have none. */
export const isProjectFile = (file: SourceFile) => file.kind === "project" && isProjectPath(file.path);

/** Files by the folder of the nearest project upward; those without one under null. */
export function filesByFolder(
  files: readonly SourceFile[],
  projectFolders: ReadonlySet<string>,
): Map<string | null, SourceFile[]> {
  const owners = new Map<string, string | null>();
  const ownerOf = (folder: string): string | null => {
    const known = owners.get(folder);
    if (known !== undefined) return known;
    const owner = foldersUpward(folder).find((candidate) => projectFolders.has(candidate)) ?? null;
    owners.set(folder, owner);
    return owner;
  };
  const groups = new Map<string | null, SourceFile[]>();
  for (const file of files) {
    const owner = ownerOf(folderOf(file.path));
    const group = groups.get(owner);
    if (group) group.push(file);
    else groups.set(owner, [file]);
  }
  return groups;
}

/** The fixed part of a pattern such as `..\Shared\**\*.cs`, resolved, and what must follow it. */
function patternOf(
  folder: string,
  pattern: string,
): { prefix: string; suffix: string; isDeep: boolean; isExact: boolean } | null {
  const forward = pattern.replaceAll("\\", "/");
  const star = forward.indexOf("*");
  if (star < 0) {
    const prefix = resolvePath(folder, forward);
    return prefix === null ? null : { prefix, suffix: "", isDeep: false, isExact: true };
  }
  const base = resolvePath(folder, forward.slice(0, forward.lastIndexOf("/", star) + 1));
  const suffix = forward.slice(forward.lastIndexOf("*") + 1);
  return base === null
    ? null
    : { prefix: base === "" ? "" : `${base}/`, suffix, isDeep: forward.includes("**"), isExact: false };
}

/** Whether a `Compile` pattern of a project in `folder` names the path. Of wild cards only the usual forms count. */
export function matchesCompile(folder: string, pattern: string, path: string): boolean {
  const parsed = patternOf(folder, pattern);
  if (!parsed) return false;
  const wanted = parsed.prefix.toLowerCase();
  const actual = path.toLowerCase();
  if (parsed.isExact) return actual === wanted;
  if (!actual.startsWith(wanted) || !actual.endsWith(parsed.suffix.toLowerCase())) return false;
  return parsed.isDeep || !actual.slice(wanted.length).includes("/");
}

/** Applies `Compile Include` of files elsewhere and `Compile Remove`, in the order in which the project lists them. */
export function withCompileItems(
  projectPath: string,
  own: readonly SourceFile[],
  all: readonly SourceFile[],
  compile: readonly Compile[],
): SourceFile[] {
  const folder = folderOf(projectPath);
  const files = new Map(own.map((file) => [file.path, file]));
  const sources = all.filter((file) => file.kind === "csharp");
  for (const { operation, pattern } of compile.slice(0, 200)) {
    for (const file of sources) {
      if (!matchesCompile(folder, pattern, file.path)) continue;
      if (operation === "remove") files.delete(file.path);
      else files.set(file.path, file);
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

import type { SourceFile } from "../input.ts";
import { folderOf, foldersUpward, resolvePath } from "./msbuild/path.ts";
import type { Compile, ProjectFile } from "./msbuild/project-file.ts";
import { matchesGlob } from "./msbuild/wildcard.ts";

/** A file that MSBuild takes as a project of its own: by its name, since pasted fragments have none. */
export const isProjectFile = (file: SourceFile) => file.kind === "project" && /\.(?:cs|fs|vb)proj$/i.test(file.path);

/** A shared project: its files belong to whichever projects import its `.projitems`, not to one above it. */
export const isSharedProject = (file: SourceFile) => file.kind === "project" && /\.shproj$/i.test(file.path);

/** Files by the nearest of the folders upward; those without one under null. */
export function filesByFolder(
  files: readonly SourceFile[],
  folders: ReadonlySet<string>,
): Map<string | null, SourceFile[]> {
  const owners = new Map<string, string | null>();
  const ownerOf = (folder: string): string | null => {
    const known = owners.get(folder);
    if (known !== undefined) return known;
    const owner = foldersUpward(folder).find((candidate) => folders.has(candidate)) ?? null;
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

/** The C# files of the input, to be found by path: old projects list thousands of them. */
export type CodeFiles = ReadonlyMap<string, SourceFile>;

export const codeFiles = (files: readonly SourceFile[]): CodeFiles =>
  new Map(files.filter((file) => file.kind === "csharp").map((file) => [file.path.toLowerCase(), file]));

const MAX_GLOBS = 200;

class Patterns {
  readonly #folder: string;
  readonly #code: CodeFiles;
  #globs = 0;

  constructor(projectPath: string, code: CodeFiles) {
    this.#folder = folderOf(projectPath);
    this.#code = code;
  }

  /** Files that a pattern names; a plain path costs one look-up. */
  #files(pattern: string): SourceFile[] {
    const wanted = resolvePath(this.#folder, pattern)?.toLowerCase();
    if (wanted === undefined) return [];
    const exact = this.#code.get(wanted);
    if (exact || !wanted.includes("*")) return exact ? [exact] : [];
    if (++this.#globs > MAX_GLOBS) return [];
    const prefix = wanted.slice(0, wanted.indexOf("*"));
    return [...this.#code]
      .filter(([path]) => path.startsWith(prefix) && matchesGlob(wanted, path))
      .map(([, file]) => file);
  }

  named({ pattern, exclude }: Compile): SourceFile[] {
    const files = this.#files(pattern);
    if (exclude.length === 0 || files.length === 0) return files;
    const excluded = new Set(exclude.flatMap((entry) => this.#files(entry)));
    return files.filter((file) => !excluded.has(file));
  }
}

export interface Owned {
  readonly files: readonly SourceFile[];
  /** C# files below the project's folder that it does not compile. */
  readonly leftOut: readonly SourceFile[];
}

/** Files of a project: those of its folder, with what its `Compile` items add and remove, in the order of the items. */
export function ownedFiles(projectPath: string, own: readonly SourceFile[], file: ProjectFile, code: CodeFiles): Owned {
  const patterns = new Patterns(projectPath, code);
  const files = new Set(own.filter((entry) => file.compilesFolder || entry.kind !== "csharp"));
  for (const entry of file.compile) {
    for (const named of patterns.named(entry)) {
      if (entry.operation === "remove") files.delete(named);
      else files.add(named);
    }
  }
  return {
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    leftOut: own.filter((entry) => !files.has(entry)),
  };
}

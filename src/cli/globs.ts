import { glob, lstat } from "node:fs/promises";
import { isAbsolute, join, relative, sep } from "node:path";
import { isSkippedFolder } from "../analyzer/entrances/skipped-folders.ts";
import { isWantedName } from "../analyzer/entrances/wanted-names.ts";

const slashes = (path: string): string => (sep === "/" ? path : path.split(sep).join("/"));

/** Whether a shell would have expanded it: quoted globs come as they are, and Windows expands none. */
export const isGlob = (path: string): boolean => /[*?[\]{}]/.test(path);

export interface Globbed {
  /** Absolute paths of the files and folders that match, sorted. */
  readonly paths: readonly string[];
  /** Absolute folder in front of the first wild card. */
  readonly base: string;
  /** Absolute paths of the folders that were not entered. */
  readonly skipped: readonly string[];
}

/** The folder in front of the first wild card, and the pattern below it. */
function split(pattern: string): { base: string; rest: string } {
  const segments = slashes(pattern).split("/");
  const at = segments.findIndex(isGlob);
  return { base: segments.slice(0, at).join("/") || "/", rest: segments.slice(at).join("/") };
}

/**
 * Expands an absolute pattern with `*`, `**`, `?`, `[…]` and `{…}`. Folders of build output are not entered; of files
 * those count that the analyzer reads.
 */
export async function expandGlob(pattern: string): Promise<Globbed> {
  const { base, rest } = split(pattern);
  const skipped = new Set<string>();
  const paths: string[] = [];
  const exclude = (entry: { name: string; parentPath: string; isDirectory(): boolean }): boolean => {
    const isSkipped = entry.isDirectory() && isSkippedFolder(entry.name);
    if (isSkipped)
      skipped.add(
        isAbsolute(entry.parentPath) ? join(entry.parentPath, entry.name) : join(base, entry.parentPath, entry.name),
      );
    return isSkipped;
  };
  for await (const entry of glob(rest, { cwd: base, withFileTypes: true, exclude })) {
    const path = join(entry.parentPath, entry.name);
    if (relative(base, path).split(sep).slice(0, -1).some(isSkippedFolder)) continue;
    if (entry.isDirectory() ? !rest.endsWith("**") : isWantedName(path) && (await lstat(path)).isFile())
      paths.push(path);
  }
  return { paths: paths.sort(), base, skipped: [...skipped].sort() };
}

import { lstat, readdir, readFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { InputFile } from "../analyzer/input.ts";
import type { InputStatus } from "../schema/report.ts";

export interface Walked {
  /** Absolute path that the paths of the files are relative to. */
  readonly root: string;
  readonly files: readonly InputFile[];
  /** Files that could not be read or are too large to be opened, and folders that were left out. */
  readonly statuses: readonly InputStatus[];
}

const skippedFolders = new Set(["bin", "obj", ".git", ".vs", "node_modules", ".idea", "testresults"]);

/** What the analyzer can use; everything else is left alone, as in any source tree, without a line in the report. */
const wanted =
  /(?:\.(?:cs|razor|cshtml|csproj|vbproj|fsproj|props|targets|sln|slnx|sql|json)|(?:^|[\\/.])dockerfile(?:\.[\w-]+)?|packages\.config)$/i;

const slashes = (path: string): string => (sep === "/" ? path : path.split(sep).join("/"));

interface Walk {
  readonly root: string;
  readonly maxBytes: number;
  readonly files: InputFile[];
  readonly statuses: InputStatus[];
}

function note(
  walk: Walk,
  path: string,
  status: InputStatus["status"],
  code: string,
  reason: string,
  cure?: string,
): void {
  walk.statuses.push({ path, kind: "unknown", status, code, reason, ...(cure ? { cure } : {}) });
}

async function addFile(walk: Walk, path: string): Promise<void> {
  const name = slashes(relative(walk.root, path));
  try {
    const { size } = await lstat(path);
    if (size > walk.maxBytes) {
      const reason = `${(size / 1_000_000).toFixed(1)} MB is over the limit of ${(walk.maxBytes / 1_000_000).toFixed(1)} MB`;
      note(walk, name, "refused", "too-large", reason, "raise --max-bytes, or leave the file out if it is generated");
      return;
    }
    walk.files.push({ path: name, bytes: await readFile(path) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    note(walk, name, "refused", "unreadable", reason, "check the permissions of the file");
  }
}

async function addFolder(walk: Walk, start: string): Promise<void> {
  const pending = [start];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
    if (entries === null) {
      note(
        walk,
        slashes(relative(walk.root, folder)) || ".",
        "refused",
        "unreadable",
        "the folder cannot be listed",
        "check its permissions",
      );
      continue;
    }
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && skippedFolders.has(entry.name.toLowerCase())) {
        note(
          walk,
          slashes(relative(walk.root, path)),
          "ignored",
          "skipped-folder",
          `\`${entry.name}\` holds build output or copies`,
        );
      } else if (entry.isDirectory()) {
        pending.push(path);
      } else if (entry.isFile() && wanted.test(entry.name)) {
        await addFile(walk, path);
      }
    }
  }
}

export type Read =
  | { readonly kind: "walked"; readonly walked: Walked }
  | { readonly kind: "problem"; readonly message: string };

/**
 * Reads files and folders. Paths in the report are relative to the folder that was given; with several paths, to
 * their common parent; for a single file, to its folder. Links are not followed.
 */
export async function readPaths(paths: readonly string[], maxBytes: number): Promise<Read> {
  const stats = await Promise.all(paths.map((path) => lstat(path).catch(() => null)));
  const missing = paths.find((_, index) => !stats[index]);
  if (missing !== undefined) return { kind: "problem", message: `no such file or folder: ${missing}` };
  const folders = paths.map((path, index) => (stats[index]?.isDirectory() ? path : dirname(path)));
  const walk: Walk = { root: commonParent(folders), maxBytes, files: [], statuses: [] };
  for (const [index, path] of paths.entries()) {
    if (stats[index]?.isDirectory()) await addFolder(walk, path);
    else await addFile(walk, path);
  }
  const seen = new Set<string>();
  const files = walk.files.filter(({ path }) => !seen.has(path) && seen.add(path));
  return { kind: "walked", walked: { root: walk.root, files, statuses: walk.statuses } };
}

function commonParent(folders: readonly string[]): string {
  let parent = folders[0] ?? ".";
  while (
    !folders.every((folder) => folder === parent || folder.startsWith(parent.endsWith(sep) ? parent : parent + sep))
  ) {
    const up = dirname(parent);
    if (up === parent) return parent;
    parent = up;
  }
  return parent;
}

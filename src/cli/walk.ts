import { lstat, readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { isSkippedFolder } from "../analyzer/entrances/skipped-folders.ts";
import { isWantedName } from "../analyzer/entrances/wanted-names.ts";
import type { InputFile } from "../analyzer/input.ts";
import type { InputStatus } from "../schema/report.ts";

/** What is read of the disk so far. Paths in it are relative to `root`, with forward slashes. */
export interface Walk {
  /** Absolute. */
  readonly root: string;
  readonly maxBytes: number;
  readonly files: InputFile[];
  readonly statuses: InputStatus[];
}

export function pathIn({ root }: Walk, path: string): string {
  const name = relative(root, path);
  return (sep === "/" ? name : name.split(sep).join("/")) || ".";
}

export function refuse(walk: Walk, path: string, code: string, reason: string, cure: string): void {
  walk.statuses.push({ path: pathIn(walk, path), kind: "unknown", status: "refused", code, reason, cure });
}

export function ignore(walk: Walk, path: string, code: string, reason: string): void {
  walk.statuses.push({ path: pathIn(walk, path), kind: "unknown", status: "ignored", code, reason });
}

export function skipFolder(walk: Walk, path: string): void {
  ignore(walk, path, "skipped-folder", "holds build output or copies");
}

export async function addFile(walk: Walk, path: string): Promise<void> {
  try {
    const { size } = await lstat(path);
    if (size > walk.maxBytes) {
      const reason = `${(size / 1_000_000).toFixed(1)} MB is over the limit of ${(walk.maxBytes / 1_000_000).toFixed(1)} MB`;
      refuse(walk, path, "too-large", reason, "raise --max-bytes, or leave the file out if it is generated");
      return;
    }
    walk.files.push({ path: pathIn(walk, path), bytes: await readFile(path) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    refuse(walk, path, "unreadable", reason, "check the permissions of the file");
  }
}

/** Of build output one file counts: what restore chose. */
async function addSkipped(walk: Walk, folder: string): Promise<void> {
  skipFolder(walk, folder);
  const assets = join(folder, "project.assets.json");
  const isThere = await lstat(assets).then(
    (stats) => stats.isFile(),
    () => false,
  );
  if (isThere && /[\\/]obj$/i.test(folder)) await addFile(walk, assets);
}

/** Adds what the analyzer can use below a folder; everything else is left alone, as in any source tree. */
export async function addFolder(walk: Walk, start: string): Promise<void> {
  const pending = [start];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
    if (entries === null) {
      refuse(walk, folder, "unreadable", "the folder cannot be listed", "check its permissions");
      continue;
    }
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && isSkippedFolder(entry.name)) await addSkipped(walk, path);
      else if (entry.isDirectory()) pending.push(path);
      else if (!isWantedName(entry.name)) continue;
      else if (entry.isFile()) await addFile(walk, path);
      else ignore(walk, path, "link", "is a link, and links are not followed");
    }
  }
}

import { type Dirent, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { isSkippedFolder } from "../analyzer/entrances/skipped-folders.ts";
import { isWantedName } from "../analyzer/entrances/wanted-names.ts";
import type { InputFile } from "../analyzer/input.ts";
import { megabytes } from "../analyzer/refusal.ts";
import type { InputStatus } from "../schema/report.ts";

/*
 * Reads at once and not in the background: nothing else is to be done meanwhile, and a trip to the background and back
 * costs ten times what reading a source file does.
 */

/** What is read of the disk so far. Paths in it are relative to `root`, with forward slashes. */
export interface Walk {
  /** Absolute. */
  readonly root: string;
  readonly maxBytes: number;
  readonly files: InputFile[];
  readonly statuses: InputStatus[];
}

/** Path below the root as reports write it; `.` for the root itself. `path` is absolute. */
export function pathIn({ root }: Walk, path: string): string {
  const name = relative(root, path);
  return (sep === "/" ? name : name.split(sep).join("/")) || ".";
}

/** Notes a file that was to be read and is not, with a stable code, the reason and what to do. */
export function refuse(walk: Walk, path: string, code: string, reason: string, cure: string): void {
  walk.statuses.push({ path: pathIn(walk, path), kind: "unknown", status: "refused", code, reason, cure });
}

/** Notes what is left aside without loss. */
export function ignore(walk: Walk, path: string, code: string, reason: string): void {
  walk.statuses.push({ path: pathIn(walk, path), kind: "unknown", status: "ignored", code, reason });
}

/** Notes a folder that is not entered. */
export function skipFolder(walk: Walk, path: string): void {
  ignore(walk, path, "skipped-folder", "holds build output or copies");
}

/** Reads a file whole. One that is too large or cannot be read is refused, never thrown. */
export function addFile(walk: Walk, path: string): void {
  try {
    const { size } = lstatSync(path);
    if (size > walk.maxBytes) {
      const reason = `${megabytes(size)} is over the limit of ${megabytes(walk.maxBytes)}`;
      refuse(walk, path, "too-large", reason, "raise --max-bytes, or leave the file out if it is generated");
      return;
    }
    walk.files.push({ path: pathIn(walk, path), bytes: readFileSync(path) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    refuse(walk, path, "unreadable", reason, "check the permissions of the file");
  }
}

function isFile(path: string): boolean {
  try {
    return lstatSync(path).isFile();
  } catch {
    return false;
  }
}

/** Of build output one file counts: what restore chose. */
function addSkipped(walk: Walk, folder: string): void {
  skipFolder(walk, folder);
  const assets = join(folder, "project.assets.json");
  if (isFile(assets) && /[\\/]obj$/i.test(folder)) addFile(walk, assets);
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/** Adds what the analyzer can use below a folder; everything else is left alone, as in any source tree. */
export function addFolder(walk: Walk, start: string): void {
  const pending = [start];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const entries = entriesOf(folder);
    if (entries === null) {
      refuse(walk, folder, "unreadable", "the folder cannot be listed", "check its permissions");
      continue;
    }
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && isSkippedFolder(entry.name)) addSkipped(walk, path);
      else if (entry.isDirectory()) pending.push(path);
      else if (!isWantedName(path)) continue;
      else if (entry.isFile()) addFile(walk, path);
      else ignore(walk, path, "link", "is a link, and links are not followed");
    }
  }
}

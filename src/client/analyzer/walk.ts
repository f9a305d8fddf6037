import type { InputStatus } from "../../schema/report.ts";
import { isAssetsPath, isSkippedFolder, skippedFolderOf } from "../../worker/entrances.ts";

/** A file found in what was dropped or chosen. */
export interface Found {
  readonly path: string;
  readonly file: File;
}

export interface Walked {
  readonly found: readonly Found[];
  /** Folders left out by name, with their paths. */
  readonly skipped: readonly string[];
  /** Paths that the browser could not read. */
  readonly unreadable: readonly string[];
  /** True when the walk ended early, at more files than anybody can mean. */
  readonly cut: boolean;
  /** Archives, and files in them, that were refused. */
  readonly refused: readonly InputStatus[];
  /** Files in archives that were left unopened, being of no kind that the analyzer knows. */
  readonly unopened: number;
}

/** One call gives at most 100 entries in Chromium, so it is repeated until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** Of build output one file counts: what restore chose. */
async function assetsIn(folder: FileSystemDirectoryEntry, path: string): Promise<Found[]> {
  const assets = `${path}/project.assets.json`;
  if (!isAssetsPath(assets)) return [];
  const entry = await new Promise<FileSystemEntry | null>((resolve) =>
    folder.getFile("project.assets.json", {}, resolve, () => resolve(null)),
  );
  return entry?.isFile ? [{ path: assets, file: await fileOf(entry as FileSystemFileEntry) }] : [];
}

/** Files beyond the user's limit are still listed, so that each can be accounted for; this is where listing ends. */
const MOST_FILES = 100_000;

/** Walks dropped files and folders, breadth first. */
export async function walkEntries(roots: readonly FileSystemEntry[]): Promise<Walked> {
  const found: Found[] = [];
  const skipped: string[] = [];
  const unreadable: string[] = [];
  const queue = [...roots];
  // The queue grows while it is walked; taking entries off its front would cost a copy each.
  for (const next of queue) {
    const path = next.fullPath.replace(/^\//, "");
    if (found.length >= MOST_FILES) return { found, skipped, unreadable, cut: true, refused: [], unopened: 0 };
    try {
      if (next.isFile) found.push({ path, file: await fileOf(next as FileSystemFileEntry) });
      else if (isSkippedFolder(next.name)) {
        skipped.push(path);
        found.push(...(await assetsIn(next as FileSystemDirectoryEntry, path)));
      } else queue.push(...(await entriesOf(next as FileSystemDirectoryEntry)));
    } catch {
      unreadable.push(path);
    }
  }
  return { found, skipped, unreadable, cut: false, refused: [], unopened: 0 };
}

/** The same for a file button (names only) and a folder button (paths). */
export function walkFiles(files: Iterable<File>): Walked {
  const found: Found[] = [];
  const skipped = new Set<string>();
  let cut = false;
  for (const file of files) {
    const path = file.webkitRelativePath || file.name;
    const folder = skippedFolderOf(path);
    if (folder !== null) skipped.add(folder);
    else if (found.length < MOST_FILES) found.push({ path, file });
    else cut = true;
  }
  return { found, skipped: [...skipped].sort(), unreadable: [], cut, refused: [], unopened: 0 };
}

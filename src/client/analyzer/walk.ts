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
}

/** Build output, restored packages and version control: the analyzer would ignore them, and they are often the bulk of a folder. */
const skippedFolders: ReadonlySet<string> = new Set(["bin", "obj", "node_modules", ".git", ".vs"]);

const isSkipped = (name: string): boolean => skippedFolders.has(name.toLowerCase());

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
    if (found.length >= MOST_FILES) return { found, skipped, unreadable, cut: true };
    try {
      if (next.isFile) found.push({ path, file: await fileOf(next as FileSystemFileEntry) });
      else if (isSkipped(next.name)) skipped.push(path);
      else queue.push(...(await entriesOf(next as FileSystemDirectoryEntry)));
    } catch {
      unreadable.push(path);
    }
  }
  return { found, skipped, unreadable, cut: false };
}

/** The same for a file button (names only) and a folder button (paths). */
export function walkFiles(files: Iterable<File>): Walked {
  const found: Found[] = [];
  const skipped = new Set<string>();
  let cut = false;
  for (const file of files) {
    const path = file.webkitRelativePath || file.name;
    const segments = path.split("/");
    const at = segments.slice(0, -1).findIndex(isSkipped);
    if (at >= 0) skipped.add(segments.slice(0, at + 1).join("/"));
    else if (found.length < MOST_FILES) found.push({ path, file });
    else cut = true;
  }
  return { found, skipped: [...skipped].sort(), unreadable: [], cut };
}

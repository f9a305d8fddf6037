/*
 * Build output, restored packages, version control and editors' caches: copies and generated code that would be
 * reported twice. Every entrance (folder, zip, command line, and the analyzer itself) asks here.
 */

const SKIPPED_FOLDERS: readonly string[] = ["bin", "obj", "node_modules", ".git", ".vs", ".idea", "TestResults"];

const names = new Set(SKIPPED_FOLDERS.map((name) => name.toLowerCase()));

export const isSkippedFolder = (name: string): boolean => names.has(name.toLowerCase());

/** The one file of build output that says what no source file does: the versions that restore chose. */
const ASSETS = /(?:^|\/)obj\/(?:[^/]+\/)?project\.assets\.json$/i;

export const isAssetsPath = (path: string): boolean => ASSETS.test(path);

/** Path of the skipped folder that a file lies in, without a slash at its end; null when the file is to be read. */
export function skippedFolderOf(path: string): string | null {
  const segments = path.split("/");
  const at = segments.slice(0, -1).findIndex(isSkippedFolder);
  return at < 0 || isAssetsPath(path) ? null : segments.slice(0, at + 1).join("/");
}

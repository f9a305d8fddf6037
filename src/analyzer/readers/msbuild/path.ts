/**
 * Paths are relative to what was given, with forward slashes; the top folder is `""`. Inside MSBuild values a path that
 * starts at the top is marked by `ROOT`, since `$(MSBuildThisFileDirectory)x` must not be resolved from a folder again.
 */
export const ROOT = "\u0001:";

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The same with the slash at its end, which what lies below begins with; empty at the top. */
export const folderPrefix = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export const stemOf = (path: string): string => nameOf(path).replace(/\.[^.]*$/, "");

/** `src/App` as MSBuild's functions and reserved properties give it: `ROOT/src/App/`. */
export const rootedFolder = (folder: string): string => (folder === "" ? `${ROOT}/` : `${ROOT}/${folder}/`);

/** Resolves `.` and `..`; null when the path leaves what was given or is absolute on some machine. */
export function resolvePath(folder: string, path: string): string | null {
  const forward = path.trim().replaceAll("\\", "/");
  const isRooted = forward.startsWith(`${ROOT}/`);
  if (!isRooted && /^(?:[a-z]:|\/)/i.test(forward)) return null;
  const segments: string[] = folder === "" || isRooted ? [] : folder.split("/");
  for (const segment of forward.slice(isRooted ? ROOT.length : 0).split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join("/");
}

/** The folder and every folder above it, nearest first, the top folder last. */
export function foldersUpward(folder: string): string[] {
  const folders: string[] = [];
  for (let current = folder; current !== ""; current = folderOf(current)) folders.push(current);
  return [...folders, ""];
}

export function join(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

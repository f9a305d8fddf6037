/** Paths are relative to what was given, with forward slashes; the top folder is `""`. */

export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Resolves `.` and `..`; null when the path leaves what was given or is absolute on some machine. */
export function resolvePath(folder: string, path: string): string | null {
  const forward = path.trim().replaceAll("\\", "/");
  if (/^(?:[a-z]:|\/)/i.test(forward)) return null;
  const segments: string[] = folder === "" ? [] : folder.split("/");
  for (const segment of forward.split("/")) {
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

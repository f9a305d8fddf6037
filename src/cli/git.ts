import { stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";

/** The folder that holds `.git` (a folder, or a file in worktrees and submodules) at or above `folder`; null without one. */
async function topOf(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    if (await stat(join(at, ".git")).catch(() => null)) return at;
    if (dirname(at) === at) return null;
  }
}

/**
 * Turns paths below `root` into paths below the top of its git repository: `git apply` reads a patch from there, and
 * skips without a word what it does not find. Outside of a repository paths stay as they are.
 */
export async function pathInRepository(root: string): Promise<(path: string) => string> {
  const top = await topOf(root);
  const prefix = top === null ? "" : relative(top, root).split(sep).join("/");
  return (path) => (prefix === "" ? path : `${prefix}/${path}`);
}

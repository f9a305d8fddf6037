import { access, chmod, constants, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A file to be replaced: what it held when it was read, and what it is to hold. */
export interface Replacement {
  /** Absolute path. */
  readonly path: string;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

interface Staged extends Replacement {
  /** The file itself where `path` is a link. */
  readonly target: string;
  readonly temporary: string;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Writes the new text beside the file, with the file's mode. Throws with the reason. */
async function stage(item: Replacement, temporaryName: (name: string) => string): Promise<Staged> {
  const target = await realpath(item.path);
  await access(target, constants.W_OK);
  const { mode } = await stat(target);
  const temporary = join(dirname(target), temporaryName(basename(target)));
  await writeFile(temporary, item.after, { flag: "wx" });
  await chmod(temporary, mode & 0o7777);
  return { ...item, target, temporary };
}

/** Puts files back that were replaced already; resolves to those that could not be. */
async function restore(done: readonly Staged[]): Promise<string[]> {
  const lost: string[] = [];
  for (const { target, before } of done) {
    const failure = await writeFile(target, before).then(() => null, reasonOf);
    if (failure) lost.push(target);
  }
  return lost;
}

/** Checks right before the first file is replaced, because the user may have saved one in an editor meanwhile. */
async function changedMeanwhile(items: readonly Staged[]): Promise<string | null> {
  for (const { path, target, before } of items) {
    const now = await readFile(target).catch(() => null);
    if (!now || !sameBytes(now, before)) return path;
  }
  return null;
}

async function replaceStaged(staged: readonly Staged[]): Promise<string | null> {
  const changed = await changedMeanwhile(staged);
  if (changed) return `${changed} has changed since it was read; nothing was written, run the command again`;
  for (const [index, { path, target, temporary }] of staged.entries()) {
    const failure = await rename(temporary, target).then(() => null, reasonOf);
    if (!failure) continue;
    const lost = await restore(staged.slice(0, index));
    const rest = lost.length === 0 ? "nothing was changed" : `these stay changed: ${lost.join(", ")}`;
    return `cannot write ${path}: ${failure}; ${rest}`;
  }
  return null;
}

/**
 * Replaces all files or none: each new text is written beside its file and renamed over it, keeping the mode.
 * Resolves to null, or to why nothing was written.
 */
export async function replaceFiles(
  items: readonly Replacement[],
  temporaryName = (name: string): string => `.${name}.${process.pid}.upgrade`,
): Promise<string | null> {
  const staged: Staged[] = [];
  try {
    for (const item of items) {
      const outcome = await stage(item, temporaryName).catch(reasonOf);
      if (typeof outcome === "string") return `cannot write ${item.path}: ${outcome}; nothing was changed`;
      staged.push(outcome);
    }
    return await replaceStaged(staged);
  } finally {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
  }
}

import { lstat } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { isZipName } from "../analyzer/entrances/wanted-names.ts";
import type { InputFile } from "../analyzer/input.ts";
import type { InputStatus } from "../schema/report.ts";
import { addArchive } from "./archive.ts";
import { expandGlob, isGlob } from "./globs.ts";
import { addFile, addFolder, skipFolder, type Walk } from "./walk.ts";

export interface Walked {
  /** Absolute path that the paths of the files are relative to. */
  readonly root: string;
  readonly files: readonly InputFile[];
  /** Files that could not be read or are too large to be opened, links, and folders that were left out. */
  readonly statuses: readonly InputStatus[];
  /** Zip archives among the paths: their files are on no disk, so nothing can be written back. */
  readonly archives: readonly string[];
}

export type Read =
  | { readonly kind: "walked"; readonly walked: Walked }
  | { readonly kind: "problem"; readonly message: string };

/** One path of the command line, or one match of a glob. */
interface Operand {
  readonly path: string;
  readonly kind: "file" | "folder" | "zip";
}

interface Expanded {
  readonly operands: readonly Operand[];
  /** Folders that the paths in the report may be relative to. */
  readonly bases: readonly string[];
  readonly skipped: readonly string[];
}

async function operandOf(path: string): Promise<Operand | null> {
  const stats = await lstat(path).catch(() => null);
  if (!stats) return null;
  if (stats.isDirectory()) return { path, kind: "folder" };
  return { path, kind: isZipName(path) ? "zip" : "file" };
}

/** A path as it stands, else as a glob; null when it names nothing. */
async function expand(path: string): Promise<Expanded | null> {
  const plain = await operandOf(path);
  if (plain) return { operands: [plain], bases: [plain.kind === "folder" ? path : dirname(path)], skipped: [] };
  if (!isGlob(path)) return null;
  const { paths, base, skipped } = await expandGlob(path);
  const operands = (await Promise.all(paths.map(operandOf))).filter((operand) => operand !== null);
  return operands.length === 0 ? null : { operands, bases: [base], skipped };
}

async function add(walk: Walk, { path, kind }: Operand, isAlone: boolean): Promise<void> {
  switch (kind) {
    case "folder":
      return addFolder(walk, path);
    case "zip":
      return addArchive(walk, path, !isAlone);
    case "file":
      return addFile(walk, path);
    default:
      return kind satisfies never;
  }
}

function firstOfEach<T extends { readonly path: string }>(entries: readonly T[]): T[] {
  const seen = new Set<string>();
  return entries.filter(({ path }) => !seen.has(path) && seen.add(path));
}

/**
 * Reads files, folders, zip archives and globs (absolute paths). Paths in the report are relative to the folder that
 * was given; with several paths, to their common parent; for a single file, to its folder; for a single archive, to
 * its top. Links are not followed.
 */
export async function readPaths(paths: readonly string[], maxBytes: number): Promise<Read> {
  const expanded = await Promise.all(paths.map(expand));
  const missing = paths.find((_, index) => !expanded[index]);
  if (missing !== undefined) {
    return {
      kind: "problem",
      message: `no such file or folder${isGlob(missing) ? ", and nothing that matches" : ""}: ${missing}`,
    };
  }
  const all = expanded.filter((entry) => entry !== null);
  const operands = firstOfEach(all.flatMap((entry) => entry.operands));
  const root = commonParent(all.flatMap((entry) => entry.bases));
  const walk: Walk = { root, maxBytes, files: [], statuses: [] };
  for (const operand of operands) await add(walk, operand, operands.length === 1);
  for (const folder of all.flatMap((entry) => entry.skipped)) skipFolder(walk, folder);
  const archives = operands.flatMap((operand) => (operand.kind === "zip" ? [operand.path] : []));
  const files = firstOfEach(walk.files);
  return { kind: "walked", walked: { root, files, statuses: firstOfEach(walk.statuses), archives } };
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

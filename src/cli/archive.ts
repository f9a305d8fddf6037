import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { type UnzipLimits, ZipReader } from "../analyzer/entrances/unzip.ts";
import { pathIn, refuse, skipFolder, type Walk } from "./walk.ts";

/** Small, so that a bomb is noticed soon. */
const PIECE = 16_384;

/** Archives hold no more than a large repository; what is beyond is better unpacked first. */
const MOST = { files: 100_000, totalBytes: 500_000_000 };

/** Adds the files of a zip; `prefix` puts the archive's own path in front of theirs. */
export async function addArchive(walk: Walk, path: string, hasPrefix: boolean): Promise<void> {
  const limits: UnzipLimits = { ...MOST, fileBytes: walk.maxBytes };
  const reader = new ZipReader(hasPrefix ? pathIn(walk, path) : basename(path), limits);
  const inside = (entry: string): string => (hasPrefix ? `${pathIn(walk, path)}/${entry}` : entry);
  try {
    for await (const piece of createReadStream(path, { highWaterMark: PIECE })) reader.push(piece as Uint8Array, false);
    reader.push(new Uint8Array(), true);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(walk, path, "unreadable", reason, "check the permissions of the file");
  }
  const { files, refused, skipped } = reader.result();
  walk.files.push(...files.map((file) => ({ ...file, path: inside(file.path) })));
  const archive = hasPrefix ? pathIn(walk, path) : basename(path);
  walk.statuses.push(
    ...refused.map((entry) => ({ ...entry, path: entry.path === archive ? archive : inside(entry.path) })),
  );
  for (const folder of skipped) skipFolder(walk, `${walk.root}/${inside(folder)}`);
}

import { zipSync } from "fflate";
import { encode } from "../analyzer/readers/decode.ts";
import type { Fix } from "../schema/report.ts";
import { applyAll } from "./apply.ts";
import { compare } from "./order.ts";
import type { PatchSource } from "./patch.ts";

export interface ChangedFile {
  readonly path: string;
  /** The whole file in its own encoding; outside of the edits its bytes are those that were given. */
  readonly bytes: Uint8Array;
}

/** Files as the fixes leave them, in order; only those that change. */
export function changedFiles(fixes: readonly Fix[], sources: ReadonlyMap<string, PatchSource>): ChangedFile[] {
  const { changed } = applyAll(fixes, (file) => sources.get(file)?.text);
  return [...changed]
    .toSorted(([a], [b]) => compare(a, b))
    .flatMap(([path, text]) => {
      const source = sources.get(path);
      return source ? [{ path, bytes: encode(text, source.encoding) }] : [];
    });
}

/** Names that lead out of the folder in which somebody unpacks are made to stay inside. */
const inside = (path: string): string =>
  path
    .split(/[\\/]/)
    .filter((part) => !/^(?:\.{0,2}|[A-Za-z]:)$/.test(part))
    .join("/");

/** The earliest time that the format can write: the same files give the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/** The files as a zip archive. */
export function zipOf(files: readonly ChangedFile[]): Uint8Array<ArrayBuffer> {
  const entries = Object.fromEntries(files.map(({ path, bytes }) => [inside(path), bytes]));
  return Uint8Array.from(zipSync(entries, { level: 6, mtime: EPOCH }));
}

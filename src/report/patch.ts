import { structuredPatch } from "diff";
import type { Encoding, SourceFile } from "../analyzer/input.ts";
import { encode } from "../analyzer/readers/decode.ts";
import type { Fix } from "../schema/report.ts";
import { applyAll } from "./apply.ts";
import { binaryPatch } from "./binary-patch.ts";
import { gitPath } from "./git-path.ts";
import { compare } from "./order.ts";

/** What a patch has to know of a file: the text is without its byte order mark. */
export type PatchSource = Pick<SourceFile, "path" | "text" | "encoding">;

const BOM = "\ufeff";
const CONTEXT = 3;

/**
 * Hunks of a unified diff between two texts, without file names; empty when they are equal. Lines end at LF alone, as
 * git counts them, so that a CR stays part of its line.
 */
export function hunks(before: string, after: string): string {
  if (before === after) return "";
  const patch = structuredPatch("", "", before, after, "", "", { context: CONTEXT });
  const range = (start: number, lines: number): string =>
    lines === 1 ? `${start}` : `${lines === 0 ? start - 1 : start},${lines}`;
  return patch.hunks
    .map(
      (hunk) =>
        `@@ -${range(hunk.oldStart, hunk.oldLines)} +${range(hunk.newStart, hunk.newLines)} @@\n${hunk.lines.join("\n")}\n`,
    )
    .join("");
}

const isUtf16 = (encoding: Encoding): boolean => encoding.startsWith("utf-16");

/** git ends a name that holds white space with a tab, so that nobody takes the rest for a date. */
const named = (sign: string, path: string): string => `${sign} ${gitPath(path)}${/\s/.test(path) ? "\t" : ""}\n`;

function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/**
 * Patch of one file for `git apply`, as bytes: hunks hold the bytes of the file in its own encoding, its byte order
 * mark included. Empty when nothing changes.
 */
export function filePatch({ path, text, encoding }: PatchSource, changed: string): Uint8Array {
  if (changed === text) return new Uint8Array();
  const head = `diff --git ${gitPath(`a/${path}`)} ${gitPath(`b/${path}`)}\n`;
  if (isUtf16(encoding)) {
    return encode(head + binaryPatch(encode(text, encoding), encode(changed, encoding)), "utf-8");
  }
  const mark = encoding === "utf-8-bom" ? BOM : "";
  const body = encode(hunks(mark + text, mark + changed), encoding === "windows-1252" ? encoding : "utf-8");
  return concat([encode(head + named("---", `a/${path}`) + named("+++", `b/${path}`), "utf-8"), body]);
}

/** One patch of these fixes, files in order; empty when there is nothing to edit. */
export function patchOf(fixes: readonly Fix[], sources: ReadonlyMap<string, PatchSource>): Uint8Array<ArrayBuffer> {
  const { changed } = applyAll(fixes, (file) => sources.get(file)?.text);
  const files = [...changed].toSorted(([a], [b]) => compare(a, b));
  return concat(
    files.flatMap(([file, text]) => {
      const source = sources.get(file);
      return source ? [filePatch(source, text)] : [];
    }),
  );
}

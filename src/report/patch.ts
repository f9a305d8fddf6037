import { createTwoFilesPatch } from "diff";
import type { SourceFile } from "../analyzer/input.ts";
import type { Fix, Report } from "../schema/report.ts";
import { applyFixes, fixesOf } from "./apply.ts";
import { compare } from "./order.ts";

const BOM = "\ufeff";

/** git quotes names that hold quotes, backslashes or control characters (git-diff, "core.quotePath"). */
function quoted(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what git quotes
  if (!/["\\\u0000-\u001f\u007f]/.test(path)) return path;
  const escaped = path.replace(/["\\]/g, "\\$&").replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what git quotes
    /[\u0000-\u001f\u007f]/g,
    (character) => `\\${character.charCodeAt(0).toString(8).padStart(3, "0")}`,
  );
  return `"${escaped}"`;
}

/** Unified diff of one file, as `git apply` takes it; a UTF-8 byte order mark is part of the first line. */
export function textPatch(source: Pick<SourceFile, "path" | "text" | "encoding">, changed: string): string {
  const mark = source.encoding === "utf-8-bom" ? BOM : "";
  if (changed === source.text) return "";
  const patch = createTwoFilesPatch(
    quoted(`a/${source.path}`),
    quoted(`b/${source.path}`),
    mark + source.text,
    mark + changed,
    "",
    "",
    { context: 3 },
  );
  // jsdiff writes an `Index`-style rule first and a tab behind each name; git wants neither.
  const body = patch.slice(patch.indexOf("--- ")).replace(/^(---|\+\+\+) (.*?)\t$/gm, "$1 $2");
  return `diff --git ${quoted(`a/${source.path}`)} ${quoted(`b/${source.path}`)}\n${body}`;
}

/** Patch of the fixes in one file. */
export function filePatch(source: SourceFile, fixes: readonly Fix[]): string {
  return textPatch(source, applyFixes(source.text, source.path, fixes));
}

/** All fixes of a report as one patch, files in order; empty when there is nothing to edit. */
export function renderPatch(report: Report, sources: ReadonlyMap<string, SourceFile>): string {
  const fixes = fixesOf(report);
  const files = new Set(fixes.flatMap((fix) => fix.edits.map((edit) => edit.file)));
  return [...files]
    .toSorted(compare)
    .map((file) => {
      const source = sources.get(file);
      return source ? filePatch(source, fixes) : "";
    })
    .join("");
}

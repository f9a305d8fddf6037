import { createTwoFilesPatch } from "diff";
import type { SourceFile } from "../analyzer/input.ts";
import type { Edit, Report } from "../schema/report.ts";
import { applyEdits } from "./apply.ts";
import { compare } from "./order.ts";

const BOM = "\ufeff";

/** Edits of all unsuppressed findings by file. */
export function editsByFile(report: Report): Map<string, Edit[]> {
  const byFile = new Map<string, Edit[]>();
  const findings = report.results.flatMap((result) => result.findings).filter((finding) => !finding.suppressed);
  for (const edit of findings.flatMap((finding) => finding.fix?.edits ?? [])) {
    byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
  }
  return byFile;
}

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
export function filePatch(source: SourceFile, edits: readonly Edit[]): string {
  const mark = source.encoding === "utf-8-bom" ? BOM : "";
  const changed = applyEdits(source.text, edits);
  if (changed === source.text) return "";
  const patch = createTwoFilesPatch(quoted(`a/${source.path}`), quoted(`b/${source.path}`), mark + source.text, mark + changed, "", "", { context: 3 });
  // jsdiff writes an `Index`-style rule first and a tab behind each name; git wants neither.
  const body = patch.slice(patch.indexOf("--- ")).replace(/^(---|\+\+\+) (.*?)\t$/gm, "$1 $2");
  return `diff --git ${quoted(`a/${source.path}`)} ${quoted(`b/${source.path}`)}\n${body}`;
}

/** All edits of a report as one patch, files in order; empty when there is nothing to edit. */
export function renderPatch(report: Report, sources: ReadonlyMap<string, SourceFile>): string {
  return [...editsByFile(report)]
    .toSorted(([a], [b]) => compare(a, b))
    .map(([file, edits]) => {
      const source = sources.get(file);
      return source ? filePatch(source, edits) : "";
    })
    .join("");
}

import { applyEdits, type SpanEdit } from "../analyzer/edit.ts";
import { indexLines, type LineIndex, offsetsOf } from "../analyzer/region.ts";
import type { Edit, Fix, Report } from "../schema/report.ts";

/** Fixes of all unsuppressed findings, in the report's order. */
export function fixesOf(report: Report): Fix[] {
  return report.results.flatMap((result) =>
    result.findings.flatMap((finding) => (finding.fix && !finding.suppressed ? [finding.fix] : [])),
  );
}

function spanEdits(index: LineIndex, file: string, edits: readonly Edit[]): SpanEdit[] | null {
  const own = edits.filter((edit) => edit.file === file);
  const spans = own.flatMap((edit) => {
    const offsets = offsetsOf(index, edit.region);
    return offsets ? [{ span: { file, ...offsets }, text: edit.text }] : [];
  });
  return spans.length === own.length ? spans : null;
}

/**
 * Text of one file after the fixes. Two findings may ask for the same edit (a version declared once, a `using` added
 * once): it is made once. A fix that clashes with an earlier one is left out whole, for the next run.
 */
export function applyFixes(text: string, file: string, fixes: readonly Fix[]): string {
  const index = indexLines(text);
  let accepted: SpanEdit[] = [];
  let result = text;
  for (const fix of fixes) {
    const edits = spanEdits(index, file, fix.edits);
    if (!edits || edits.length === 0) continue;
    const attempt = applyEdits(text, [...accepted, ...edits]);
    if (attempt.kind !== "edited") continue;
    accepted = [...accepted, ...edits];
    result = attempt.text;
  }
  return result;
}

import { createLineIndex, offsetsOf } from "../analyzer/region.ts";
import type { Edit } from "../schema/report.ts";

interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function isSame(a: OffsetEdit, b: OffsetEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** Ascending edits without repetitions; of two that overlap, the earlier one stays. */
function withoutOverlaps(edits: readonly OffsetEdit[]): OffsetEdit[] {
  const kept: OffsetEdit[] = [];
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = kept.at(-1);
    if (last && (isSame(last, edit) || edit.start < last.end)) continue;
    kept.push(edit);
  }
  return kept;
}

/**
 * Text of one file after edits of that file. Two findings may ask for the same edit (a version declared once, a
 * `using` added once): it is made once. Overlapping edits are left for a second run.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const index = createLineIndex(text);
  const offsets = edits.map((edit): OffsetEdit => ({ ...offsetsOf(index, edit.region), text: edit.text }));
  let result = "";
  let from = 0;
  for (const edit of withoutOverlaps(offsets)) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

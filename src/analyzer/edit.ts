import type { Span } from "./input.ts";

/** Replaces the text of a span. An empty span inserts. */
export interface SpanEdit {
  readonly span: Span;
  readonly text: string;
  /** What a person must look at after this edit, a clause; it makes the fix `unsafe`. */
  readonly doubt?: string;
}

/** The text with all edits, or the first two that clash, or the first that reaches beyond the text. */
export type EditResult =
  | { readonly kind: "edited"; readonly text: string }
  | { readonly kind: "overlap"; readonly first: SpanEdit; readonly second: SpanEdit }
  | { readonly kind: "outside"; readonly edit: SpanEdit };

/** Whether two spans hold the same characters of the same file. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.file === b.file && a.start === b.start && a.end === b.end;
}

/** Order by path (UTF-16 code units), then start, then end: below, above or at zero. */
export function compareSpans(a: Span, b: Span): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start || a.end - b.end;
}

/** Edits in file and offset order, identical ones once: several findings may ask for the same change. */
function distinctEdits(edits: readonly SpanEdit[]): SpanEdit[] {
  const sorted = edits.toSorted(
    (a, b) => compareSpans(a.span, b.span) || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0),
  );
  return sorted.filter((edit, index) => {
    const before = sorted[index - 1];
    return !before || before.text !== edit.text || !sameSpan(before.span, edit.span);
  });
}

const insertsLines = ({ span, text }: SpanEdit): boolean => span.start === span.end && /[\r\n]$/.test(text);

/**
 * Two edits clash when they share a character or insert at the same place. Whole lines may be inserted at one place:
 * any order of imports or of statements that know nothing of each other is right, and theirs is the order of the texts.
 */
export function clash(a: SpanEdit, b: SpanEdit): boolean {
  const [first, second] = compareSpans(a.span, b.span) <= 0 ? [a, b] : [b, a];
  if (second.span.start < first.span.end) return true;
  return second.span.start === first.span.start && !(insertsLines(first) && insertsLines(second));
}

/** Applies the edits of one file. All spans refer to `text`; identical edits count once, overlapping ones are refused. */
export function applyEdits(text: string, edits: readonly SpanEdit[]): EditResult {
  const ordered = distinctEdits(edits);
  const parts: string[] = [];
  let position = 0;
  let previous: SpanEdit | undefined;
  for (const edit of ordered) {
    const { start, end } = edit.span;
    if (start < 0 || end < start || end > text.length) return { kind: "outside", edit };
    if (previous && clash(previous, edit)) return { kind: "overlap", first: previous, second: edit };
    parts.push(text.slice(position, start), edit.text);
    position = end;
    previous = edit;
  }
  parts.push(text.slice(position));
  return { kind: "edited", text: parts.join("") };
}

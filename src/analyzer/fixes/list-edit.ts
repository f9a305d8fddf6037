import type { SpanEdit } from "../edit.ts";
import type { Span } from "../input.ts";
import { newlineOf } from "../line-ends.ts";

/** What a comma-separated list is to hold: some of its items in their order, and new texts between them. */
export type ListItem =
  | { readonly kind: "keep"; readonly index: number }
  | { readonly kind: "insert"; readonly text: string };

/** Separator of the list: what stands between its first two items where that is a comma and white space, else as its layout suggests. */
function separatorOf(text: string, list: Span, items: readonly Span[]): string {
  const [first, second] = items;
  if (first && second) {
    const between = text.slice(first.end, second.start);
    if (/^\s*,\s*$/.test(between)) return between;
  }
  const newline = newlineOf(text);
  const lead = first ? /[\r\n]([ \t]*)$/.exec(text.slice(list.start + 1, first.start)) : null;
  return lead ? `,${newline}${lead[1] ?? ""}` : ", ";
}

interface Gap {
  readonly before: Span | null;
  readonly after: Span | null;
  readonly dropped: readonly Span[];
  readonly inserted: readonly string[];
}

function gapEdit(gap: Gap, list: Span, separator: string): SpanEdit | null {
  const { before, after, dropped, inserted } = gap;
  const at = (start: number, end: number, text: string): SpanEdit => ({ span: { file: list.file, start, end }, text });
  const first = dropped[0];
  const last = dropped[dropped.length - 1];
  const added = inserted.join(separator);
  if (first && last) {
    if (inserted.length > 0) return at(first.start, last.end, added);
    if (after) return at(first.start, after.start, "");
    return at(before ? before.end : first.start, last.end, "");
  }
  if (inserted.length === 0) return null;
  if (before) return at(before.end, before.end, separator + added);
  if (after) return at(after.start, after.start, added + separator);
  return at(list.start + 1, list.start + 1, added);
}

/** Edits that give the items another order, each in the place of another; null unless all of them stay. */
function permute(text: string, items: readonly Span[], wanted: readonly ListItem[]): SpanEdit[] | null {
  const order = wanted.flatMap((item) => (item.kind === "keep" ? [item.index] : []));
  if (order.length !== wanted.length || new Set(order).size !== items.length) return null;
  return items.flatMap((span, place) => {
    const item = items[order[place] ?? place];
    return item && item !== span ? [{ span, text: text.slice(item.start, item.end) }] : [];
  });
}

/**
 * Edits that turn a list into `wanted`, leaving kept items and their layout alone. `list` includes its brackets.
 * Null when kept items change their order while others come or go: then nothing short of rewriting the list would do.
 */
export function editList(
  text: string,
  list: Span,
  items: readonly Span[],
  wanted: readonly ListItem[],
): SpanEdit[] | null {
  const separator = separatorOf(text, list, items);
  const edits: SpanEdit[] = [];
  let previous = -1;
  let inserted: string[] = [];
  const close = (next: number): void => {
    const gap = {
      before: items[previous] ?? null,
      after: items[next] ?? null,
      dropped: items.slice(previous + 1, next),
      inserted,
    };
    const edit = gapEdit(gap, list, separator);
    if (edit) edits.push(edit);
    inserted = [];
  };
  for (const item of wanted) {
    if (item.kind === "insert") {
      inserted.push(item.text);
      continue;
    }
    if (item.index <= previous) return permute(text, items, wanted);
    close(item.index);
    previous = item.index;
  }
  close(items.length);
  return edits;
}

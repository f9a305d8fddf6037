import type { Edit, Fix } from "../../schema/report.ts";
import { applyEdits, clash, type SpanEdit, sameSpan } from "../edit.ts";
import { indexLines, type LineIndex, offsetsOf } from "../region.ts";

/** Texts of files by path, as far as they are at hand. */
export type Texts = (file: string) => string | undefined;

export interface Applied {
  /** New texts of the files that change. */
  readonly changed: ReadonlyMap<string, string>;
  /** Fixes that clash with an earlier one, or that point outside of the text; each is left out whole. */
  readonly leftOut: readonly Fix[];
}

const isSame = (a: SpanEdit, b: SpanEdit): boolean => a.text === b.text && sameSpan(a.span, b.span);

/** Edits of one file that do not clash, by offset. */
class FileEdits {
  readonly all: SpanEdit[] = [];

  /** Index of the first edit that starts at `offset` or later. */
  #from(offset: number): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.span.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The only edits that can clash with this one: what starts inside of it, and the last one before. */
  near({ span }: SpanEdit): SpanEdit[] {
    const from = this.#from(span.start);
    return this.all.slice(Math.max(0, from - 1), this.#from(span.end + 1));
  }

  add(edit: SpanEdit): void {
    this.all.splice(this.#from(edit.span.start + 1), 0, edit);
  }
}

class Accepted {
  readonly #texts: Texts;
  readonly #indices = new Map<string, LineIndex>();
  readonly byFile = new Map<string, FileEdits>();

  constructor(texts: Texts) {
    this.#texts = texts;
  }

  #indexOf(file: string): LineIndex | null {
    const known = this.#indices.get(file);
    if (known) return known;
    const text = this.#texts(file);
    if (text === undefined) return null;
    const made = indexLines(text);
    this.#indices.set(file, made);
    return made;
  }

  #spanEdit({ file, region, text }: Edit): SpanEdit | null {
    const index = this.#indexOf(file);
    const offsets = index && offsetsOf(index, region);
    return offsets ? { span: { file, ...offsets }, text } : null;
  }

  /** Takes a fix whole or not at all. Two fixes may ask for the same edit, which is then made once. */
  take(fix: Fix): boolean {
    const fresh: SpanEdit[] = [];
    for (const edit of fix.edits) {
      const wanted = this.#spanEdit(edit);
      if (!wanted) return false;
      const others = [
        ...(this.byFile.get(edit.file)?.near(wanted) ?? []),
        ...fresh.filter(({ span }) => span.file === edit.file),
      ];
      if (others.some((other) => isSame(other, wanted))) continue;
      if (others.some((other) => clash(other, wanted))) return false;
      fresh.push(wanted);
    }
    for (const edit of fresh) {
      const edits = this.byFile.get(edit.span.file) ?? new FileEdits();
      this.byFile.set(edit.span.file, edits);
      edits.add(edit);
    }
    return true;
  }
}

/** Applies fixes to several files at once, the earlier fix first where two clash. */
export function applyAll(fixes: readonly Fix[], texts: Texts): Applied {
  const accepted = new Accepted(texts);
  const leftOut = fixes.filter((fix) => !accepted.take(fix));
  const changed = new Map<string, string>();
  for (const [file, edits] of accepted.byFile) {
    const before = texts(file) ?? "";
    const result = applyEdits(before, edits.all);
    if (result.kind === "edited" && result.text !== before) changed.set(file, result.text);
  }
  return { changed, leftOut };
}

/** Text of one file after the fixes; fixes that need another file too are left out. */
export function applyFixes(text: string, file: string, fixes: readonly Fix[]): string {
  const { changed } = applyAll(fixes, (path) => (path === file ? text : undefined));
  return changed.get(file) ?? text;
}

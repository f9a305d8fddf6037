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

class Accepted {
  readonly #texts: Texts;
  readonly #indices = new Map<string, LineIndex>();
  readonly byFile = new Map<string, SpanEdit[]>();

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
      const others = [...(this.byFile.get(edit.file) ?? []), ...fresh.filter(({ span }) => span.file === edit.file)];
      if (others.some((other) => isSame(other, wanted))) continue;
      if (others.some((other) => clash(other, wanted))) return false;
      fresh.push(wanted);
    }
    for (const edit of fresh) this.byFile.set(edit.span.file, [...(this.byFile.get(edit.span.file) ?? []), edit]);
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
    const result = applyEdits(before, edits);
    if (result.kind === "edited" && result.text !== before) changed.set(file, result.text);
  }
  return { changed, leftOut };
}

/** Text of one file after the fixes; fixes that need another file too are left out. */
export function applyFixes(text: string, file: string, fixes: readonly Fix[]): string {
  const { changed } = applyAll(fixes, (path) => (path === file ? text : undefined));
  return changed.get(file) ?? text;
}

import type { Location } from "../schema/report.ts";
import type { SourceFile, Span } from "./input.ts";
import { indexLines, type LineIndex, regionAt } from "./region.ts";

/** Texts by path, with offsets turned into regions: the one place where the analyzer leaves offsets behind. */
export interface SourceIndex {
  text(file: string): string;
  slice(span: Span): string;
  locate(span: Span): Location;
}

/** An index of decoded files. An unknown path has the empty text; a span beyond a text ends at its end. */
export function createSourceIndex(files: readonly SourceFile[]): SourceIndex {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const lines = new Map<string, LineIndex>();
  const text = (file: string): string => texts.get(file) ?? "";
  const linesOf = (file: string): LineIndex => {
    const known = lines.get(file);
    if (known) return known;
    const made = indexLines(text(file));
    lines.set(file, made);
    return made;
  };
  return {
    text,
    slice: (span) => text(span.file).slice(span.start, span.end),
    locate: (span) => ({ file: span.file, region: regionAt(linesOf(span.file), span.start, span.end) }),
  };
}

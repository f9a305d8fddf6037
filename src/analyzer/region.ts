import type { Region } from "../schema/report.ts";

/** Start offsets of the lines of one text; built once per file. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

/** Lines end at `\n`, `\r\n` or a lone `\r`, as editors count them. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 13 && text.charCodeAt(index + 1) === 10) continue;
    if (code === 10 || code === 13) starts.push(index + 1);
  }
  return { starts, length: text.length };
}

/** 0-based line of an offset. */
export function lineAt(index: LineIndex, offset: number): number {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** Region of a half-open range of UTF-16 offsets. Offsets outside the text are moved to its nearest end. */
export function regionAt(index: LineIndex, start: number, end: number): Region {
  const from = clamp(start, 0, index.length);
  const to = clamp(end, from, index.length);
  const first = lineAt(index, from);
  const last = lineAt(index, to);
  return {
    startLine: first + 1,
    startColumn: from - (index.starts[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: to - (index.starts[last] ?? 0) + 1,
  };
}

/** Offset of a 1-based line and column; null when the text has no such place. The end of the text is a place. */
export function offsetAt(index: LineIndex, line: number, column: number): number | null {
  const start = index.starts[line - 1];
  if (start === undefined || column < 1) return null;
  const offset = start + column - 1;
  const next = index.starts[line];
  return offset > index.length || (next !== undefined && offset >= next) ? null : offset;
}

/** Offsets of a region, or null when it does not lie in the text. */
export function offsetsOf(index: LineIndex, region: Region): { start: number; end: number } | null {
  const start = offsetAt(index, region.startLine, region.startColumn);
  const end = offsetAt(index, region.endLine, region.endColumn);
  return start === null || end === null || end < start ? null : { start, end };
}

import type { Region } from "../schema/report.ts";

/** Start offsets of the lines of one text; `\n`, `\r\n` and a lone `\r` end a line. */
export interface LineIndex {
  readonly starts: readonly number[];
  readonly length: number;
}

export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 10 || (code === 13 && text.charCodeAt(offset + 1) !== 10)) starts.push(offset + 1);
  }
  return { starts, length: text.length };
}

/** 0-based line that holds the offset: the last line that starts at or before it. */
function lineAt(index: LineIndex, offset: number): number {
  let low = 0;
  let high = index.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

const clamp = (index: LineIndex, offset: number): number => Math.max(0, Math.min(offset, index.length));

/** Region of half-open UTF-16 offsets: 1-based lines and columns, end exclusive. */
export function regionAt(index: LineIndex, start: number, end: number): Region {
  const first = clamp(index, start);
  const last = Math.max(first, clamp(index, end));
  const startLine = lineAt(index, first);
  const endLine = lineAt(index, last);
  return {
    startLine: startLine + 1,
    startColumn: first - (index.starts[startLine] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: last - (index.starts[endLine] ?? 0) + 1,
  };
}

/** Half-open UTF-16 offsets of a region of the same text. */
export function offsetsOf(index: LineIndex, region: Region): { readonly start: number; readonly end: number } {
  const offset = (line: number, column: number) => clamp(index, (index.starts[line - 1] ?? index.length) + column - 1);
  return { start: offset(region.startLine, region.startColumn), end: offset(region.endLine, region.endColumn) };
}

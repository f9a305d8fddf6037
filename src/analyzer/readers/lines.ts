/** A line of a text, without its end. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const part of text.split(/\r\n|\n|\r/)) {
    lines.push({ text: part, start });
    start += part.length;
    start += text.startsWith("\r\n", start) ? 2 : 1;
  }
  return lines;
}

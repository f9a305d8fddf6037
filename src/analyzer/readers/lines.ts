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

/** Lines with those that they go on with, in shells, PowerShell and Dockerfiles; offsets stay. */
export function joined(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = found.at(-1);
    if (isOpen && last) {
      const gap = " ".repeat(Math.max(0, line.start - last.start - last.text.length));
      found[found.length - 1] = { start: last.start, text: last.text + gap + line.text };
    } else found.push(line);
    isOpen = /[\\`^]\s*$/.test(line.text);
  }
  return found;
}

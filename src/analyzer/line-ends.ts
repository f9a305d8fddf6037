/** The line end that a new line in a text should have: the one that the text has, a lone `\r` included. */
export const newlineOf = (text: string): "\r\n" | "\n" | "\r" =>
  text.includes("\r\n") ? "\r\n" : text.includes("\r") && !text.includes("\n") ? "\r" : "\n";

/** Offset at which the line of a place begins. Looks at that line alone, as a file may ask for each of its lines. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== "\n" && text[start - 1] !== "\r") start--;
  return Math.max(start, 0);
}

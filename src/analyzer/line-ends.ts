/** The line end that a new line in a text should have: the one that the text has, a lone `\r` included. */
export const newlineOf = (text: string): "\r\n" | "\n" | "\r" =>
  text.includes("\r\n") ? "\r\n" : text.includes("\r") && !text.includes("\n") ? "\r" : "\n";

/** Offset at which the line of a place begins. */
export const lineStart = (text: string, offset: number): number =>
  offset <= 0 ? 0 : Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;

import { encodeUtf8 } from "../analyzer/readers/utf-8.ts";

const named: Readonly<Record<number, string>> = {
  7: "\\a",
  8: "\\b",
  9: "\\t",
  10: "\\n",
  11: "\\v",
  12: "\\f",
  13: "\\r",
  34: '\\"',
  92: "\\\\",
};

function quotedByte(byte: number): string {
  const name = named[byte];
  if (name !== undefined) return name;
  const isPlain = byte >= 0x20 && byte < 0x7f;
  return isPlain ? String.fromCharCode(byte) : `\\${byte.toString(8).padStart(3, "0")}`;
}

/**
 * A path as git writes it into a patch: in quotes with escapes when it holds quotes, backslashes, control characters
 * or anything beyond ASCII (git-config, `core.quotePath`), else as it is.
 */
export function gitPath(path: string): string {
  if (/^[\x20-\x7e]*$/.test(path) && !/["\\]/.test(path)) return path;
  return `"${Array.from(encodeUtf8(path), quotedByte).join("")}"`;
}

import type { SourceFile } from "../input.ts";

const spaces = (text: string): string => text.replace(/[^\r\n]/g, " ");

const SLASHES = /(?:^|[ \t;{}])\/\/[^\r\n]*/gm;

const hashes = (text: string): string => text.replace(/(^|\s)#[^\r\n]*/g, spaces);

/** The text of a file beside the code with its comments blanked; offsets stay. */
export function withoutComments({ text, path }: SourceFile): string {
  if (/\.json$/i.test(path)) return text.replace(/(?:^|\s)\/\/[^\r\n]*/g, spaces);
  if (/\.psm?1$/i.test(path)) return hashes(text.replace(/<#[\s\S]*?(?:#>|$)/g, spaces));
  if (/^\s*</.test(text)) return text.replace(/<!--[\s\S]*?(?:-->|$)/g, spaces);
  if (/\.cake$|(?:^|\/)jenkinsfile[^/]*$/i.test(path))
    return text.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, spaces).replace(SLASHES, spaces);
  if (/\.(?:cmd|bat)$/i.test(path)) return text.replace(/^[ \t]*@?(?:rem\b|::)[^\r\n]*/gim, spaces);
  return hashes(text);
}

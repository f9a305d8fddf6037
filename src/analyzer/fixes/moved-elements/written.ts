import { lineStart } from "../../line-ends.ts";
import { closingAt, type Part, splitCode } from "../../readers/csharp/mirrors/code.ts";

/** A text and its code: of the same length, with blanks for comments and `_` for all that is within quotes. */
export interface Written {
  readonly text: string;
  readonly code: string;
}

export function writtenFrom(text: string): Written {
  const { code, texts } = splitCode(text);
  let filled = "";
  for (const { start, end } of texts) filled += code.slice(filled.length, start) + "_".repeat(end - start);
  return { text, code: filled + code.slice(filled.length) };
}

export const textAt = ({ text }: Written, { start, end }: Part): string => text.slice(start, end);
export const codeAt = ({ code }: Written, { start, end }: Part): string => code.slice(start, end);

/** Without the brackets around it. */
export const inside = ({ start, end }: Part): Part => ({ start: start + 1, end: end - 1 });

/** Commas in type arguments part nothing. */
const typeArguments = /<[\w\s,.:?[\]]*>/g;

/** What commas part within a list, without the space and the comments around it. */
export function partsOf({ code }: Written, { start: from, end: to }: Part): Part[] {
  const flat = code.slice(0, to).replace(typeArguments, (part) => " ".repeat(part.length));
  const parts: Part[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && "({[".includes(flat[at] ?? "")) at = closingAt(code, at) - 1;
    else if (at === to || flat[at] === ",") {
      const part = code.slice(start, at);
      const end = start + part.trimEnd().length;
      parts.push({ start: start + part.length - part.trimStart().length, end });
      start = at + 1;
    }
  }
  return parts.filter((part) => part.start < part.end);
}

/** The list in the brackets that open right behind an offset; null where none do. */
export function listBehind({ code }: Written, offset: number, bracket: "(" | "{"): Part | null {
  const at = offset + (code.slice(offset).length - code.slice(offset).trimStart().length);
  return code[at] === bracket ? { start: at, end: closingAt(code, at) } : null;
}

/** What stands before the first thing in the line of a place. */
export const indentAt = (text: string, offset: number): string =>
  /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? "";

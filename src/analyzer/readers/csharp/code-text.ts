import type { SourceFile } from "../../input.ts";
import { noCode, spaces, withoutTexts } from "./blanked.ts";
import { razorCode } from "./razor/read.ts";

const directives = /^[ \t]*@(?:using|model|inject|inherits|implements|attribute)\b[^\r\n]*/gm;
const usingItem = /<Using\b[^>]*?\bInclude\s*=\s*"([^"]*)"/g;

const crefs = /(?<=\bcref\s*=\s*["'])(?:[A-Z]:)?[^"'\r\n]+/g;

/** A comment blanked, but for names that documentation refers to, which the compiler looks up. */
function blanked(text: string): string {
  if (!/^\/(?:\/\/(?!\/)|\*\*)/.test(text) || !text.includes("cref")) return spaces(text);
  return written(
    spaces(text),
    Array.from(text.matchAll(crefs), ({ index, 0: name }) => ({ at: index, text: name })),
  );
}

/** The text with everything blanked that is no code, names in documentation left where `references` are asked for. */
export function codeOf(file: SourceFile, left: "code" | "references" = "code"): string {
  const bare = left === "code" ? withoutTexts : (text: string) => text.replace(noCode, blanked);
  switch (file.kind) {
    case "csharp":
      return bare(file.text);
    case "razor":
      return razorLines(file.text, bare(razorCode(file.text).code));
    case "project":
      return itemsOnly(file.text);
    default:
      return "";
  }
}

/** Blanked text with some pieces, in their order, written over it; one pass, as a file may hold thousands of them. */
function written(blank: string, pieces: readonly { readonly at: number; readonly text: string }[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { at, text } of pieces) {
    parts.push(blank.slice(from, at), text);
    from = at + text.length;
  }
  return parts.join("") + blank.slice(from);
}

/** Code blocks, and directives outside of Razor's comments. */
function razorLines(text: string, code: string): string {
  const live = text.replace(/@\*[\s\S]*?(?:\*@|$)/g, spaces);
  return written(
    code,
    Array.from(live.matchAll(directives), ({ index, 0: line }) => ({ at: index, text: line })),
  );
}

function itemsOnly(text: string): string {
  const live = text.replace(/<!--[\s\S]*?(?:-->|$)/g, spaces);
  return written(
    spaces(text),
    Array.from(live.matchAll(usingItem), ({ index, 0: item, 1: name = "" }) => ({
      at: index + item.length - 1 - name.length,
      text: name,
    })),
  );
}

/** A Razor file turned into C# of the same length: code stays where it is, everything else is blank. */
export interface RazorCode {
  readonly code: string;
  readonly usings: readonly string[];
}

const starts = /@(code|functions)\s*\{|@\{|@inject[ \t]+([^\r\n]+)|@using[ \t]+([^\r\n({;]+);?[ \t]*(?=\r?$)|@\*/gm;

/** Offset after the brace that closes the one at `open`; strings and comments are stepped over. */
function closing(text: string, open: number): number {
  let depth = 0;
  const token = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|@"(?:[^"]|"")*"|"""+|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[{}]/g;
  token.lastIndex = open;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0] === "{") depth++;
    else if (match[0] === "}" && --depth === 0) return match.index + 1;
  }
  return text.length;
}

const blank = (text: string): string[] =>
  [...text].length === text.length
    ? [...text].map((c) => (c === "\n" || c === "\r" ? c : " "))
    : Array.from({ length: text.length }, (_, i) => (text[i] === "\n" || text[i] === "\r" ? (text[i] ?? " ") : " "));

function copy(target: string[], text: string, from: number, to: number): void {
  for (let i = from; i < to; i++) target[i] = text[i] ?? " ";
}

/** Writes `lead` so that it ends right before `end`; false when code stands in the way. */
function lead(target: string[], words: string, end: number): boolean {
  const from = end - words.length;
  if (from < 0) return false;
  for (let i = from; i < end; i++) if (!/\s/.test(target[i] ?? " ")) return false;
  copy(target, " ".repeat(from) + words, from, end);
  return true;
}

/**
 * Keeps `@code`, `@functions`, `@{ }` and `@inject`; the result is the inside of a class. Inline expressions
 * (`@Model.X`, `@if`) are not read.
 */
export function razorCode(text: string): RazorCode {
  const target = blank(text);
  const usings: string[] = [];
  const pattern = new RegExp(starts);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0] === "@*") {
      const close = text.indexOf("*@", end);
      pattern.lastIndex = close < 0 ? text.length : close + 2;
    } else if (match[3] !== undefined) usings.push(match[3].trim());
    else if (match[2] !== undefined) {
      copy(target, text, end - match[2].length, end);
      if (!match[2].trimEnd().endsWith(";")) target[end < text.length ? end : end - 1] = ";";
    } else {
      const close = closing(text, end - 1);
      if (match[1] !== undefined) copy(target, text, end, close - 1);
      else if (lead(target, "void _()", end - 1)) copy(target, text, end - 1, close);
      pattern.lastIndex = close;
    }
  }
  return { code: target.join(""), usings };
}

/** Usings that `_Imports.razor` and `_ViewImports.cshtml` give to a file: those of its folder and the folders above. */
export function inheritedUsings(
  path: string,
  files: readonly { readonly path: string; readonly text: string }[],
): string[] {
  const shared = path.endsWith(".razor") ? "_Imports.razor" : "_ViewImports.cshtml";
  return files.flatMap((file) => {
    const folder = file.path.slice(0, file.path.length - shared.length);
    const applies = file.path.endsWith(shared) && (folder === "" || folder.endsWith("/")) && path.startsWith(folder);
    return applies ? razorCode(file.text).usings : [];
  });
}

/** Offset of the first name that stands in an inline expression (`@Model.X`, `@(…)`), which is not read; null without one. */
export function unreadExpression(text: string, code: string, offsets: readonly number[]): number | null {
  const found = offsets.find((offset) => {
    const line = text.slice(Math.max(text.lastIndexOf("\n", offset - 1) + 1, offset - 300), offset);
    return code[offset] === " " && /@(?:await\s+)?\(?[\w.!?()]*$/.test(line) && !/@\*/.test(line);
  });
  return found ?? null;
}

/** How often a name is mentioned in a stretch of code. */
export function mentions(text: string, name: string, from: number, to: number): number {
  return [...text.slice(from, to).matchAll(new RegExp(`(?<![\\w@])${name}(?!\\w)`, "g"))].length;
}

const token =
  /\/\/[^\r\n]*|\/\*[\s\S]*?\*\/|@"(?:[^"]|"")*"|"""+[\s\S]*?"""+|"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\\\r\n]|\\.)*'|[{}();]/g;

/** The text with comments blanked; offsets and lines stay. */
export const withoutComments = (text: string): string =>
  text.replace(token, (found) => (/^\/[/*]/.test(found) ? found.replace(/[^\r\n]/g, " ") : found));

/** Offset behind the member whose parameter list ends at `from`: behind its body, or the `;` of an expression or of none. */
export function memberEnd(text: string, from: number): number {
  const pattern = new RegExp(token);
  pattern.lastIndex = from;
  let depth = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [sign] = match;
    if (sign === "{" || sign === "(") depth++;
    else if (sign === "}" || sign === ")") depth--;
    else if (sign !== ";" || depth > 0) continue;
    if (depth <= 0 && (sign === "}" || sign === ";")) return match.index + 1;
    if (depth < 0) return match.index;
  }
  return text.length;
}

/** The type in front of a member's name, explicit interface qualifier left out: `Task<X>` in `async Task<X> IStore<T>.M`. */
export function typeBefore(text: string, name: number): { readonly start: number; readonly end: number } | null {
  const qualifier = /(?:[\w.:]+(?:<[^;{}()]*>)?\.)?$/.exec(text.slice(Math.max(0, name - 300), name))?.[0] ?? "";
  let end = name - qualifier.length;
  while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
  let start = end;
  for (let depth = 0; start > 0; start--) {
    const sign = text[start - 1] ?? "";
    if (sign === ">" || sign === "]" || sign === ")") depth++;
    else if (sign === "<" || sign === "[" || sign === "(") depth--;
    if (depth < 0 || (depth === 0 && /[\s;{}]/.test(sign))) break;
  }
  return start < end ? { start, end } : null;
}

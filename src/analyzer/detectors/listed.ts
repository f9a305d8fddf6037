import { splitTopLevel } from "../readers/csharp/documentation-id.ts";

const list =
  /^(?:new\s+[\w.:]+\s*<[^<>]*>\s*(?:\(\s*\))?\s*|new\s*\w*\s*\[\s*\d*\s*\]\s*)?[{[](.*)[}\]]\s*(?:\.\s*To(?:List|Array|HashSet)\s*\(\s*\))?$/s;
const comment = /\/\*[\s\S]*?\*\/|\/\/[^\r\n]*(?=\r|\n)/g;
const literal = /^[@$]*"(?:[^"\\]|\\.|"")*"$/;

/** Whether a text is a string literal. */
export const isText = (text: string): boolean => literal.test(text);

/**
 * The elements of a list that code writes out: `new List<string> { a, b }`, `new[] { a }`, `{ a }`, `[a]`; null for any
 * other text. What `..` takes from another list stands without the dots.
 */
export function listedIn(text: string): readonly string[] | null {
  const inner = list.exec(text.replace(comment, " ").trim())?.[1];
  if (inner === undefined) return null;
  const parts = splitTopLevel(inner).map((part) => part.replace(/^\.\.\s*/, "").trim());
  return parts.filter((part) => part !== "");
}

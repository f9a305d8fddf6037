import type { SourceFile } from "../input.ts";
import { folderOf, resolvePath } from "./msbuild/path.ts";
import { attributeOf, type XmlElement } from "./xml/element.ts";
import { parseXml } from "./xml/parse.ts";

export interface SolutionEntry {
  /** Path of the project, resolved from the solution's folder. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

function fromSln(text: string): { path: string; start: number; end: number }[] {
  const pattern = /^Project\("[^"\r\n]*"\) *= *"[^"\r\n]*", *"([^"\r\n]*)"/gm;
  return [...text.matchAll(pattern)].map((match) => {
    const path = match[1] ?? "";
    const end = match.index + match[0].length - 1;
    return { path, start: end - path.length, end };
  });
}

function fromSlnx(text: string): { path: string; start: number; end: number }[] {
  const entries: { path: string; start: number; end: number }[] = [];
  const stack: XmlElement[] = [...parseXml(text).roots];
  for (let element = stack.pop(); element; element = stack.pop()) {
    const path = element.name === "Project" ? attributeOf(element, "Path") : undefined;
    if (path) entries.push({ path: path.value, start: path.start, end: path.end });
    stack.push(...element.children);
  }
  return entries.sort((a, b) => a.start - b.start);
}

/** Projects that a `.sln` or `.slnx` lists; solution folders and projects outside the input are left out. */
export function readSolution(file: SourceFile): SolutionEntry[] {
  const entries = /^\s*</.test(file.text) ? fromSlnx(file.text) : fromSln(file.text);
  return entries.flatMap((entry) => {
    const path = /\.\w+proj$/i.test(entry.path) ? resolvePath(folderOf(file.path), entry.path) : null;
    return path === null ? [] : [{ ...entry, path }];
  });
}

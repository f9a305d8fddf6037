import type { SpanEdit } from "../edit.ts";
import { newlineOf } from "../line-ends.ts";
import { escaped } from "../pattern-text.ts";
import type { Project } from "../project.ts";
import { readConditions } from "../readers/csharp/conditions.ts";
import { isImplicit } from "./well-known-namespaces.ts";

const usingLine =
  /^[ \t]*using[ \t]+(?!static\b|var\b|\()(?:[\w.]+[ \t]*=[ \t]*)?[\w.:]+[ \t]*;[^\r\n]*(?:\r\n?|\n|$)/gm;

/** Directives that count whatever symbols are defined. */
function unconditional(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return [];
  const conditionAt = readConditions(text);
  return matches.filter((match) => conditionAt(match.index) === null);
}

const globalUsing = /^[ \t]*global[ \t]+using[ \t]+(?:global::)?([\w.]+)[ \t]*;/gm;
const globalUsings = new WeakMap<Project, ReadonlySet<string>>();

/** Namespaces that code of the project imports everywhere. */
function importedEverywhere(project: Project): ReadonlySet<string> {
  const known = globalUsings.get(project);
  if (known) return known;
  const texts = project.files
    .filter(({ kind, text }) => kind === "csharp" && text.includes("global"))
    .map(({ text }) => text);
  const found = new Set(texts.flatMap((text) => unconditional(text, globalUsing).map((match) => match[1] ?? "")));
  globalUsings.set(project, found);
  return found;
}

/** Whether a namespace is imported in this file, in the whole project, or encloses the code. */
function isImported(text: string, namespace: string, project: Project): boolean {
  const name = escaped(namespace);
  const directive = new RegExp(`^[ \\t]*(?:global[ \\t]+)?using[ \\t]+(?:global::)?${name}[ \\t]*;`, "gm");
  if (unconditional(text, directive).length > 0 || isImplicit(namespace, project)) return true;
  if (new RegExp(`^[ \\t]*namespace[ \\t]+${name}(?:\\.[\\w.]+)?[ \\t]*[;{\\r\\n]`, "m").test(text)) return true;
  if (project.globalUsings.some((directive) => directive.trim() === namespace)) return true;
  return importedEverywhere(project).has(namespace);
}

/** Where imports go in a file without any: below comments and directives at the top. Null for a pasted fragment. */
function topOf(text: string): number | null {
  if (!/^[ \t]*(?:(?:\w+[ \t]+)*(?:class|struct|record|interface|enum)|namespace)[ \t]/m.test(text)) return null;
  const lead =
    /^(?:[ \t]*(?:\/\/[^\r\n]*|#(?!if|region)[^\r\n]*|\/\*[\s\S]*?\*\/[ \t]*)?(?:\r\n?|\n|$))*/.exec(text)?.[0] ?? "";
  return lead.length;
}

/**
 * The edit that imports a namespace: after the last using that sorts before it, as the file orders them. Null when it
 * is imported, or when nothing shows where imports belong (a pasted fragment).
 */
export function addUsing(file: string, text: string, namespace: string, project: Project): SpanEdit | null {
  if (isImported(text, namespace, project)) return null;
  const lines = unconditional(text, usingLine).filter((match) => !match[0].includes("="));
  const insert = (offset: number, line: string): SpanEdit => ({
    span: { file, start: offset, end: offset },
    text: line,
  });
  const newline = newlineOf(text);
  const [first] = lines;
  if (!first) {
    const top = topOf(text);
    return top === null ? null : insert(top, `using ${namespace};${newline}`);
  }
  const indent = /^[ \t]*/.exec(first[0])?.[0] ?? "";
  const line = `${indent}using ${namespace};`;
  const anchor = anchorFor(lines, namespace);
  if (!anchor) return insert(first.index, line + newline);
  const end = anchor.index + anchor[0].length;
  return /[\r\n]$/.test(anchor[0]) ? insert(end, line + newline) : insert(end, newline + line);
}

/** The using after which a new one keeps the order of the file. */
function anchorFor(lines: readonly RegExpExecArray[], namespace: string): RegExpExecArray | undefined {
  const nameOf = (match: RegExpExecArray): string => /using[ \t]+([\w.]+)/.exec(match[0])?.[1] ?? "";
  const familyOf = (name: string): string => name.split(".")[0] ?? name;
  const isSystem = (match: RegExpExecArray): boolean => familyOf(nameOf(match)) === "System";
  // `System` comes first, out of the alphabet's order, unless the file has it otherwise.
  const systemFirst = !lines.some(isSystem) || lines.slice(0, 1).some(isSystem);
  const sortKey = (name: string): string => `${systemFirst && familyOf(name) === "System" ? 0 : 1}${name}`;
  // Order by the namespaces of the same family where there are some, so that families may come in any order.
  const family = lines.filter((match) => familyOf(nameOf(match)) === familyOf(namespace));
  const before = family.filter((match) => nameOf(match) < namespace);
  return before.at(-1) ?? lines.findLast((match) => sortKey(nameOf(match)) < sortKey(namespace));
}

/** The usings for types that edits write, where their namespace is known. */
export function importTypes(
  types: readonly string[],
  file: string,
  text: string,
  known: ReadonlyMap<string, string>,
  project: Project,
): SpanEdit[] {
  const words = new Set(types.flatMap((type) => type.match(/\w+/g) ?? []));
  const namespaces = [...known].flatMap(([name, namespace]) => (words.has(name) ? [namespace] : []));
  return [...new Set(namespaces)].flatMap((namespace) => addUsing(file, text, namespace, project) ?? []);
}

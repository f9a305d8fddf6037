import type { SpanEdit } from "../edit.ts";
import type { Project } from "../project.ts";

const usingLine = /^[ \t]*using[ \t]+(?!static\b|var\b|\()(?:[\w.]+[ \t]*=[ \t]*)?[\w.:]+[ \t]*;[^\n]*(?:\n|$)/gm;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Whether a namespace is imported in this file, in the whole project, or encloses the code. */
export function isImported(text: string, namespace: string, project: Project): boolean {
  const name = escaped(namespace);
  if (new RegExp(`^[ \\t]*(?:global[ \\t]+)?using[ \\t]+(?:global::)?${name}[ \\t]*;`, "m").test(text)) return true;
  if (new RegExp(`^[ \\t]*namespace[ \\t]+${name}(?:\\.[\\w.]+)?[ \\t]*[;{\\r\\n]`, "m").test(text)) return true;
  if (project.globalUsings.some((directive) => directive.trim() === namespace)) return true;
  const everywhere = new RegExp(`^[ \\t]*global[ \\t]+using[ \\t]+(?:global::)?${name}[ \\t]*;`, "m");
  return project.files.some((file) => file.kind === "csharp" && everywhere.test(file.text));
}

/**
 * The edit that imports a namespace: after the last using that sorts before it, as the file orders them. Null when it
 * is imported, or when the file has no using that shows where imports belong (a pasted fragment).
 */
export function addUsing(file: string, text: string, namespace: string, project: Project): SpanEdit | null {
  if (isImported(text, namespace, project)) return null;
  const lines = [...text.matchAll(usingLine)].filter((match) => !match[0].includes("="));
  const insert = (offset: number, line: string): SpanEdit => ({
    span: { file, start: offset, end: offset },
    text: line,
  });
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const [first] = lines;
  if (!first) return null;
  const indent = /^[ \t]*/.exec(first[0])?.[0] ?? "";
  const line = `${indent}using ${namespace};`;
  const nameOf = (match: RegExpMatchArray): string => /using[ \t]+([\w.]+)/.exec(match[0])?.[1] ?? "";
  // Order by the namespaces of the same family only, so that `System` may come first or last.
  const family = namespace.split(".")[0] ?? namespace;
  // Many files keep `System` on top, out of the alphabet's order.
  const systemFirst = nameOf(first).split(".")[0] === "System";
  const sortKey = (name: string): string => (systemFirst && name.split(".")[0] === "System" ? "" : name);
  const before = lines.filter((match) => nameOf(match).split(".")[0] === family && nameOf(match) < namespace);
  const anchor = before[before.length - 1] ?? lines.findLast((match) => sortKey(nameOf(match)) < namespace);
  if (!anchor) return insert(first.index, line + newline);
  const end = anchor.index + anchor[0].length;
  return anchor[0].endsWith("\n") ? insert(end, line + newline) : insert(end, newline + line);
}

import type { PackageFact } from "../../../src/analyzer/facts.ts";
import type { SourceFile, Span } from "../../../src/analyzer/input.ts";
import type { Project } from "../../../src/analyzer/project.ts";
import { classify } from "../../../src/analyzer/readers/classify.ts";
import { readProjects } from "../../../src/analyzer/readers/projects.ts";

export type Texts = Readonly<Record<string, string>>;

export function sources(texts: Texts): SourceFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text, kind: classify(path, text), encoding: "utf-8" }));
}

export function read(texts: Texts) {
  const { projects, notices } = readProjects(sources(texts));
  const [first] = projects;
  return { projects, notices, codes: notices.map((notice) => notice.code), first };
}

export function only(texts: Texts): Project {
  const { projects } = read(texts);
  const [project] = projects;
  if (!project || projects.length !== 1)
    throw new Error(`expected one project, got ${projects.map((entry) => entry.path)}`);
  return project;
}

/** The text that a span stands on, with its file: what a test can be read by. */
export function at(texts: Texts, span: Span | null | undefined): string | null {
  return span ? `${span.file}: ${texts[span.file]?.slice(span.start, span.end)}` : null;
}

/** One line per package: id, version, source, where it is declared, where its version is written, condition. */
function describePackage(texts: Texts, fact: PackageFact): string {
  const resolved = fact.resolved ? ` resolved ${fact.resolved}` : "";
  const condition = fact.condition ? ` when ${fact.condition}` : "";
  return `${fact.id} ${fact.version} (${fact.source}) declared ${at(texts, fact.span)}; version ${at(texts, fact.versionSpan)}${resolved}${condition}`;
}

export function packagesOf(texts: Texts, path: string | null = null): string[] {
  const { projects } = read(texts);
  const project = path === null ? projects[0] : projects.find((entry) => entry.path === path);
  return (project?.packages ?? []).map((fact) => describePackage(texts, fact));
}

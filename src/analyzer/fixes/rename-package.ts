import { type SpanEdit, sameSpan } from "../edit.ts";
import type { PackageFact } from "../facts.ts";
import type { Span } from "../input.ts";
import { escaped } from "../pattern-text.ts";
import type { SourceIndex } from "../source-index.ts";

/** The declarations of a package id in all projects. */
export type DeclaredBy = (id: string) => readonly PackageFact[];

const placesOf = ({ span, referenceSpan = span }: PackageFact): readonly Span[] => [span, referenceSpan];
const keysOf = (fact: PackageFact): string[] => placesOf(fact).map(({ file, start }) => `${file}\u0000${start}`);

/**
 * The declarations that must change together: a central version stands for the references of many projects, and a
 * reference in a shared file may take its version from several places.
 */
function connected(fact: PackageFact, all: readonly PackageFact[]): readonly PackageFact[] {
  const reached = new Set(keysOf(fact));
  const found = new Set<PackageFact>();
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const entry of all) {
      if (found.has(entry) || !keysOf(entry).some((key) => reached.has(key))) continue;
      found.add(entry);
      for (const key of keysOf(entry)) reached.add(key);
    }
  }
  return [...found];
}

/** The tag around a place, from its bracket on: `<PackageVersion Include="…"`, up to 300 characters before. */
function tagAt(text: string, place: Span): { readonly start: number; readonly name: string } | null {
  const from = Math.max(0, place.start - 300);
  const start = text.slice(from, place.start).lastIndexOf("<");
  const name = start < 0 ? undefined : /^<(\w+)\s/.exec(text.slice(from + start, place.start))?.[1];
  return name === undefined ? null : { start: from + start, name };
}

/** Whether the file has an element of this name for the package. */
export function namesPackage(text: string, tag: string, id: string): boolean {
  return new RegExp(`<${tag}\\s[^<>]{0,300}?\\b(?:Include|Update)\\s*=\\s*["']\\s*${escaped(id)}\\s*["']`, "i").test(
    text,
  );
}

/** Takes away the line of an element that has it for itself; null for every other. */
function withoutLine(text: string, place: Span): SpanEdit | null {
  const start = text.lastIndexOf("\n", place.start) + 1;
  const end = /\r\n|\n|$/.exec(text.slice(place.end));
  const until = place.end + (end?.index ?? 0);
  if (!/^\s*<\w+\s[^<>]*\/>\s*$/.test(text.slice(start, until))) return null;
  return { span: { file: place.file, start, end: until + (end?.[0].length ?? 0) }, text: "" };
}

/** The edit of one place of the old id: the new one, or nothing where a line for the new one is there already. */
function renamedAt(place: Span, { id, to, text, isConditional }: Renaming): SpanEdit | null {
  if (text.slice(place.start, place.end).toLowerCase() !== id.toLowerCase()) return null;
  const tag = tagAt(text, place);
  if (!tag) return null;
  if (!namesPackage(text, tag.name, to)) return { span: place, text: to };
  // Two lines under conditions may be for two frameworks.
  return isConditional || /\bCondition\s*=/.test(text) ? null : withoutLine(text, place);
}

interface Renaming {
  readonly id: string;
  readonly to: string;
  readonly text: string;
  readonly isConditional: boolean;
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter((span, index) => spans.findIndex((other) => sameSpan(other, span)) === index);
}

/**
 * Writes a new id wherever the package is declared and referenced, in all files at once; `versionAt` gives the edit of
 * a version. Null when a place is not one that can be edited: half a rename does not restore.
 */
export function renamePackage(
  fact: PackageFact,
  to: string,
  declaredBy: DeclaredBy,
  sources: SourceIndex,
  versionAt: (fact: PackageFact) => SpanEdit | null,
): readonly SpanEdit[] | null {
  const facts = [fact, ...connected(fact, declaredBy(fact.id))];
  if (facts.some((entry) => entry.version === null || entry.versionSpan === null)) return null;
  const isConditional = facts.some((entry) => entry.condition !== null);
  const ids = distinct(facts.flatMap(placesOf)).map((place) =>
    renamedAt(place, { id: fact.id, to, text: sources.text(place.file), isConditional }),
  );
  if (ids.includes(null)) return null;
  const edits = ids.flatMap((edit) => edit ?? []);
  const isGone = ({ span }: SpanEdit) =>
    edits.some(
      (edit) =>
        edit.text === "" && edit.span.file === span.file && edit.span.start <= span.start && span.end <= edit.span.end,
    );
  const versions = facts.flatMap((entry) => versionAt(entry) ?? []).filter((edit) => !isGone(edit));
  return [
    ...edits,
    ...versions.filter((edit, index) => versions.findIndex((other) => sameSpan(other.span, edit.span)) === index),
  ];
}

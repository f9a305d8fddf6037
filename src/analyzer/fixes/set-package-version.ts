import type { EditTemplate } from "../../schema/fix.ts";
import { parseRange, rangeContains } from "../../versions/nuget-range.ts";
import { parseVersion } from "../../versions/nuget-version.ts";
import type { SpanEdit } from "../edit.ts";
import type { Match } from "../match.ts";

type Template = Extract<EditTemplate, { kind: "setPackageVersion" }>;

/**
 * The declaration with the new version in it. Brackets of an exact version stay, an interval that holds the version
 * gets it as its lower end, and everything else, floats and intervals that exclude it included, becomes the plain
 * version: a float would not stop at what was tested. Null when nothing changes.
 */
export function rewriteVersion(declared: string, version: string): string | null {
  const range = parseRange(declared);
  const target = parseVersion(version);
  const exact = /^\s*\[\s*[^,\s]+\s*\]\s*$/.test(declared);
  if (exact) return `[${version}]`;
  const interval = /^\s*([[(])([^,]*),([^,]*)([\])])\s*$/.exec(declared);
  if (interval && range?.max && target && rangeContains({ ...range, min: null }, target)) {
    return `[${version},${interval[3] ?? ""}${interval[4] ?? ")"}`;
  }
  return declared === version ? null : version;
}

/**
 * Writes the version where its text is: attribute, child element, central file or property, and the new id where the
 * package has one. Null when that is elsewhere, or when only half of a renamed package is in this file.
 */
export function setPackageVersion(template: Template, match: Match): readonly SpanEdit[] | null {
  if (match.subject.kind !== "package") return null;
  const { id, version, versionSpan, span, referenceSpan = span } = match.subject.package;
  if (version === null || versionSpan === null) return null;
  const text = rewriteVersion(version, template.version);
  const edits = text === null ? [] : [{ span: versionSpan, text }];
  if (template.id === undefined) return edits.length === 0 ? null : edits;
  const isHere = versionSpan.file === span.file && referenceSpan.file === span.file;
  const isWhole = isHere && span.end - span.start === id.length;
  return isWhole ? [{ span, text: template.id }, ...edits] : null;
}

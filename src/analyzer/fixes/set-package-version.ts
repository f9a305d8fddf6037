import type { EditTemplate } from "../../schema/fix.ts";
import { parseRange, rangeContains } from "../../versions/nuget-range.ts";
import { parseVersion } from "../../versions/nuget-version.ts";
import type { SpanEdit } from "../edit.ts";
import type { PackageFact } from "../facts.ts";
import type { Match } from "../match.ts";
import type { SourceIndex } from "../source-index.ts";
import { type DeclaredBy, renamePackage } from "./rename-package.ts";

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

function versionEdit({ version, versionSpan }: PackageFact, wanted: string): SpanEdit | null {
  if (version === null || versionSpan === null) return null;
  const text = rewriteVersion(version, wanted);
  return text === null ? null : { span: versionSpan, text };
}

/** What a new id needs to know: where else the package is declared, and the texts. */
export interface PackageContext {
  readonly declaredBy: DeclaredBy;
  readonly sources: SourceIndex;
}

/**
 * Writes the version where its text is: attribute, child element, central file or property, and the new id where the
 * package has one. Null when that is elsewhere, or when a renamed package cannot be renamed in all its places.
 */
export function setPackageVersion(
  template: Template,
  match: Match,
  { declaredBy, sources }: PackageContext,
): readonly SpanEdit[] | null {
  if (match.subject.kind !== "package") return null;
  const fact = match.subject.package;
  const versionAt = (entry: PackageFact) => versionEdit(entry, template.version);
  if (template.id !== undefined) return renamePackage(fact, template.id, declaredBy, sources, versionAt);
  const edit = versionAt(fact);
  return edit && [edit];
}

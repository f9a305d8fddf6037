import type { Rule } from "../schema/catalog.ts";
import type { EditTemplate } from "../schema/fix.ts";
import { compareVersions, parseVersion } from "../versions/nuget-version.ts";

type SetVersion = Extract<EditTemplate, { kind: "setPackageVersion" }>;

/** What a rule makes of a package that is referenced under this id. */
function bumpOf(rule: Rule, id: string): SetVersion | undefined {
  return rule.detect
    .filter(({ find }) => find.kind === "package" && [find.id].flat().includes(id))
    .flatMap(({ edits }) => edits ?? rule.fix?.edits ?? [])
    .find((edit) => edit.kind === "setPackageVersion");
}

function isBelow(text: string, other: string): boolean {
  const [left, right] = [parseVersion(text), parseVersion(other)];
  return left !== null && right !== null && compareVersions(left, right) < 0;
}

/**
 * The edit of a rule as it is at the end of a path. A package that gets a new id goes to the last version that later
 * rules ask for: none of them knows the old id, so the renaming cannot be folded into theirs. `path` holds the net rules,
 * oldest first.
 */
export function landingEdit(edit: EditTemplate, rule: Rule, path: readonly Rule[]): EditTemplate {
  if (edit.kind !== "setPackageVersion" || edit.id === undefined) return edit;
  let { id, version } = edit;
  for (const later of path.slice(path.findIndex((other) => other.id === rule.id) + 1)) {
    const next = bumpOf(later, id);
    if (next && (next.id !== undefined || isBelow(version, next.version))) {
      version = next.version;
      id = next.id ?? id;
    }
  }
  return { ...edit, version, id };
}

/** What an edit writes, for messages: the version or the target framework. */
export function writtenBy(edits: readonly EditTemplate[]): string | undefined {
  for (const edit of edits) {
    if (edit.kind === "setPackageVersion" || edit.kind === "addPackage") return edit.version;
    if (edit.kind === "setTargetFramework") return edit.to;
  }
  return undefined;
}

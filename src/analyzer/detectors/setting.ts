import type { SettingDetector } from "../../schema/detector.ts";
import type { Match } from "../match.ts";
import type { Project } from "../project.ts";

/**
 * Whether path segments fit a pattern: `*` is one segment, `**` any number. Goes back to the last `**` only, so the
 * work is at most pattern times path.
 */
export function matchesPath(pattern: readonly string[], path: readonly string[]): boolean {
  let at = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (index < path.length) {
    const wanted = pattern[at];
    if (wanted === "**") {
      star = at++;
      resume = index;
    } else if (wanted === "*" || (wanted !== undefined && wanted === path[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else return false;
  }
  while (pattern[at] === "**") at += 1;
  return at === pattern.length;
}

/** Settings by path and, when given, value; without case, as .NET's configuration reads them. */
export function detectSetting(detector: SettingDetector, project: Project): readonly Match[] {
  const pattern = detector.path.toLowerCase().split(".");
  const accepted = detector.value?.map((value) => value.toLowerCase());
  return project.settings
    .filter((fact) => matchesPath(pattern, fact.path.toLowerCase().split(".")))
    .filter((fact) => !accepted || accepted.includes(String(fact.value).toLowerCase()))
    .map((fact) => ({
      span: fact.span,
      confidence: fact.isUnloaded ? "possible" : "certain",
      because: `the setting \`${fact.path}\` is set${fact.isUnloaded ? "; nothing given here loads the file" : ""}`,
      condition: null,
      values: { match: fact.path, value: String(fact.value) },
      subject: { kind: "text" },
    }));
}

import type { SettingDetector } from "../../schema/detector.ts";
import type { SettingFact } from "../facts.ts";
import type { Match } from "../match.ts";
import type { Project } from "../project.ts";

type Beside = NonNullable<SettingDetector["beside"]>;

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

const bare = (value: SettingFact["value"]): string => String(value).replace(/\s+/g, "");

/** Whether another setting of the same object has one of the values that are asked of it. */
function standsBeside({ path, span }: SettingFact, { name, value }: Beside, settings: readonly SettingFact[]): boolean {
  const sibling = path.slice(0, path.lastIndexOf(".") + 1).toLowerCase() + name.toLowerCase();
  const wanted = value.map((text) => text.toLowerCase());
  return settings.some(
    (other) =>
      other.span.file === span.file &&
      other.path.toLowerCase() === sibling &&
      wanted.includes(String(other.value).toLowerCase()),
  );
}

/** Settings by path and, when given, value; without case, as .NET's configuration reads them. */
export function detectSetting(detector: SettingDetector, project: Project): readonly Match[] {
  const pattern = detector.path.toLowerCase().split(".");
  const accepted = detector.value?.map((value) => value.toLowerCase());
  return project.settings
    .filter((fact) => matchesPath(pattern, fact.path.toLowerCase().split(".")))
    .filter((fact) => !accepted || accepted.includes(String(fact.value).toLowerCase()))
    .filter(({ value }) => !detector.begins || detector.begins.some((text) => bare(value).startsWith(text)))
    .filter((fact) => !detector.beside || standsBeside(fact, detector.beside, project.settings))
    .map((fact) => ({
      span: fact.span,
      confidence: fact.isUnloaded ? "possible" : "certain",
      because: `the setting \`${fact.path}\` is set${fact.isUnloaded ? "; nothing given here loads the file" : ""}`,
      condition: null,
      values: { match: fact.path, value: String(fact.value) },
      subject: { kind: "text" },
    }));
}

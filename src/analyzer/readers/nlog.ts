import type { SettingFact } from "../facts.ts";
import type { SourceFile } from "../input.ts";
import type { JsonValue } from "./json.ts";
import type { ReaderNotice } from "./msbuild/sequence.ts";
import { attributeOf, isNamed, type XmlElement } from "./xml/element.ts";
import { parseXml } from "./xml/parse.ts";

/** The log category that a rule of NLog names, without wild cards; null for a rule about all of them. */
function categoryOf(pattern: string): string | null {
  const category = pattern.trim().replace(/^\*+\.?|\.?\*+$/g, "");
  return category === "" ? null : category;
}

/** A rule stands under its category, as levels of `Logging` and `Serilog` do. */
const pathOf = (category: string): string => `NLog.rules.${category}`;

/** `NLog:rules:…:logger` in JSON names the category as a value. */
export function underCategory(value: JsonValue): JsonValue {
  const [first, second] = value.path.map((key) => String(key).toLowerCase());
  if (first !== "nlog" || second !== "rules" || String(value.path.at(-1)).toLowerCase() !== "logger") return value;
  const category = categoryOf(String(value.value));
  return category === null ? value : { ...value, path: [pathOf(category)] };
}

function rulesIn(roots: readonly XmlElement[]): XmlElement[] {
  const found: XmlElement[] = [];
  const open = [...roots];
  for (let next = open.pop(); next; next = open.pop()) {
    if (isNamed(next, "rules")) found.push(...next.children.filter((child) => isNamed(child, "logger")));
    else open.push(...next.children);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The rules of an `nlog.config`, as settings of their categories; a level is the value. */
export function readNLog(file: SourceFile): {
  readonly settings: readonly SettingFact[];
  readonly notices: readonly ReaderNotice[];
} {
  const { roots, problems } = parseXml(file.text);
  const settings = rulesIn(roots).flatMap((rule) => {
    const name = attributeOf(rule, "name");
    const category = name ? categoryOf(name.value) : null;
    if (!name || category === null) return [];
    const level = attributeOf(rule, "minlevel") ?? attributeOf(rule, "level") ?? attributeOf(rule, "levels");
    const span = { file: file.path, start: name.start, end: name.end };
    return [{ path: pathOf(category), value: level?.value ?? "", span }];
  });
  const notices = problems.slice(0, 1).map(({ code, message, offset }) => ({
    code,
    message: `\`${file.path}\` is not well-formed XML: ${message}; what could be read was read`,
    cure: "correct the XML there",
    span: { file: file.path, start: offset, end: offset },
  }));
  return { settings, notices };
}

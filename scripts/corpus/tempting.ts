import type { Rule } from "../../src/schema/catalog.ts";
import type { Condition, DetectClause, PrimitiveDetector } from "../../src/schema/detector.ts";
import type { CorpusSolution } from "./read.ts";

const list = (value: string | readonly string[]): readonly string[] => (typeof value === "string" ? [value] : value);

/** `TokenCleanupService` for the type and its constructor, `RemoveExpiredGrantsAsync` for the method. */
function simpleName(documentationId: string): string {
  const path = (documentationId.split("(")[0] ?? "")
    .slice(2)
    .replaceAll(/`+\d+/g, "")
    .replace(/\.#c?ctor$/, "");
  return path.slice(path.lastIndexOf(".") + 1);
}

function primitives(condition: Condition): PrimitiveDetector[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap(primitives);
    case "not":
    case "inType":
      return primitives(condition.of);
    case "container":
      return [];
    default:
      return [condition];
  }
}

function namesOf(detector: PrimitiveDetector): string[] {
  switch (detector.kind) {
    case "symbol":
      return list(detector.id).map(simpleName);
    case "setting":
      return [detector.path.slice(detector.path.lastIndexOf(".") + 1)];
    case "migration":
    case "sql":
      return [detector.column ?? detector.table];
    case "package":
    case "lockFile":
      return [...list(detector.id)];
    default:
      return [];
  }
}

const detectorsOf = ({ find, when }: DetectClause): PrimitiveDetector[] => [find, ...(when ? primitives(when) : [])];

/** Names of which rules make findings: types, members, settings, columns and packages. */
export function soughtNames(rules: readonly Rule[]): Set<string> {
  const fromApis = rules.flatMap((rule) => rule.apis.map((api) => simpleName(api.id)));
  const fromClauses = rules.flatMap((rule) => rule.detect.flatMap(detectorsOf).flatMap(namesOf));
  return new Set([...fromApis, ...fromClauses]);
}

/** Lines that hold such a name and carry no label: comments, strings, own types, other meanings, harmless uses. */
export function temptingLines({ texts, labels }: CorpusSolution, names: ReadonlySet<string>): number {
  const labelled = new Set(labels.map(({ file, line }) => `${file}:${line}`));
  const isTempting = (line: string) =>
    (line.match(/[\w.]+/g) ?? []).some((word) => word.split(".").some((part) => names.has(part)) || names.has(word));
  return [...texts]
    .flatMap(([file, text]) => text.split("\n").map((line, index) => ({ line, place: `${file}:${index + 1}` })))
    .filter(({ line, place }) => !labelled.has(place) && isTempting(line)).length;
}

import type { Condition, PrimitiveDetector } from "../../schema/detector.ts";
import { parseRange } from "../../versions/nuget-range.ts";
import type { Problem } from "../problem.ts";
import type { RuleFolder } from "../sources.ts";
import { allRules, type Check, problemAt } from "./check.ts";

export const ranges: Check = {
  name: "ranges",
  description: "Version ranges of package detectors are NuGet intervals.",
  check: (catalog) =>
    allRules(catalog).flatMap((rule) =>
      rule.source.value.detect.flatMap((clause, index) => [
        ...rangeProblems(rule, clause.find, ["detect", index, "find"]),
        ...(clause.when === undefined ? [] : conditionProblems(rule, clause.when, ["detect", index, "when"])),
      ]),
    ),
};

function conditionProblems(rule: RuleFolder, condition: Condition, path: PropertyKey[]): Problem[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap((inner, index) => conditionProblems(rule, inner, [...path, "of", index]));
    case "not":
      return conditionProblems(rule, condition.of, [...path, "of"]);
    default:
      return rangeProblems(rule, condition, path);
  }
}

function rangeProblems({ source }: RuleFolder, detector: PrimitiveDetector, path: PropertyKey[]): Problem[] {
  if (detector.kind !== "package" || detector.range === undefined || parseRange(detector.range) !== null) return [];
  return [
    problemAt(
      source,
      [...path, "range"],
      `\`${detector.range}\` is no NuGet range`,
      "write for example `[6.2.0,6.3.0)`",
    ),
  ];
}

import type { Condition, PrimitiveDetector } from "../../schema/detector.ts";
import { parseRange } from "../../versions/nuget-range.ts";
import type { Problem } from "../problem.ts";
import type { CatalogSources, RuleFolder } from "../sources.ts";
import { allRules, type Check, problemAt } from "./check.ts";

export const ranges: Check = {
  name: "ranges",
  description: "Version ranges of package detectors and carriers are NuGet intervals.",
  check: (catalog) => [
    ...carrierProblems(catalog),
    ...allRules(catalog).flatMap((rule) =>
      rule.source.value.detect.flatMap((clause, index) => [
        ...rangeProblems(rule, clause.find, ["detect", index, "find"]),
        ...(clause.when === undefined ? [] : conditionProblems(rule, clause.when, ["detect", index, "when"])),
      ]),
    ),
  ],
};

const cure = "write for example `[6.2.0,6.3.0)`";
const isRange = (range: string | undefined) => range === undefined || parseRange(range) !== null;

function carrierProblems({ catalog }: CatalogSources): Problem[] {
  return catalog.value.carriers.flatMap(({ brings }, carrier) =>
    brings.flatMap(({ range }, index) =>
      isRange(range)
        ? []
        : [problemAt(catalog, ["carriers", carrier, "brings", index, "range"], `\`${range}\` is no NuGet range`, cure)],
    ),
  );
}

function conditionProblems(rule: RuleFolder, condition: Condition, path: PropertyKey[]): Problem[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap((inner, index) => conditionProblems(rule, inner, [...path, "of", index]));
    case "not":
    case "inType":
      return conditionProblems(rule, condition.of, [...path, "of"]);
    case "container":
      return [];
    default:
      return rangeProblems(rule, condition, path);
  }
}

function rangeProblems({ source }: RuleFolder, detector: PrimitiveDetector, path: PropertyKey[]): Problem[] {
  if ((detector.kind !== "package" && detector.kind !== "lockFile") || isRange(detector.range)) return [];
  return [problemAt(source, [...path, "range"], `\`${detector.range}\` is no NuGet range`, cure)];
}

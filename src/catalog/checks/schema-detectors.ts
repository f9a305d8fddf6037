import type { Condition, PrimitiveDetector, SchemaDetector } from "../../schema/detector.ts";
import type { Problem } from "../problem.ts";
import type { RuleFolder } from "../sources.ts";
import { allRules, type Check, problemAt } from "./check.ts";

export const schemaDetectors: Check = {
  name: "schema-detectors",
  description: "Detectors of tables and columns combine only what goes together.",
  check: (catalog) =>
    allRules(catalog).flatMap((rule) =>
      rule.source.value.detect.flatMap((clause, index) => [
        ...problems(rule, clause.find, ["detect", index, "find"]),
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
      return problems(rule, condition, path);
  }
}

function problems({ source }: RuleFolder, detector: PrimitiveDetector, path: PropertyKey[]): Problem[] {
  if (detector.kind !== "migration" && detector.kind !== "sql") return [];
  return misuses(detector).map(({ key, message, cure }) => problemAt(source, [...path, key], message, cure));
}

interface Misuse {
  readonly key: keyof SchemaDetector;
  readonly message: string;
  readonly cure: string;
}

function misuses(detector: SchemaDetector): Misuse[] {
  const { column, state, beside } = detector;
  const found: Misuse[] = [];
  const needsPlace = column === undefined && state === "absent" && beside === undefined;
  if (needsPlace) {
    const message = "nothing says where the absent table is looked for";
    found.push({ key: "state", message, cure: "add `beside` with a table of the same context" });
  }
  if (beside !== undefined && (column !== undefined || state !== "absent")) {
    found.push({ key: "beside", message: "`beside` is for absent tables", cure: "remove it" });
  }
  if (state === "altered" && column === undefined) {
    found.push({ key: "state", message: "only columns are altered", cure: "add `column`" });
  }
  return [...found, ...strayOptions(detector)];
}

function strayOptions(detector: SchemaDetector): Misuse[] {
  const { column, state } = detector;
  const stray = (key: keyof SchemaDetector, needed: SchemaDetector["state"]): Misuse[] => {
    if (detector[key] === undefined || (state === needed && column !== undefined)) return [];
    return [
      {
        key,
        message: `\`${key}\` is for columns that are ${needed}`,
        cure: `write \`state: ${needed}\` and \`column\``,
      },
    ];
  };
  return [
    ...stray("defaultValue", "present"),
    ...stray("type", "present"),
    ...stray("longerThan", "present"),
    ...stray("keyKept", "altered"),
  ];
}

import type { Condition, PrimitiveDetector } from "../../schema/detector.ts";
import type { SchemaDetector } from "../../schema/schema-detector.ts";
import { suggestion } from "../closest.ts";
import { schemaNames } from "../facts/schema-names.ts";
import type { Problem } from "../problem.ts";
import type { RuleFolder } from "../sources.ts";
import { type Check, problemAt } from "./check.ts";

/** A rule, and the tables and columns that its hop changes. */
interface Place {
  readonly rule: RuleFolder;
  readonly names: readonly string[];
}

export const schemaDetectors: Check = {
  name: "schema-detectors",
  description: "Detectors of tables and columns combine only what goes together, and ask for columns that the hop has.",
  check: (catalog) =>
    catalog.releases.flatMap(({ rules, schema }) => {
      const names = schemaNames(schema);
      return rules.flatMap((rule) =>
        rule.source.value.detect.flatMap((clause, index) => [
          ...problems({ rule, names }, clause.find, ["detect", index, "find"]),
          ...(clause.when === undefined
            ? []
            : conditionProblems({ rule, names }, clause.when, ["detect", index, "when"])),
        ]),
      );
    }),
};

function conditionProblems(place: Place, condition: Condition, path: PropertyKey[]): Problem[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap((inner, index) => conditionProblems(place, inner, [...path, "of", index]));
    case "not":
    case "inType":
      return conditionProblems(place, condition.of, [...path, "of"]);
    case "container":
      return [];
    default:
      return problems(place, condition, path);
  }
}

function problems({ rule, names }: Place, detector: PrimitiveDetector, path: PropertyKey[]): Problem[] {
  if (detector.kind !== "migration" && detector.kind !== "sql") return [];
  const { table, columns = [] } = detector;
  return [
    ...misuses(detector).map(({ key, message, cure }) => problemAt(rule.source, [...path, key], message, cure)),
    ...columns.flatMap((column, index) => {
      const name = `${table}.${column}`;
      if (names.includes(name)) return [];
      // A misspelt column would be missing in everybody's table.
      const message = `the schema facts of the hop do not name \`${name}\``;
      return [problemAt(rule.source, [...path, "columns", index], message, suggestion(name, names))];
    }),
  ];
}

interface Misuse {
  readonly key: keyof SchemaDetector;
  readonly message: string;
  readonly cure: string;
}

function misuses(detector: SchemaDetector): Misuse[] {
  const { column, columns, state, beside } = detector;
  const found: Misuse[] = [];
  const needsPlace = (column ?? columns ?? beside) === undefined && state === "absent";
  if (needsPlace) {
    const message = "nothing says where the absent table is looked for";
    found.push({ key: "state", message, cure: "add `beside` with a table of the same context" });
  }
  if (beside !== undefined && (column !== undefined || state !== "absent")) {
    found.push({ key: "beside", message: "`beside` is for absent tables", cure: "remove it" });
  }
  if (columns !== undefined && (column !== undefined || state !== "absent")) {
    found.push({ key: "columns", message: "`columns` is for absent ones, without `column`", cure: "remove it" });
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

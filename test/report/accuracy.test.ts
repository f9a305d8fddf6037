import { expect, it } from "vitest";
import { type Label, measureAccuracy } from "../../src/report/accuracy.ts";
import type { Report, RuleResult } from "../../src/schema/report.ts";
import type { Confidence, Verdict } from "../../src/schema/vocabulary.ts";

const finding = (file: string, line: number, confidence: Confidence) => ({
  message: "",
  location: { file, region: { startLine: line, startColumn: 1, endLine: line, endColumn: 2 } },
  excerpt: "",
  confidence,
  because: "",
  fingerprint: "",
});

function result(rule: string, verdict: Verdict, places: readonly [string, number, Confidence][]): RuleResult {
  const findings = places.map(([file, line, confidence]) => finding(file, line, confidence));
  return { rule, verdict, severity: "note", silent: false, reason: "", findings };
}

const report = (...results: RuleResult[]) => ({ results }) as unknown as Report;
const label = (place: string, rule = "1.0/a", kind: Label["kind"] = "applies"): Label => {
  const [file = "", line] = place.split(":");
  return { file, line: Number(line), rule, kind };
};

it("counts right, wrong and missed places", () => {
  const { overall, wrong, missed } = measureAccuracy([
    {
      solution: "one",
      labels: [label("A.cs:1"), label("A.cs:2"), label("B.cs:9")],
      report: report(
        result("1.0/a", "applies", [
          ["A.cs", 1, "certain"],
          ["A.cs", 2, "likely"],
          ["A.cs", 3, "possible"],
        ]),
      ),
    },
  ]);
  expect(overall).toEqual({ labelled: 3, reported: 3, right: 2, precision: 2 / 3, recall: 2 / 3 });
  expect(wrong).toEqual([{ place: "one/A.cs:3", rule: "1.0/a", kind: "applies", confidence: "possible" }]);
  expect(missed).toEqual([{ place: "one/B.cs:9", rule: "1.0/a", kind: "applies", confidence: null }]);
});

it("takes a question where the rule applies for a wrong place and a missed one", () => {
  const { overall } = measureAccuracy([
    {
      solution: "one",
      labels: [label("A.cs:1")],
      report: report(result("1.0/a", "cantTell", [["A.cs", 1, "certain"]])),
    },
  ]);
  expect(overall).toMatchObject({ labelled: 1, reported: 1, right: 0 });
});

it("counts findings of one rule on one line once, as sure as the surest", () => {
  const { byConfidence } = measureAccuracy([
    {
      solution: "one",
      labels: [label("A.cs:1"), label("A.cs:2")],
      report: report(
        result("1.0/a", "applies", [
          ["A.cs", 1, "likely"],
          ["A.cs", 1, "certain"],
          ["A.cs", 2, "possible"],
        ]),
      ),
    },
  ]);
  expect(byConfidence).toEqual([
    { confidence: "certain", labelled: 2, reported: 1, right: 1, precision: 1, recall: 0.5 },
    { confidence: "likely", labelled: 2, reported: 0, right: 0, precision: null, recall: 0.5 },
    { confidence: "possible", labelled: 2, reported: 1, right: 1, precision: 1, recall: 1 },
  ]);
});

it("keeps solutions and rules apart, and leaves out what does not apply", () => {
  const places: readonly [string, number, Confidence][] = [["A.cs", 1, "certain"]];
  const { byRule, wrong } = measureAccuracy([
    { solution: "one", labels: [label("A.cs:1")], report: report(result("1.0/a", "doesNotApply", places)) },
    { solution: "two", labels: [], report: report(result("1.0/b", "applies", places)) },
  ]);
  expect(byRule.map(({ rule, labelled, reported }) => [rule, labelled, reported])).toEqual([
    ["1.0/a", 1, 0],
    ["1.0/b", 0, 1],
  ]);
  expect(wrong.map(({ place }) => place)).toEqual(["two/A.cs:1"]);
});

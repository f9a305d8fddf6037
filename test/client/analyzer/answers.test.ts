import { expect, it } from "vitest";
import { questionKey, withAnswers } from "../../../src/client/analyzer/answers.ts";
import type { Report, RuleResult } from "../../../src/schema/report.ts";

const result = (verdict: RuleResult["verdict"], project?: string): RuleResult => ({
  rule: "6.3/x",
  ...(project ? { project } : {}),
  verdict,
  severity: "note",
  silent: false,
  reason: "nothing found",
  question: "Is it so?",
  findings: [],
});
const report = (...results: RuleResult[]): Report => ({
  schemaVersion: "1.0",
  tool: { name: "x", version: "1" },
  request: { to: "6.3" },
  inputs: [],
  projects: [],
  results,
  notices: [],
});

it("turns a question into a verdict for its own project only", () => {
  const [a, b] = [result("cantTell", "a.csproj"), result("cantTell", "b.csproj")];
  const { results } = withAnswers(report(a, b), new Map([[questionKey(a), "yes"]]));
  expect(results.map((entry) => entry.verdict)).toEqual(["applies", "cantTell"]);
  expect(results[0]?.reason).toBe("you answered yes to: Is it so?");
});

it("answers no with a verdict that does not apply", () => {
  const a = result("cantTell");
  expect(withAnswers(report(a), new Map([[questionKey(a), "no"]])).results[0]?.verdict).toBe("doesNotApply");
});

it("never changes a verdict that was no question", () => {
  const a = result("applies");
  expect(withAnswers(report(a), new Map([[questionKey(a), "no"]])).results[0]).toEqual(a);
});

import { describe, expect, test } from "vitest";
import { analyze } from "../../src/analyzer/analyze.ts";
import type { RuleResult } from "../../src/schema/report.ts";
import { catalog, sharedEngine } from "../support/analyze.ts";
import { solutionOf } from "../support/solution.ts";

async function analyzed(projects: number) {
  const told: RuleResult[][] = [];
  const request = {
    files: solutionOf(projects),
    catalog: await catalog(),
    engine: await sharedEngine(),
    to: "6.3",
  };
  const report = analyze({ ...request, onResults: (results) => told.push([...results]) });
  return { told, report, silent: analyze(request) };
}

describe("results told before the analysis ends", () => {
  test("come project by project, in the order of the report", async () => {
    const { told, report } = await analyzed(5);
    expect(told.length).toBeGreaterThanOrEqual(5);
    const order = report.results.map((result) => `${result.project} ${result.rule}`);
    const places = told.flat().map((result) => order.indexOf(`${result.project} ${result.rule}`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(new Set(places).size).toBe(places.length);
  });

  test("stand in the report as they were told, with their fixes added", async () => {
    const { told, report } = await analyzed(3);
    const bare = (result: RuleResult) =>
      JSON.stringify({ ...result, findings: result.findings.map(({ fix: _, leftToDo: __, ...finding }) => finding) });
    const known = new Set(report.results.map(bare));
    for (const result of told.flat()) {
      expect(result.verdict).toBe("applies");
      expect(result.findings.length).toBeGreaterThan(0);
      expect(known.has(JSON.stringify(result))).toBe(true);
    }
  });

  test("change no byte of the report", async () => {
    const { report, silent } = await analyzed(3);
    expect(JSON.stringify(report)).toBe(JSON.stringify(silent));
  });
});

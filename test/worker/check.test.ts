import { describe, expect, it } from "vitest";
import { checkReport } from "../../src/worker/check.ts";

const report = {
  schemaVersion: "1.0",
  tool: { name: "x", version: "1" },
  request: { to: "6.3" },
  inputs: [],
  projects: [],
  results: [],
  notices: [],
};

const breathe = (): Promise<void> => Promise.resolve();

describe("an answer of the engine", () => {
  it("passes when it is a report, without fields that nobody knows", async () => {
    const sources = [{ path: "a", text: "b", kind: "sql", encoding: "utf-8" }];
    const checked = await checkReport({ ...report, html: "<b>" }, sources, breathe);
    expect(checked.kind === "report" && checked.report).toEqual(report);
    expect(checked.kind === "report" && checked.sources.get("a")?.text).toBe("b");
  });

  it.each([
    ["no object", null, []],
    ["a report of another shape", { ...report, results: "x" }, []],
    ["a report with a result of another shape", { ...report, results: [{ rule: 1 }] }, []],
    ["sources of another shape", report, [{ path: 1, text: "b" }]],
    ["sources of an unknown kind", report, [{ path: "a", text: "b", kind: "exe", encoding: "utf-8" }]],
  ])("is refused when it is %s", async (_, answer, sources) => {
    expect((await checkReport(answer, sources, breathe)).kind).toBe("failed");
  });
});

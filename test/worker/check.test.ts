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

describe("an answer of the engine", () => {
  it("passes when it is a report, without fields that nobody knows", () => {
    const checked = checkReport({ ...report, html: "<b>" }, [{ path: "a", text: "b", kind: "sql", encoding: "utf-8" }]);
    expect(checked.kind === "report" && checked.report).toEqual(report);
    expect(checked.kind === "report" && checked.sources.get("a")?.text).toBe("b");
  });

  it.each([
    ["no object", null, []],
    ["a report of another shape", { ...report, results: "x" }, []],
    ["sources of another shape", report, [{ path: 1, text: "b" }]],
    ["sources of an unknown kind", report, [{ path: "a", text: "b", kind: "exe", encoding: "utf-8" }]],
  ])("is refused when it is %s", (_, answer, sources) => {
    expect(checkReport(answer, sources).kind).toBe("failed");
  });
});

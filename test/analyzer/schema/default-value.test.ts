import { expect, test } from "vitest";
import { plainDefault } from "../../../src/analyzer/detectors/schema-default.ts";

test.each([
  ["0", "0"],
  ["0L", "0"],
  ["((0))", "0"],
  ["'0'", "0"],
  ["(1)", "1"],
  ["-1", "-1"],
  ["false", "0"],
  ["TRUE", "1"],
  ["CAST(0 AS bit)", "0"],
  ["(CAST((0) AS [bit]))", "0"],
  ["default(int)", "0"],
  ["new TimeSpan(0, 0, 0, 0, 0)", "00:00:00"],
  ["new TimeSpan(0, 0, 5, 0, 0)", "00:05:00"],
  ["new System.TimeSpan(0, 5, 0)", "00:05:00"],
  ["new TimeSpan(3000000000L)", "00:05:00"],
  ["new TimeSpan()", "00:00:00"],
  ["TimeSpan.Zero", "00:00:00"],
  ["default(TimeSpan)", "00:00:00"],
  ["System.TimeSpan.FromMinutes(5)", "00:05:00"],
  ["TimeSpan.FromSeconds(90)", "00:01:30"],
  ["'00:00:00'", "00:00:00"],
  ["N'00:05:00'", "00:05:00"],
  ["('00:05:00.0000000')", "00:05:00"],
  ["'0:00'", "00:00:00"],
  ["INTERVAL '0'", "00:00:00"],
  ["INTERVAL '00:05:00'", "00:05:00"],
  ["'00:05:00'::interval", "00:05:00"],
  ["TIME '00:00:00'", "00:00:00"],
  ["MyDefaults.Mode", "MyDefaults.Mode"],
  ["new TimeSpan(minutes)", "newTimeSpan(minutes)"],
])("`%s` reads as `%s`", (text, expected) => {
  expect(plainDefault(text)).toBe(expected);
});

test("a long text ends fast", () => {
  const start = performance.now();
  plainDefault("(".repeat(200_000));
  plainDefault("'".repeat(200_000));
  plainDefault(`CAST(${"AS".repeat(100_000)}`);
  expect(performance.now() - start).toBeLessThan(500);
});

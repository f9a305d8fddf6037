import { expect, it } from "vitest";
import { canHoldFrom, canMeet } from "../../../src/analyzer/readers/csharp/exclusive.ts";

it.each([
  [["OLD", "!OLD"]],
  [["OLD && DEBUG", "!(OLD || TRACE)"]],
  [["A || B", "!A", "!B"]],
  [["A == true", "A != true"]],
  [["false"]],
  [["DEBUG", "RELEASE"]],
  [["A", null, "!A && B"]],
])("code under %j is never compiled together", (conditions) => {
  expect(canMeet(conditions)).toBe(false);
});

it.each([[[]], [[null, null]], [["OLD", "NEW"]], [["OLD", null]], [["A || B", "!A"]], [["A", "B == A", "!C || D"]]])(
  "code under %j may be compiled together",
  (conditions) => {
    expect(canMeet(conditions)).toBe(true);
  },
);

it.each([
  ["is no expression", ["A &&", "!A"]],
  ["has signs of another language", ["$(A)", "!A", "A ? B : C"]],
  ["is nested without end", [`${"(".repeat(5000)}A`, "!A"]],
  ["names more symbols than can be tried", [Array.from({ length: 30 }, (_, i) => `S${i}`).join(" && "), "!S0"]],
])("a condition that %s excludes nothing", (_says, conditions) => {
  expect(canMeet(conditions)).toBe(true);
});

it.each([
  ["NET8_0_OR_GREATER", 8],
  ["NET6_0_OR_GREATER && !DEBUG", 8],
  ["NETCOREAPP", 8],
  ["NETCOREAPP3_1_OR_GREATER", 8],
  ["!NET6_0", 8],
  ["NET9_0", 8],
  ["NET9_0_OR_GREATER", 8],
  ["!NET8_0 && !NET9_0 && NET", 8],
  ["NET8_0", 8],
  ["LEGACY", 8],
  ["NET6_0 || LEGACY", 8],
  ["NET6_0 &&", 8],
])("code under `%s` may be compiled from .NET %i on", (condition, version) => {
  expect(canHoldFrom(condition, version)).toBe(true);
});

it.each([
  ["!NET8_0_OR_GREATER", 8],
  ["NET6_0", 8],
  ["NET6_0 || NET7_0", 8],
  ["NET8_0 && DEBUG", 10],
  ["NETCOREAPP3_1", 6],
  ["NET48 || NETSTANDARD2_0", 6],
  ["NETFRAMEWORK", 6],
  ["!NET", 8],
  ["NET7_0_OR_GREATER && !NET8_0_OR_GREATER", 8],
])("code under `%s` is never compiled from .NET %i on", (condition, version) => {
  expect(canHoldFrom(condition, version)).toBe(false);
});

import { expect, it } from "vitest";
import { canMeet } from "../../../src/analyzer/readers/csharp/exclusive.ts";

it.each([
  [["OLD", "!OLD"]],
  [["OLD && DEBUG", "!(OLD || TRACE)"]],
  [["A || B", "!A", "!B"]],
  [["A == true", "A != true"]],
  [["false"]],
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

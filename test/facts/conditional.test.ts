import { expect, test } from "vitest";
import { activeCode, symbolsOf } from "../../src/facts/conditional.ts";

const active = (framework: string, ...lines: string[]) =>
  activeCode(lines.join("\r\n"), symbolsOf(framework))
    .split("\r\n")
    .map((line) => line.trim())
    .filter(Boolean);

test.each([
  ["net8.0", "NET8_0_OR_GREATER", true],
  ["net8.0", "NET9_0_OR_GREATER", false],
  ["net10.0", "NET10_0 && NET", true],
  ["net8.0", "NETCOREAPP3_1_OR_GREATER", true],
  ["netcoreapp3.1", "NETCOREAPP3_1", true],
  ["netcoreapp3.1", "NET5_0_OR_GREATER || NETCOREAPP3_1_OR_GREATER", true],
  ["netstandard2.0", "NETSTANDARD2_0", true],
  ["netstandard2.0", "!(NET || NETCOREAPP) // older", true],
  ["net8.0", "DEBUG == false", true],
  ["net8.0", "NET != true", false],
  ["net8.0", "NET && DEBUG || true", true],
])("a build for %s takes `#if %s`: %s", (framework, condition, taken) => {
  expect(active(framework, `#if ${condition}`, "yes", "#else", "no", "#endif")).toEqual([taken ? "yes" : "no"]);
});

test("the first branch that holds is taken, and nothing within a branch that does not", () => {
  const lines = [
    "a",
    "#if NOT",
    "b",
    "#if NET",
    "c",
    "#endif",
    "#elif NET",
    "d",
    "#elif NET8_0",
    "e",
    "#else",
    "f",
    "#endif",
    "g",
  ];
  expect(active("net8.0", ...lines)).toEqual(["a", "d", "g"]);
});

test("offsets and lines stay", () => {
  const text = "a\r\n#if NOT\r\n  b\r\n#endif\r\n#region kept\r\nc";
  const code = activeCode(text, new Set());
  expect(code).toHaveLength(text.length);
  expect(code.indexOf("c", 5)).toBe(text.lastIndexOf("c"));
  expect(code).toContain("#region kept");
});

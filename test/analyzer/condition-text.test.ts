import { expect, test } from "vitest";
import { conditionText } from "../../src/analyzer/condition-text.ts";

test.each([
  ["'$(TargetFramework)' == 'net6.0'", "in net6.0 only"],
  ["$(TargetFramework) == net6.0", "in net6.0 only"],
  ["('$(TargetFramework)'=='net6.0')", "in net6.0 only"],
  ["'$(TargetFramework)' == 'net6.0' or '$(TargetFramework)' == 'net7.0'", "in net6.0 and net7.0 only"],
  ["net6.0", "in net6.0 only"],
  ["net48", "in net48 only"],
  ["'$(TargetFramework)' != 'net6.0'", "only when `'$(TargetFramework)' != 'net6.0'`"],
  ["!('$(TargetFramework)' == 'net6.0')", "only when `!('$(TargetFramework)' == 'net6.0')`"],
  [
    "'$(TargetFramework)' == 'net6.0' and '$(OS)' == 'Unix'",
    "only when `'$(TargetFramework)' == 'net6.0' and '$(OS)' == 'Unix'`",
  ],
  ["NET6_0 && !DEBUG", "only when `NET6_0 && !DEBUG`"],
  ["a `b`\n  c", "only when `a 'b' c`"],
])("the condition %s reads: %s", (condition, text) => expect(conditionText(condition)).toBe(text));

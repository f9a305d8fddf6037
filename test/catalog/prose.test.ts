import { expect, test } from "vitest";
import { formatProblem } from "../../src/catalog/problem.ts";
import { proseProblems } from "../../src/catalog/prose.ts";
import { PROSE } from "./tree.ts";

const problems = (text: string) => proseProblems("rule.md", text).map(formatProblem);
const changed = (old: string, now: string) => problems(PROSE.replace(old, () => now));

test("the fixed headings, code and `<T>` in code are fine", () => {
  expect(problems(PROSE)).toEqual([]);
  expect(problems(`${PROSE}\n## Rolling back\n\nPut it back.\n`)).toEqual([]);
  expect(problems(PROSE.replaceAll("\n", "\r\n"))).toEqual([]);
  expect(changed("The `List<T>` changed.", "1 < 2, a <-> b, and <https://example.test> is a link.")).toEqual([]);
});

test("a section may consist of code alone", () => {
  expect(changed("Build.", "```sh\nbuild\n```")).toEqual([]);
});

test("frontmatter is refused", () => {
  expect(problems(`---\ntitle: x\n---\n${PROSE}`)).toContain(
    "rule.md:1:1 frontmatter is not allowed; move the data to `rule.yml`",
  );
});

test("HTML is refused at its place, in one line or over code", () => {
  expect(changed("The `List<T>` changed.", "The `x` <b>List</b> changed.")).toEqual([
    "rule.md:3:9 HTML `<b>`; write Markdown, and put code into backticks",
  ]);
  expect(changed("Build.", "<!-- hidden -->")).toEqual([
    "rule.md:17:1 HTML `<!-- hidden -->`; write Markdown, and put code into backticks",
  ]);
});

test("headings of other levels and other titles are refused", () => {
  expect(changed("Build.", "### Deeper\n\nBuild.")[0]).toMatch(
    /^rule\.md:17:1 heading of level 3; use only `## What changed`/,
  );
  expect(changed("Build.", "Title\n-----\n")).toEqual(["rule.md:18:1 underlined heading; write headings as `## …`"]);
  expect(changed("Build.", "One.\n\n---\n\nTwo.")).toEqual([]);
  expect(changed("Build.", "Title\n=====\n")).toEqual(["rule.md:18:1 underlined heading; write headings as `## …`"]);
  expect(changed("## How to verify", "## How to verfy")).toEqual([
    "rule.md:15:4 unknown heading `How to verfy`; did you mean `How to verify`?",
    "rule.md:18:1 missing heading `## How to verify`; add it with its text",
  ]);
});

test("headings come once, in order, each with text, and nothing before the first", () => {
  expect(problems(`${PROSE}\n## What changed\n\nAgain.\n`)).toEqual([
    "rule.md:19:4 heading `What changed` appears twice; join the sections",
    "rule.md:19:4 heading `What changed` is out of order; the order is `What changed`, `Who is affected`, `How to upgrade`, `How to verify`, `Rolling back`",
  ]);
  expect(changed("Build.\n", "")).toEqual(["rule.md:15:4 section `How to verify` is empty; write its text"]);
  expect(problems(`Hello\n\n${PROSE}`)).toEqual([
    "rule.md:1:1 text before the first heading; begin with `## What changed`",
  ]);
});

test("a line of backticks or brackets without end takes no time", () => {
  const started = performance.now();
  problems(`${PROSE}${"`<a ".repeat(20_000)}\n${"<".repeat(50_000)}`);
  expect(performance.now() - started).toBeLessThan(2_000);
});

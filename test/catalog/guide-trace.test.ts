import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { guidePlaces } from "../../src/catalog/guide.ts";
import { loadSources } from "../../src/catalog/load.ts";
import { formatProblem } from "../../src/catalog/problem.ts";
import { traceProblems } from "../../src/catalog/trace-problems.ts";

const GUIDE = `---
title: x
---
Intro, in
two lines.

## New
* One
  * Deeper
* Two

  A paragraph of the second.

\`\`\`
* no item

## no heading
\`\`\`

## Steps
1. First
   goes on
`;

const place = (heading: string, kind: "paragraph" | "item" | "code", ordinal: number) => ({ heading, kind, ordinal });

const PLACES = [
  place("", "paragraph", 1),
  place("New", "item", 1),
  place("New", "item", 2),
  place("New", "item", 3),
  place("New", "paragraph", 1),
  place("New", "code", 1),
  place("Steps", "item", 1),
];

function problemsOf(entries: readonly ReturnType<typeof place>[]) {
  const value = { source: "guide.md", entries: entries.map((entry) => ({ ...entry, to: "informational" })) };
  return traceProblems({ file: "trace.yml", value, at: () => ({ line: 1, column: 1 }) }, GUIDE).map(formatProblem);
}

describe("a guide is cut into places", () => {
  test("paragraphs, items of any depth and code blocks count below their heading", () => {
    expect(guidePlaces(GUIDE).map(({ line: _, ...rest }) => rest)).toEqual(PLACES);
  });

  test("what is unmapped, mapped twice or invented fails", () => {
    expect(problemsOf(PLACES)).toEqual([]);
    expect(problemsOf(PLACES.slice(1))).toEqual([
      "trace.yml:1:1 entries paragraph 1 below `` (line 4 of the guide) is not mapped; add an entry",
    ]);
    expect(problemsOf([...PLACES, place("New", "item", 2)])).toEqual([
      "trace.yml:1:1 entries.7 item 2 below `New` is mapped twice; remove one entry",
    ]);
    expect(problemsOf([...PLACES, place("New", "item", 9)])).toEqual([
      "trace.yml:1:1 entries.7 the guide has no item 9 below `New`; correct heading, kind or ordinal",
    ]);
  });
});

/** The vendor's guide is not part of the repository; whoever has it points `GUIDE` to it. */
const guide = process.env.GUIDE;

test.runIf(guide !== undefined)("every place of the vendor's guide to 6.3 is mapped once", () => {
  const release = loadSources().releases.find((item) => item.release === "6.3");
  if (release === undefined || guide === undefined) throw new Error("no release 6.3");
  expect(traceProblems(release.trace, readFileSync(guide, "utf8")).map(formatProblem)).toEqual([]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutOf, resultKey } from "../../../src/client/analyzer/view/layout.ts";
import type { RuleResult } from "../../../src/schema/report.ts";

const report = fc
  .uniqueArray(fc.record({ project: fc.integer({ min: 0, max: 4 }), rule: fc.integer({ min: 0, max: 9 }) }), {
    selector: ({ project, rule }) => `${project}/${rule}`,
  })
  .map((pairs) => pairs.toSorted((a, b) => a.project - b.project || a.rule - b.rule))
  .chain((pairs) =>
    fc.tuple(
      ...pairs.map(({ project, rule }) =>
        fc.record({
          rule: fc.constant(`6.3/rule-${rule}`),
          project: fc.constant(`Project${project}.csproj`),
          verdict: fc.constantFrom("applies", "cantTell", "doesNotApply"),
          severity: fc.constantFrom("error", "warning", "note"),
          silent: fc.boolean(),
          early: fc.boolean(),
        }),
      ),
    ),
  );

const orderOf = (results: readonly RuleResult[]): string[] =>
  layoutOf(results).flatMap((group) => group.results.map(resultKey));

test("what is shown early keeps its order when the rest comes in between", () => {
  fc.assert(
    fc.property(report, (made) => {
      const all = made.map((result) => ({ ...result, reason: "", findings: [] }) as RuleResult);
      const early = all.filter((result, index) => made[index]?.early && result.verdict === "applies");
      for (let known = 0; known <= early.length; known++) {
        const before = orderOf(early.slice(0, known));
        expect(orderOf(all).filter((key) => before.includes(key))).toEqual(before);
      }
    }),
    { seed: 1 },
  );
});

test("every result is shown exactly once", () => {
  fc.assert(
    fc.property(report, (made) => {
      const all = made.map((result) => ({ ...result, reason: "", findings: [] }) as RuleResult);
      expect(orderOf(all).toSorted()).toEqual(all.map(resultKey).toSorted());
    }),
    { seed: 1 },
  );
});

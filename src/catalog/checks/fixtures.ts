import { closest } from "../closest.ts";
import type { Problem } from "../problem.ts";
import type { Fixture, RuleFolder } from "../sources.ts";
import { allRuleIds, allRules, type Check, problemAt } from "./check.ts";

export const fixtures: Check = {
  name: "fixtures",
  description: "A rule that detects shows at least two findings, near misses, and what its edits make.",
  check: (catalog) => {
    const ids = allRuleIds(catalog);
    return allRules(catalog).flatMap((rule) => [
      ...amounts(rule),
      ...afterProblems(rule),
      ...markerProblems(rule, ids),
    ]);
  },
};

/** Whether the rule can have findings of its own. */
function makesFindings({ source }: RuleFolder): boolean {
  const { apis, detect, status } = source.value;
  const bySymbol = apis.some((api) => api.detect && !["added", "default", "obsolete"].includes(api.change));
  return status === "stable" && (bySymbol || detect.some((clause) => clause.outcome === "applies"));
}

function amounts(rule: RuleFolder): Problem[] {
  if (!makesFindings(rule)) return [];
  const problems = [];
  const own = rule.fixtures.before.flatMap(({ markers }) => markers).filter((marker) => marker.rule === rule.id).length;
  if (own < 2) {
    const message = `\`before/\` marks ${own} expected finding${own === 1 ? "" : "s"} of the rule`;
    problems.push(
      problemAt(rule.source, ["detect"], message, `mark at least two with \`finding: ${rule.id}\` on the line above`),
    );
  }
  if (rule.fixtures.ok.length === 0) {
    problems.push(
      problemAt(rule.source, ["detect"], "no near misses", "add files to `ok/` that look alike and must stay silent"),
    );
  }
  return problems;
}

function afterProblems(rule: RuleFolder): Problem[] {
  const { fix } = rule.source.value;
  const { before, after } = rule.fixtures;
  if (fix === undefined || fix.applicability === "manual") return [];
  if (after.length === 0) {
    return [
      problemAt(
        rule.source,
        ["fix"],
        "the fix is shown nowhere",
        "add `after/`: the files of `before/` with the edits applied",
      ),
    ];
  }
  const names = new Set(before.map(({ path }) => path));
  return after
    .filter(({ path }) => !names.has(path))
    .map((fixture) =>
      at(fixture, 1, `\`before/\` has no \`${fixture.path}\``, "edits make no new files; use the same name"),
    );
}

function markerProblems(rule: RuleFolder, ids: readonly string[]): Problem[] {
  const unknown = rule.fixtures.before.flatMap((fixture) =>
    fixture.markers
      .filter((marker) => !ids.includes(marker.rule))
      .map((marker) => {
        const near = closest(marker.rule, ids);
        return at(
          fixture,
          marker.writtenAt,
          `no rule \`${marker.rule}\``,
          near === undefined ? "write the whole id" : `did you mean \`${near}\`?`,
        );
      }),
  );
  const silent = [...rule.fixtures.after, ...rule.fixtures.ok].flatMap((fixture) =>
    fixture.markers.map((marker) =>
      at(
        fixture,
        marker.writtenAt,
        "a marker where no finding is expected",
        "remove it, or move the file to `before/`",
      ),
    ),
  );
  return [...unknown, ...silent];
}

function at(fixture: Fixture, line: number, message: string, cure: string): Problem {
  return { file: fixture.file, line, column: 1, path: "", message, cure };
}

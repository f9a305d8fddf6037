import { byUrgency } from "../../../report/order.ts";
import type { RuleResult } from "../../../schema/report.ts";
import { plural } from "../dom.ts";

/** Results under one heading; `quiet` ones are folded away, a line each. */
export interface Group {
  readonly key: string;
  readonly title: string;
  readonly quiet: boolean;
  readonly results: readonly RuleResult[];
}

/** One result for each rule and project. */
export const resultKey = (result: RuleResult): string => JSON.stringify([result.project ?? null, result.rule]);

function groupsOf(project: string, all: readonly RuleResult[], label: string): Group[] {
  const group = (name: string, title: string, quiet: boolean, keep: (result: RuleResult) => boolean): Group => {
    const results = all.filter(keep).toSorted(byUrgency);
    return { key: JSON.stringify([project, name]), title, quiet, results };
  };
  const titled = (title: string): string => (label === "" ? title : `${label}: ${title.toLowerCase()}`);
  const not = all.filter((result) => result.verdict === "doesNotApply").length;
  const quietTitle = `${plural(not, "change does", "changes do")} not apply, and what was looked at`;
  return [
    group("silent", titled("Silent changes that apply"), false, (one) => one.verdict === "applies" && one.silent),
    group("loud", titled("Changes that apply"), false, (one) => one.verdict === "applies" && !one.silent),
    group(
      "asked",
      titled("Can't tell from the files: your answer decides"),
      false,
      (one) => one.verdict === "cantTell",
    ),
    group(
      "quiet",
      label === "" ? quietTitle : `${label}: ${quietTitle}`,
      true,
      (one) => one.verdict === "doesNotApply",
    ),
  ];
}

/**
 * The order in which results are shown: project by project, silent changes first, because nothing else will tell about
 * them. Results that are added later come between those shown and never change the order of these.
 */
export function layoutOf(results: readonly RuleResult[]): Group[] {
  const projects = new Map<string, RuleResult[]>();
  for (const result of results) {
    const own = projects.get(result.project ?? "");
    if (own) own.push(result);
    else projects.set(result.project ?? "", [result]);
  }
  return [...projects]
    .flatMap(([project, own]) =>
      groupsOf(project, own, projects.size === 1 ? "" : project || "Files without a project"),
    )
    .filter((group) => group.results.length > 0);
}

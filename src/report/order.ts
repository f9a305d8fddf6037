import type { RuleResult } from "../schema/report.ts";
import type { Severity, Verdict } from "../schema/vocabulary.ts";

const verdicts: Record<Verdict, number> = { applies: 0, cantTell: 1, doesNotApply: 2 };
const severities: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/** Reading order: what applies first, silent changes before loud ones, then by severity and id. */
export function byUrgency(a: RuleResult, b: RuleResult): number {
  return (
    verdicts[a.verdict] - verdicts[b.verdict] ||
    Number(b.silent) - Number(a.silent) ||
    severities[a.severity] - severities[b.severity] ||
    compare(a.rule, b.rule) ||
    compare(a.project ?? "", b.project ?? "")
  );
}

/** Order by UTF-16 units: the same on every machine, unlike a locale's. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export const verdictWords: Record<Verdict, string> = {
  applies: "applies",
  cantTell: "can't tell",
  doesNotApply: "does not apply",
};

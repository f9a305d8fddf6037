import type { Report, RuleResult } from "../../schema/report.ts";

/** The user's answer to a question; kept in memory only. */
export type Answer = "yes" | "no";

export type Answers = ReadonlyMap<string, Answer>;

/** One question per rule and project. */
export const questionKey = (result: RuleResult): string => JSON.stringify([result.rule, result.project ?? null]);

/** The result as the answer makes it; results without a question stay as they are. */
export function answered(result: RuleResult, answers: Answers): RuleResult {
  const answer = result.verdict === "cantTell" ? answers.get(questionKey(result)) : undefined;
  if (!answer) return result;
  const verdict = answer === "yes" ? "applies" : "doesNotApply";
  return { ...result, verdict, reason: `you answered ${answer} to: ${result.question ?? result.reason}` };
}

/** The report with the user's answers, for counts and for what is copied or downloaded. */
export function withAnswers(report: Report, answers: Answers): Report {
  return { ...report, results: report.results.map((result) => answered(result, answers)) };
}

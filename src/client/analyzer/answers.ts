import type { Report, RuleResult } from "../../schema/report.ts";

/** The user's answer to a question; kept in memory only. */
export type Answer = "yes" | "no";

export type Answers = ReadonlyMap<string, Answer>;

/** One question per rule and project, or per rule and the project that it is asked for. */
export const questionKey = ({ rule, project, askedFor }: RuleResult): string =>
  JSON.stringify([rule, askedFor ?? project ?? null]);

/** The result as the answer makes it; results without a question stay as they are. */
export function answered(result: RuleResult, answers: Answers): RuleResult {
  const answer = result.verdict === "cantTell" ? answers.get(questionKey(result)) : undefined;
  if (!answer) return result;
  const verdict = answer === "yes" ? "applies" : "doesNotApply";
  const question =
    result.askedFor === undefined ? `to: ${result.question ?? result.reason}` : `for \`${result.askedFor}\``;
  return { ...result, verdict, reason: `you answered ${answer} ${question}` };
}

/** The report with the user's answers, for counts and for what is copied or downloaded. */
export function withAnswers(report: Report, answers: Answers): Report {
  return { ...report, results: report.results.map((result) => answered(result, answers)) };
}

import type { CorpusAccuracy, Mistake, Score } from "../../src/report/accuracy.ts";

const percent = (value: number | null): string => (value === null ? "-" : `${(100 * value).toFixed(1)} %`);

function row(name: string, { labelled, reported, right, precision, recall }: Score): string {
  const counts = [labelled, reported, right].map((count) => String(count).padStart(9));
  const shares = [precision, recall].map((value) => percent(value).padStart(10));
  return `${name.padEnd(46)}${counts.join("")}${shares.join("")}`;
}

const mistake = ({ place, rule, kind, confidence }: Mistake): string =>
  `  ${place} ${rule} (${[kind, confidence].filter(Boolean).join(", ")})`;

/** The table that `npm run corpus` prints, with every wrong and missed place. */
export function accuracyText(accuracy: CorpusAccuracy): string {
  const { solutions, files, tempting, overall, byConfidence, byRule, wrong, missed } = accuracy;
  return [
    `${solutions} solutions, ${files} files, ${overall.labelled} labelled places, ${tempting} lines that could mislead`,
    "",
    `${"".padEnd(46)} labelled reported    right precision    recall`,
    row("all", overall),
    ...byConfidence.map((score) => row(score.confidence, score)),
    "",
    ...byRule.map((score) => row(score.rule, score)),
    "",
    `wrong: ${wrong.length}`,
    ...wrong.map(mistake),
    `missed: ${missed.length}`,
    ...missed.map(mistake),
  ].join("\n");
}

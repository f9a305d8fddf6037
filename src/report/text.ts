import type { Catalog, Rule } from "../schema/catalog.ts";
import type { Finding, Location, Report, RuleResult } from "../schema/report.ts";
import { byUrgency, verdictWords } from "./order.ts";

const at = (location: Location): string =>
  `${location.file}:${location.region.startLine}:${location.region.startColumn}`;

/** Control characters of hostile names and code never reach a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: matching them is the purpose
const printable = (text: string): string => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, "\ufffd");

function excerpt(finding: Finding): string[] {
  return finding.excerpt
    .split(/\r\n|\r|\n/)
    .slice(0, 4)
    .map((line, index) => `      ${finding.location.region.startLine + index} | ${line.slice(0, 160)}`);
}

function findingLines(finding: Finding): string[] {
  const suppressed = finding.suppressed ? ` (suppressed: ${finding.suppressed.reason})` : "";
  const condition = finding.condition ? ` [when ${finding.condition}]` : "";
  const edits = finding.fix?.edits.length ?? 0;
  return [
    `    ${at(finding.location)}  ${finding.message}${condition}${suppressed}`,
    ...excerpt(finding),
    `      ${finding.confidence}: ${finding.because}`,
    ...(finding.fix && edits > 0 ? [`      fix (${finding.fix.applicability}): ${finding.fix.summary}`] : []),
    ...(finding.leftToDo ? [`      to do: ${finding.leftToDo}`] : []),
  ];
}

function resultLines(result: RuleResult, rule: Rule | undefined): string[] {
  const marks = [result.severity, ...(result.silent ? ["silent"] : [])].join(", ");
  const head = `  ${result.rule}  ${rule?.title ?? ""} (${marks})`;
  const place = result.anchor ? `${at(result.anchor)}  ` : "";
  return [
    head,
    ...(result.findings.length === 0 ? [`    ${place}${result.reason}`] : result.findings.flatMap(findingLines)),
    ...(result.question ? [`    question: ${result.question}`] : []),
  ];
}

function section(report: Report, rules: ReadonlyMap<string, Rule>, verdict: RuleResult["verdict"]): string[] {
  const results = report.results.filter((result) => result.verdict === verdict).sort(byUrgency);
  if (results.length === 0) return [];
  if (verdict === "doesNotApply") {
    const lines = results.map((result) => `  ${result.rule}  ${result.reason}`);
    return [`${verdictWords[verdict]} (${results.length})`, ...lines, ""];
  }
  const lines = results.flatMap((result) => [...resultLines(result, rules.get(result.rule)), ""]);
  return [`${verdictWords[verdict]} (${results.length})`, ...lines];
}

/** The report for a terminal: projects, verdicts by urgency, then what could not be read. */
export function renderText(report: Report, catalog: Catalog): string {
  const rules = new Map(catalog.rules.map((rule) => [rule.id, rule]));
  const unread = report.inputs.filter((input) => input.status === "refused");
  const lines = [
    ...report.projects.map((project) => `${project.path ?? "(files without a project)"}: ${project.message}`),
    "",
    ...section(report, rules, "applies"),
    ...section(report, rules, "cantTell"),
    ...section(report, rules, "doesNotApply"),
    ...unread.map((input) => `not read: ${input.path}: ${input.reason ?? ""}${input.cure ? `; ${input.cure}` : ""}`),
    ...report.notices.map((notice) => {
      const where = notice.location ? `${at(notice.location)}: ` : notice.file ? `${notice.file}: ` : "";
      return `notice: ${where}${notice.message}${notice.cure ? `; ${notice.cure}` : ""}`;
    }),
  ];
  return `${printable(lines.join("\n")).trimEnd()}\n`;
}

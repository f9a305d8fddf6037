import type { Catalog, Rule } from "../schema/catalog.ts";
import type { Finding, Location, Report } from "../schema/report.ts";
import type { Verdict } from "../schema/vocabulary.ts";
import { applicabilityWords } from "./fix-words.ts";
import { groupsOf, noticesOf, projectsOf, type RuleGroup } from "./group.ts";
import { leftOutLines } from "./left-out.ts";
import { verdictWords } from "./order.ts";
import type { Place } from "./places.ts";

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
  const condition = finding.when ? ` (${finding.when})` : "";
  const edits = finding.fix?.edits.length ?? 0;
  return [
    `    ${at(finding.location)}  ${finding.message}${condition}${suppressed}`,
    ...excerpt(finding),
    `      ${finding.confidence}: ${finding.because}`,
    ...(finding.fix && edits > 0 ? [`      fix (${applicabilityWords(finding.fix)}): ${finding.fix.summary}`] : []),
    ...(finding.leftToDo ? [`      to do: ${finding.leftToDo}`] : []),
  ];
}

function placeLines({ finding, location, result }: Place): string[] {
  if (finding) return findingLines(finding);
  return [`    ${location ? `${at(location)}  ` : ""}${result.reason}`];
}

function groupLines(group: RuleGroup, rule: Rule | undefined): string[] {
  const { result, question } = group;
  const marks = [result.severity, ...(result.silent ? ["silent"] : [])].join(", ");
  return [
    `  ${group.rule}  ${rule?.title ?? ""} (${marks})`,
    ...group.places.flatMap(placeLines),
    ...(question ? [`    question: ${question}`] : []),
    "",
  ];
}

function section(report: Report, rules: ReadonlyMap<string, Rule>, verdict: Verdict): string[] {
  const groups = groupsOf(report, verdict);
  if (groups.length === 0) return [];
  const head = `${verdictWords[verdict]} (${groups.length})`;
  if (verdict === "doesNotApply")
    return [head, ...groups.map((group) => `  ${group.rule}  ${group.result.reason}`), ""];
  return [head, ...groups.flatMap((group) => groupLines(group, rules.get(group.rule)))];
}

function projectLines(report: Report): string[] {
  const { shown, unrelated } = projectsOf(report);
  if (report.projects.length === 0)
    return [
      "nothing was analyzed: no project, C#, settings, migration or SQL that can be read is among what was given; give the folder of the solution",
    ];
  const lines = shown.map((project) => `${project.path ?? "(files without a project)"}: ${project.message}`);
  return unrelated === 0 ? lines : [...lines, `${unrelated} more without IdentityServer`];
}

function noticeLines(report: Report): string[] {
  const { shown, more } = noticesOf(report);
  const lines = shown.map((notice) => {
    const where = notice.location ? `${at(notice.location)}: ` : notice.file ? `${notice.file}: ` : "";
    return `notice: ${where}${notice.message}${notice.cure ? `; ${notice.cure}` : ""}`;
  });
  return [
    ...lines,
    ...[...more].map(([code, count]) => `notice: ${count} more of the kind \`${code}\`; \`--format json\` lists all`),
  ];
}

/** The report for a terminal: projects, verdicts by urgency, then what could not be read. */
export function renderText(report: Report, catalog: Catalog): string {
  const rules = new Map(catalog.rules.map((rule) => [rule.id, rule]));
  const unread = report.inputs.filter((input) => input.status === "refused");
  const lines = [
    ...projectLines(report),
    "",
    ...section(report, rules, "applies"),
    ...section(report, rules, "cantTell"),
    ...section(report, rules, "doesNotApply"),
    ...unread.map((input) => `not read: ${input.path}: ${input.reason ?? ""}${input.cure ? `; ${input.cure}` : ""}`),
    ...noticeLines(report),
    ...leftOutLines(report),
  ];
  return `${printable(lines.join("\n")).trimEnd()}\n`;
}

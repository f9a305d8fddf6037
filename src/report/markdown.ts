import type { Catalog, Rule } from "../schema/catalog.ts";
import type { Finding, Report } from "../schema/report.ts";
import type { Verdict } from "../schema/vocabulary.ts";
import { applicabilityWords } from "./fix-words.ts";
import { groupsOf, noticesOf, projectsOf, type RuleGroup } from "./group.ts";
import { leftOutLines } from "./left-out.ts";
import { verdictWords } from "./order.ts";
import type { Place } from "./places.ts";

/** Inline code that survives backticks and line ends in hostile text (CommonMark 6.1). */
function inlineCode(text: string): string {
  const flat = text.replace(/[\r\n]+/g, " ");
  const longest = Math.max(0, ...[...flat.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `${fence}${flat}${fence}` : `${fence} ${flat} ${fence}`;
}

function fenced(text: string, language: string): string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = "`".repeat(longest + 1);
  return [`${fence}${language}`, text, fence];
}

function language(file: string): string {
  if (/\.(cs|razor|cshtml)$/i.test(file)) return "csharp";
  if (/\.(csproj|props|targets|config|xml)$/i.test(file)) return "xml";
  if (/\.sql$/i.test(file)) return "sql";
  return /\.json$/i.test(file) ? "json" : "";
}

function findingLines(finding: Finding): string[] {
  const { file, region } = finding.location;
  return [
    `- [ ] ${inlineCode(`${file}:${region.startLine}:${region.startColumn}`)} ${finding.message}`,
    "",
    ...fenced(finding.excerpt, language(file)).map((line) => `  ${line}`),
    "",
    `  ${finding.confidence}: ${finding.because}`,
    ...(finding.when ? [`  ${finding.when}`] : []),
    ...(finding.suppressed ? [`  suppressed: ${finding.suppressed.reason}`] : []),
    ...(finding.fix && finding.fix.edits.length > 0
      ? [`  fix (${applicabilityWords(finding.fix)}): ${finding.fix.summary}`]
      : []),
    ...(finding.leftToDo ? [`  to do: ${finding.leftToDo}`] : []),
    "",
  ];
}

function placeLines({ finding, location, result }: Place): string[] {
  if (finding) return findingLines(finding);
  const where = location ? `${inlineCode(`${location.file}:${location.region.startLine}`)} ` : "";
  return [`- [ ] ${where}${result.reason}`, ""];
}

function groupLines(group: RuleGroup, rule: Rule | undefined): string[] {
  const { result, question } = group;
  const marks = [result.severity, ...(result.silent ? ["silent"] : [])].join(", ");
  return [
    `### ${rule?.title ?? group.rule}`,
    "",
    `${inlineCode(group.rule)} (${marks})`,
    "",
    ...group.places.flatMap(placeLines),
    ...(question ? [`**${question}**`, ""] : []),
    ...(result.silent && rule?.notice ? ["How to notice it:", "", rule.notice.trim(), ""] : []),
  ];
}

function section(report: Report, rules: ReadonlyMap<string, Rule>, verdict: Verdict): string[] {
  const groups = groupsOf(report, verdict);
  if (groups.length === 0) return [];
  const words = verdictWords[verdict];
  const title = `## ${words[0]?.toUpperCase()}${words.slice(1)}`;
  const body =
    verdict === "doesNotApply"
      ? [...groups.map((group) => `- ${inlineCode(group.rule)}: ${group.result.reason}`), ""]
      : groups.flatMap((group) => groupLines(group, rules.get(group.rule)));
  return [title, "", ...body];
}

function projectLines(report: Report): string[] {
  const { shown, unrelated } = projectsOf(report);
  const lines = shown.map(
    (project) => `- ${project.path ? inlineCode(project.path) : "Files without a project"}: ${project.message}`,
  );
  return unrelated === 0 ? lines : [...lines, `- ${unrelated} more without IdentityServer`];
}

function unreadLines(report: Report): string[] {
  const unread = report.inputs
    .filter((input) => input.status === "refused")
    .map((input) => `- ${inlineCode(input.path)}: ${input.reason ?? ""}${input.cure ? `; ${input.cure}` : ""}`);
  const { shown, more } = noticesOf(report);
  const notices = shown.map((notice) => {
    const file = notice.location?.file ?? notice.file;
    const line = notice.location ? `:${notice.location.region.startLine}` : "";
    return `- ${file ? `${inlineCode(`${file}${line}`)}: ` : ""}${notice.message}${notice.cure ? `; ${notice.cure}` : ""}`;
  });
  const rest = [...more].map(([code, count]) => `- ${count} more of the kind ${inlineCode(code)}`);
  const leftOut = leftOutLines(report).map((line) => `- ${line}`);
  const lines = [...unread, ...notices, ...rest, ...leftOut];
  return lines.length === 0 ? [] : ["## What was not read", "", ...lines, ""];
}

/** The report as a Markdown checklist for an issue tracker or a review. */
export function renderMarkdown(report: Report, catalog: Catalog): string {
  const rules = new Map(catalog.rules.map((rule) => [rule.id, rule]));
  const from = report.request.from ? `${report.request.from} to ` : "";
  const lines = [
    `# IdentityServer upgrade report: ${from}${report.request.to}`,
    "",
    ...projectLines(report),
    "",
    ...section(report, rules, "applies"),
    ...section(report, rules, "cantTell"),
    ...section(report, rules, "doesNotApply"),
    ...unreadLines(report),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

import { byUrgency } from "../../../report/order.ts";
import type { Catalog } from "../../../schema/catalog.ts";
import type { Report, RuleResult } from "../../../schema/report.ts";
import type { Verdict } from "../../../schema/vocabulary.ts";
import { type Answer, questionKey, withAnswers } from "../answers.ts";
import { el, inChunks, plural } from "../dom.ts";
import { type Decision, FixChoices } from "../fix-choices.ts";
import { verdictWord } from "./badge.ts";
import { exportsView } from "./exports.ts";
import type { Sources } from "./finding.ts";
import { fixesView } from "./fixes.ts";
import { quietView, type ResultContext, resultView } from "./result.ts";
import { inputsView, noticesView, projectsView } from "./summary.ts";

export interface Shown {
  readonly report: Report;
  readonly sources: Sources;
  readonly catalog: Catalog;
  readonly base: string;
  /** Kept by the page for as long as it is open, so that a second run does not ask again. */
  readonly answers: Map<string, Answer>;
  readonly decisions: Map<string, Decision>;
}

const verdicts: readonly Verdict[] = ["applies", "cantTell", "doesNotApply"];

function countOf(report: Report, verdict: Verdict): number {
  return report.results.filter((result) => result.verdict === verdict).length;
}

/** What the report says in one sentence. */
function headline(report: Report): string {
  if (report.results.length === 0) return "No rule of the catalog concerns these files.";
  const [applies, cantTell, not] = [
    countOf(report, "applies"),
    countOf(report, "cantTell"),
    countOf(report, "doesNotApply"),
  ];
  const open = cantTell > 0 ? `, ${cantTell} can't be told from the files` : "";
  return `${plural(applies, "change applies", "changes apply")}${open}, and ${plural(not, "does", "do")} not apply.`;
}

interface Counts {
  readonly element: HTMLElement;
  update(): void;
}

/** The counts, each a switch that hides its results. */
function countsView(host: HTMLElement, report: () => Report): Counts {
  const labels = verdicts.map((verdict) => {
    const count = el("span", { class: "count" });
    const box = el("input", { type: "checkbox", checked: true });
    box.addEventListener("change", () => host.toggleAttribute(`data-hide-${verdict.toLowerCase()}`, !box.checked));
    const update = (): void => {
      count.textContent = String(countOf(report(), verdict));
    };
    return { element: el("label", { "data-verdict": verdict }, box, count, " ", verdictWord(verdict)), update };
  });
  const element = el(
    "fieldset",
    { class: "verdict-filters" },
    el("legend", {}, "Show"),
    labels.map((label) => label.element),
  );
  const update = (): void => {
    for (const label of labels) label.update();
  };
  return { element, update };
}

interface Group {
  readonly title: string;
  readonly results: readonly RuleResult[];
}

/** Silent changes stand first, because nothing else will tell about them. */
function groupsOf(results: readonly RuleResult[]): Group[] {
  const of = (keep: (result: RuleResult) => boolean) => results.filter(keep).toSorted(byUrgency);
  return [
    { title: "Silent changes that apply", results: of((result) => result.verdict === "applies" && result.silent) },
    { title: "Changes that apply", results: of((result) => result.verdict === "applies" && !result.silent) },
    { title: "Can't tell from the files: your answer decides", results: of((result) => result.verdict === "cantTell") },
  ].filter((group) => group.results.length > 0);
}

type Step = () => void;

function groupSteps(host: HTMLElement, { title, results }: Group, context: ResultContext, label: string): Step[] {
  const section = el(
    "section",
    { class: "result-group" },
    el("h3", {}, label === "" ? title : `${label}: ${title.toLowerCase()}`),
  );
  return [() => host.append(section), ...results.map((result) => () => section.append(resultView(result, context)))];
}

function quietSteps(host: HTMLElement, results: readonly RuleResult[], context: ResultContext, label: string): Step[] {
  const quiet = results.filter((result) => result.verdict === "doesNotApply").toSorted(byUrgency);
  if (quiet.length === 0) return [];
  const list = el("ul", { class: "quiet-results" });
  const title = `${label === "" ? "" : `${label}: `}${plural(quiet.length, "change does", "changes do")} not apply, and what was looked at`;
  const details = el("details", { class: "quiet-list" }, el("summary", {}, title), list);
  return [() => host.append(details), ...quiet.map((result) => () => list.append(quietView(result, context)))];
}

/** Steps that fill the results, project by project when there are several. */
function stepsOf(host: HTMLElement, report: Report, context: ResultContext): Step[] {
  const projects = [...new Set(report.results.map((result) => result.project ?? ""))];
  return projects.flatMap((project) => {
    const results = report.results.filter((result) => (result.project ?? "") === project);
    const label = projects.length === 1 ? "" : project || "Files without a project";
    return [
      ...groupsOf(results).flatMap((group) => groupSteps(host, group, context, label)),
      ...quietSteps(host, results, context, label),
    ];
  });
}

/** Fills `host` with a report; the summary at once, the results in chunks. `isCurrent` ends it when a newer run began. */
export async function showResults(host: HTMLElement, shown: Shown, isCurrent: () => boolean): Promise<void> {
  const { report, sources, catalog, base, answers, decisions } = shown;
  const choices = new FixChoices(report, sources, decisions);
  const answeredReport = (): Report => withAnswers(report, answers);
  const body = el("div", { class: "result-list" });
  const sentence = el("p", { class: "headline", role: "status" });
  const counts = countsView(body, answeredReport);
  const update = (): void => {
    sentence.textContent = headline(answeredReport());
    counts.update();
  };
  const context: ResultContext = {
    base,
    sources,
    choices,
    answers,
    rules: new Map(catalog.rules.map((rule) => [rule.id, rule])),
    onAnswer(result, answer) {
      if (answer) answers.set(questionKey(result), answer);
      else answers.delete(questionKey(result));
      update();
    },
  };
  const heading = el("h2", { id: "results-heading", tabindex: -1 }, "Results");
  const some = report.results.length > 0;
  const parts = [heading, sentence, projectsView(report), inputsView(report), noticesView(report)];
  host.replaceChildren(
    el(
      "div",
      {},
      parts,
      some ? el("div", { class: "result-controls" }, counts.element, exportsView(answeredReport, catalog)) : null,
      fixesView(choices, sources),
      body,
    ),
  );
  update();
  host.hidden = false;
  heading.focus();
  await inChunks(stepsOf(body, report, context), (step) => step(), isCurrent);
}

import type { Catalog } from "../../../schema/catalog.ts";
import type { Report, RuleResult } from "../../../schema/report.ts";
import type { Verdict } from "../../../schema/vocabulary.ts";
import type { SourceFile } from "../../../worker/protocol.ts";
import { type Answer, questionKey, withAnswers } from "../answers.ts";
import { type Child, el, plural, turn } from "../dom.ts";
import { type Decision, FixChoices } from "../fix-choices.ts";
import { verdictWord } from "./badge.ts";
import { exportsView } from "./exports.ts";
import type { Sources } from "./finding.ts";
import { fixesView } from "./fixes.ts";
import { resultKey } from "./layout.ts";
import { ResultList } from "./result-list.ts";
import { inputsView, noticesView, projectsView } from "./summary.ts";

export interface Shown {
  readonly catalog: Catalog;
  readonly base: string;
  /** False once a newer run has begun: nothing is shown any more. */
  readonly isCurrent: () => boolean;
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

/** Results as they become known, and then the whole report. */
export interface ResultsView {
  /** Adds results that the report will hold, in its order; sources are those of their files. */
  add(results: readonly RuleResult[], sources: Sources): Promise<void>;
  /** Shows the whole report; results that were added already stay where they are. */
  finish(report: Report, sources: Sources): Promise<void>;
  /** Says that what is shown is not all. */
  stop(): void;
}

const soFar = (results: readonly RuleResult[]): string =>
  `${plural(results.length, "change applies", "changes apply")} so far`;

class Results implements ResultsView {
  readonly #host: HTMLElement;
  readonly #shown: Shown;
  readonly #sources = new Map<string, SourceFile>();
  readonly #early: RuleResult[] = [];
  readonly #list: ResultList;
  readonly #heading = el("h2", { id: "results-heading", tabindex: -1 }, "Results");
  readonly #sentence = el("p", { class: "headline", role: "status" });
  #update: () => void = () => undefined;

  constructor(host: HTMLElement, shown: Shown) {
    this.#host = host;
    this.#shown = shown;
    const { base, catalog, answers } = shown;
    this.#list = new ResultList({
      base,
      sources: this.#sources,
      choices: null,
      answers,
      rules: new Map(catalog.rules.map((rule) => [rule.id, rule])),
      onAnswer: (result, answer) => {
        if (answer) answers.set(questionKey(result), answer);
        else answers.delete(questionKey(result));
        this.#list.follow(questionKey(result), answer);
        this.#update();
      },
    });
  }

  async add(results: readonly RuleResult[], sources: Sources): Promise<void> {
    if (!this.#shown.isCurrent()) return;
    this.#know(sources);
    const first = this.#early.length === 0;
    // A second attempt without a file that broke the engine tells the same again.
    const told = new Set(this.#early.map(resultKey));
    this.#early.push(...results.filter((result) => !told.has(resultKey(result))));
    this.#sentence.textContent = `${soFar(this.#early)}, and the analysis goes on.`;
    if (first) this.#open([]);
    const many = this.#early.length;
    await this.#list.showEarly(this.#early, () => this.#shown.isCurrent() && this.#early.length === many);
  }

  async finish(report: Report, sources: Sources): Promise<void> {
    this.#know(sources);
    const { answers, catalog, decisions, isCurrent } = this.#shown;
    const wasOpen = this.#early.length > 0;
    // No result comes any more, so that a chunk of early ones that still waits gives way.
    this.#early.length = 0;
    const choices = new FixChoices(report, this.#sources, decisions);
    // Each of these steps may be long by itself.
    await turn();
    const fixes = fixesView(choices, this.#sources);
    await turn();
    if (!isCurrent()) return;
    const answeredReport = (): Report => withAnswers(report, answers);
    const counts = countsView(this.#list.element, answeredReport);
    this.#update = () => {
      this.#sentence.textContent = headline(answeredReport());
      counts.update();
    };
    const some = report.results.length > 0;
    const controls = some
      ? el("div", { class: "result-controls" }, counts.element, exportsView(answeredReport, catalog))
      : null;
    this.#update();
    const told = [projectsView(report), inputsView(report), noticesView(report)];
    this.#open([told, controls, fixes], wasOpen);
    if (!this.#host.contains(document.activeElement)) this.#heading.focus({ preventScroll: wasOpen });
    await this.#list.showWhole(report.results, choices, isCurrent);
  }

  stop(): void {
    if (this.#early.length > 0) this.#sentence.textContent = `Stopped before the end: ${soFar(this.#early)}.`;
  }

  #know(sources: Sources): void {
    for (const [path, source] of sources) this.#sources.set(path, source);
  }

  /** Puts the parts between the headline and the list, which keeps its place in the document. */
  #open(parts: Child, isOpen = false): void {
    const holder = el("div", { class: "result-summary" }, parts);
    if (isOpen) this.#sentence.after(...holder.childNodes);
    else
      this.#host.replaceChildren(
        el("div", {}, this.#heading, this.#sentence, [...holder.childNodes], this.#list.element),
      );
    this.#host.hidden = false;
  }
}

export const createResultsView = (host: HTMLElement, shown: Shown): ResultsView => new Results(host, shown);

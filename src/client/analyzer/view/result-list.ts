import type { RuleResult } from "../../../schema/report.ts";
import type { Answer } from "../answers.ts";
import { el, inChunks } from "../dom.ts";
import type { FixChoices } from "../fix-choices.ts";
import { type Group, layoutOf, resultKey } from "./layout.ts";
import { quietView, type ResultContext, type ResultView, resultView } from "./result.ts";

type Step = () => void;

interface Shown {
  /** What the result says, fixes aside. */
  readonly said: string;
  /** Whether the fixes are there; early results come without. */
  isWhole: boolean;
  readonly view: ResultView;
}

/** Tells results apart by their places; a fingerprint stands for all that a place says but its fix. */
const saidOf = ({ verdict, reason, question, findings }: RuleResult): string =>
  JSON.stringify([verdict, reason, question, findings.map((finding) => finding.fingerprint)]);

interface Section {
  readonly element: HTMLElement;
  readonly title: HTMLElement;
  readonly list: HTMLElement;
  /** What stands before the first result in the list. */
  readonly first: Element | null;
  /** The result that was placed last. */
  last: Element | null;
}

function openSection(): Section {
  const title = el("h3", {});
  const element = el("section", { class: "result-group" }, title);
  return { element, title, list: element, first: title, last: title };
}

function quietSection(): Section {
  const title = el("summary", {});
  const list = el("ul", { class: "quiet-results" });
  const element = el("details", { class: "quiet-list" }, title, list);
  return { element, title, list, first: null, last: null };
}

/** Puts an element behind another one, or first in its list; one that is there already is not touched. */
function putAfter(list: Element, last: Element | null, element: Element): void {
  const next = last ? last.nextElementSibling : list.firstElementChild;
  if (next !== element) list.insertBefore(element, next);
}

/**
 * Results on the page. More may come: they are put in between, what is shown stays where it is, and a result that only
 * gains its fixes keeps its element, and with it the focus and what is unfolded.
 */
export class ResultList {
  readonly element = el("div", { class: "result-list" });
  readonly #context: ResultContext;
  readonly #results = new Map<string, Shown>();
  readonly #sections = new Map<string, Section>();

  constructor(context: ResultContext) {
    this.#context = context;
  }

  /** Shows these results and no others, a few at a time while `isCurrent` says so. */
  showEarly(results: readonly RuleResult[], isCurrent: () => boolean): Promise<void> {
    return this.#show(results, false, isCurrent);
  }

  /** Shows the results of the whole report, with their fixes to choose from. */
  showWhole(results: readonly RuleResult[], choices: FixChoices, isCurrent: () => boolean): Promise<void> {
    this.#context.choices = choices;
    return this.#show(results, true, isCurrent);
  }

  /** Lets results that share a question show its answer. */
  follow(key: string, answer: Answer | null): void {
    for (const { view } of this.#results.values()) view.follow(key, answer);
  }

  #show(results: readonly RuleResult[], isWhole: boolean, isCurrent: () => boolean): Promise<void> {
    let last: Element | null = null;
    const groups = layoutOf(results);
    this.#keepOnly(results, groups);
    const steps = groups.flatMap((group): Step[] => {
      const section = this.#section(group);
      const open = (): void => {
        section.title.textContent = group.title;
        section.last = section.first;
        putAfter(this.element, last, section.element);
        last = section.element;
      };
      return [open, ...group.results.map((result) => () => this.#place(section, result, group.quiet, isWhole))];
    });
    return inChunks(steps, (step) => step(), isCurrent);
  }

  /** Takes away what is no longer said: a file that broke the engine may have been left out since. */
  #keepOnly(results: readonly RuleResult[], groups: readonly Group[]): void {
    const said = new Set(results.map(resultKey));
    for (const [key, { view }] of this.#results) {
      if (said.has(key)) continue;
      view.element.remove();
      this.#results.delete(key);
    }
    const titled = new Set(groups.map(({ key }) => key));
    for (const [key, { element }] of this.#sections) {
      if (titled.has(key)) continue;
      element.remove();
      this.#sections.delete(key);
    }
  }

  #place(section: Section, result: RuleResult, quiet: boolean, isWhole: boolean): void {
    const element = this.#elementOf(result, quiet, isWhole);
    putAfter(section.list, section.last, element);
    section.last = element;
  }

  #elementOf(result: RuleResult, quiet: boolean, isWhole: boolean): HTMLElement {
    const key = resultKey(result);
    const said = saidOf(result);
    const known = this.#results.get(key);
    if (known?.said === said) {
      if (isWhole && !known.isWhole) known.view.complete(result);
      known.isWhole ||= isWhole;
      return known.view.element;
    }
    const view = quiet ? quietView(result, this.#context) : resultView(result, this.#context);
    known?.view.element.replaceWith(view.element);
    this.#results.set(key, { said, isWhole, view });
    return view.element;
  }

  #section({ key, quiet }: Group): Section {
    const known = this.#sections.get(key);
    if (known) return known;
    const section = quiet ? quietSection() : openSection();
    this.#sections.set(key, section);
    return section;
  }
}

import type { Rule } from "../../../schema/catalog.ts";
import type { Finding, RuleResult } from "../../../schema/report.ts";
import { type Answer, type Answers, answered, questionKey } from "../answers.ts";
import { type Child, el, inline, plural } from "../dom.ts";
import { verdictBadge } from "./badge.ts";
import { addWork, type FindingViewContext, findingView } from "./finding.ts";
import { questionView } from "./question.ts";

/** Findings shown at once; the others wait behind a button, so that a page of thousands still answers. */
const AT_ONCE = 20;

const severityWords = {
  error: "does not build, start or migrate",
  warning: "builds and behaves differently",
  note: "worth knowing",
} as const;

export interface ResultContext extends FindingViewContext {
  readonly base: string;
  readonly rules: ReadonlyMap<string, Rule>;
  readonly answers: Answers;
  readonly onAnswer: (result: RuleResult, answer: Answer | null) => void;
}

/** Made from the id, part by part: `links` of a catalog that somebody changed could lead to another site, as `\\host` does. */
const pageOf = (rule: Rule, base: string): string =>
  `${base}rules/${rule.id.split("/").map(encodeURIComponent).join("/")}/`;

function titleOf(result: RuleResult, { rules, base }: ResultContext): Child {
  const rule = rules.get(result.rule);
  if (!rule) return el("code", {}, result.rule);
  return el("a", { href: pageOf(rule, base) }, inline(rule.title));
}

interface FindingsView {
  readonly child: Child;
  readonly complete: (findings: readonly Finding[]) => void;
}

function findingsView(given: readonly Finding[], context: ResultContext): FindingsView {
  if (given.length === 0) return { child: null, complete: () => undefined };
  let findings = given;
  const list = el("ol", { class: "findings" });
  let shown = 0;
  const more = el("button", { type: "button", class: "button" });
  const showMore = (): void => {
    for (const finding of findings.slice(shown, shown + AT_ONCE)) list.append(findingView(finding, context));
    shown = Math.min(shown + AT_ONCE, findings.length);
    more.textContent = `Show more of the ${findings.length - shown} other places`;
    more.hidden = shown === findings.length;
  };
  more.addEventListener("click", () => {
    const first = shown;
    showMore();
    const next = list.children[first];
    if (next instanceof HTMLElement) {
      next.tabIndex = -1;
      next.focus();
    }
  });
  showMore();
  const complete = (next: readonly Finding[]): void => {
    findings = next;
    next.slice(0, shown).forEach((finding, index) => {
      const item = list.children[index];
      if (item instanceof HTMLElement) addWork(item, finding, context);
    });
  };
  return { child: [list, more], complete };
}

function metaOf(result: RuleResult): Child {
  return el(
    "p",
    { class: "result-meta" },
    el("code", {}, result.rule),
    ` · ${result.severity}: ${severityWords[result.severity]}`,
    result.silent ? [" · ", el("strong", {}, "silent"), ": compiles and passes tests"] : null,
    result.findings.length > 0 ? ` · ${plural(result.findings.length, "place")}` : null,
  );
}

function silentHint(result: RuleResult, { rules, base }: ResultContext): Child {
  const rule = rules.get(result.rule);
  if (!result.silent || !rule?.notice) return null;
  return el(
    "p",
    {},
    "No compiler error will tell you. ",
    el("a", { href: pageOf(rule, base) }, "How you would notice it"),
    ".",
  );
}

export interface ResultView {
  readonly element: HTMLElement;
  /** Adds the fixes of a result that was shown early, without touching what is there. */
  readonly complete: (whole: RuleResult) => void;
  /** Takes the answer to a question that another result asks for this one too. */
  readonly follow: (key: string, answer: Answer | null) => void;
}

/** One rule's result. Answering its question changes the badge and the reason in place, so that focus stays. */
export function resultView(result: RuleResult, context: ResultContext): ResultView {
  const badge = el("span", {});
  const reason = el("p", { class: "result-reason", role: "status" });
  const article = el("article", { class: "result" });
  const paint = (current: Answer | null): void => {
    const answers = new Map(current ? [[questionKey(result), current]] : []);
    const shown = answered(result, answers);
    article.dataset.verdict = shown.verdict;
    badge.replaceChildren(verdictBadge(shown.verdict));
    // With places shown below, "found in 2 places" adds nothing.
    const words = result.verdict === "applies" && result.findings.length > 0 ? "" : shown.reason;
    reason.replaceChildren(el("span", {}, inline(current ? `You answered ${current}.` : words)));
    reason.hidden = words === "" && current === null;
  };
  const current = context.answers.get(questionKey(result)) ?? null;
  paint(current);
  article.append(el("h4", {}, badge, " ", titleOf(result, context)), el("div", {}, metaOf(result), reason));
  if (result.verdict === "cantTell" && result.askedFor === undefined) {
    article.append(
      questionView(result, current, (answer) => {
        paint(answer);
        context.onAnswer(result, answer);
      }),
    );
  }
  const findings = findingsView(result.findings, context);
  article.append(el("div", {}, findings.child, silentHint(result, context)));
  const follow = (key: string, answer: Answer | null): void => {
    if (result.askedFor !== undefined && key === questionKey(result)) paint(answer);
  };
  return { element: article, complete: (whole) => findings.complete(whole.findings), follow };
}

/** A result that does not apply: one line with what was looked at. */
export function quietView(result: RuleResult, context: ResultContext): ResultView {
  const element = el(
    "li",
    { class: "quiet-result" },
    verdictBadge(result.verdict),
    " ",
    titleOf(result, context),
    el("span", { class: "result-reason" }, " ", inline(result.reason)),
  );
  return { element, complete: () => undefined, follow: () => undefined };
}

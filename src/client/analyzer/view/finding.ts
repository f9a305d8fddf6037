import type { Finding } from "../../../schema/report.ts";
import type { SourceFile } from "../../../worker/protocol.ts";
import { type Child, el, inline } from "../dom.ts";
import type { FixChoices } from "../fix-choices.ts";
import { choiceView } from "./choice.ts";
import { diffView, fixDiff } from "./diff.ts";
import { excerptView } from "./excerpt.ts";

export type Sources = ReadonlyMap<string, SourceFile>;

export interface FindingViewContext {
  readonly sources: Sources;
  /** Null until the whole report is there: early results come without fixes. */
  choices: FixChoices | null;
}

const sureness = { certain: "Certain", likely: "Likely", possible: "Possible" } as const;

const applicability = {
  safe: "safe: keeps the meaning",
  unsafe: "unsafe: look at it before you take it",
  manual: "to be done by hand",
} as const;

const place = ({ location: { file, region } }: Finding): string => `${file}:${region.startLine}:${region.startColumn}`;

function fixView(finding: Finding, { sources, choices }: FindingViewContext): Child {
  const { fix } = finding;
  if (!fix) return null;
  const label = `fix for ${place(finding)}`;
  const doubt = fix.because ? `; here ${fix.because}` : "";
  const heading = el(
    "p",
    {},
    el("strong", {}, "Fix: "),
    inline(`${fix.summary} (${applicability[fix.applicability]}${doubt})`),
  );
  const diffs = fixDiff(fix, sources).map((diff) => [
    diff.file === finding.location.file ? null : el("p", {}, "In ", el("code", {}, diff.file), ":"),
    diffView(diff, label),
  ]);
  return el("div", { class: "fix" }, heading, diffs, choices?.has(fix) ? choiceView(fix, choices, label) : null);
}

/** Adds the fix of a place, and what no fix does; early results get them when the report is there. */
export function addWork(item: HTMLElement, finding: Finding, context: FindingViewContext): void {
  const { leftToDo } = finding;
  const left = leftToDo ? el("p", {}, el("strong", {}, "Left to do: "), inline(leftToDo)) : null;
  item.append(...el("div", {}, fixView(finding, context), left).childNodes);
}

/** One place: where, what, the user's own lines, why, the fix, and what no fix does. */
export function findingView(finding: Finding, context: FindingViewContext): HTMLElement {
  const { location, excerpt, suppressed, when } = finding;
  const item = el(
    "li",
    { class: "finding", "data-suppressed": suppressed ? "true" : null },
    el("p", { class: "finding-place" }, el("code", {}, place(finding))),
    el("p", {}, inline(finding.message)),
    excerptView(location, excerpt, context.sources.get(location.file)?.text),
    el("p", { class: "finding-why" }, el("strong", {}, `${sureness[finding.confidence]}: `), inline(finding.because)),
    when ? el("p", {}, el("strong", {}, "Counts "), inline(when), ".") : null,
    suppressed ? el("p", {}, "Suppressed by a comment: ", suppressed.reason || "no reason given") : null,
  );
  addWork(item, finding, context);
  return item;
}

import { verdictWords } from "../../../report/order.ts";
import type { Verdict } from "../../../schema/vocabulary.ts";
import { el } from "../dom.ts";

/** A different shape for each verdict, so that colour is never needed to tell them apart. */
const shapes: Record<Verdict, string> = { applies: "▲", cantTell: "?", doesNotApply: "○" };

export const verdictWord = (verdict: Verdict): string => {
  const word = verdictWords[verdict];
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
};

export function verdictBadge(verdict: Verdict): HTMLElement {
  return el(
    "span",
    { class: "verdict", "data-verdict": verdict },
    el("span", { "aria-hidden": "true", class: "verdict-shape" }, shapes[verdict]),
    verdictWord(verdict),
  );
}

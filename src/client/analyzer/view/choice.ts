import type { Fix } from "../../../schema/report.ts";
import { el } from "../dom.ts";
import type { Decision, FixChoices } from "../fix-choices.ts";

const words: Record<Decision | "undecided", string> = {
  accepted: "Accepted: goes into the patch.",
  skipped: "Skipped: stays out of the patch.",
  undecided: "Not decided yet: stays out of the patch.",
};

/** Accept and Skip for one fix; the pressed one, pressed again, takes the decision back. */
export function choiceView(fix: Fix, choices: FixChoices, label: string): HTMLElement {
  const button = (name: string, decision: Decision): HTMLButtonElement =>
    el(
      "button",
      {
        type: "button",
        class: "button button-quiet",
        onclick: () => choices.decide(fix, choices.of(fix) === decision ? null : decision),
      },
      name,
    );
  const accept = button("Accept", "accepted");
  const skip = button("Skip", "skipped");
  const state = el("span", { class: "choice-state" });
  const group = el("div", { class: "choice", role: "group", "aria-label": label }, accept, skip, state);
  const paint = (): void => {
    const decision = choices.of(fix);
    accept.setAttribute("aria-pressed", String(decision === "accepted"));
    skip.setAttribute("aria-pressed", String(decision === "skipped"));
    group.dataset.decision = decision ?? "undecided";
    state.textContent = words[decision ?? "undecided"];
  };
  choices.onChange(paint);
  paint();
  return group;
}

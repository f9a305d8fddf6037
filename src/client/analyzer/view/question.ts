import type { RuleResult } from "../../../schema/report.ts";
import type { Answer } from "../answers.ts";
import { el, inline } from "../dom.ts";

const choices: readonly { readonly label: string; readonly answer: Answer | null }[] = [
  { label: "Yes", answer: "yes" },
  { label: "No", answer: "no" },
  { label: "Answer later", answer: null },
];

/** The question of a `can't tell` with its buttons; the pressed one says what was answered. */
export function questionView(
  result: RuleResult,
  current: Answer | null,
  onAnswer: (answer: Answer | null) => void,
): HTMLElement {
  const buttons = choices.map(({ label, answer }) => {
    const button = el(
      "button",
      { type: "button", class: "button", "aria-pressed": answer === null ? null : String(answer === current) },
      label,
    );
    button.addEventListener("click", () => {
      for (const other of buttons) {
        if (other.hasAttribute("aria-pressed")) other.setAttribute("aria-pressed", String(other === button));
      }
      onAnswer(answer);
    });
    return button;
  });
  return el(
    "fieldset",
    { class: "question" },
    el("legend", {}, inline(result.question ?? "Does this apply to your project?")),
    el("div", { class: "actions" }, buttons),
  );
}

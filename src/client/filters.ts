import { all, one } from "./elements.ts";

/** Chosen values by filter; a filter without values lets everything pass. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** Whether a rule with these words (several separated by spaces) passes: any value of a filter, all filters. */
export function passes(choice: Choice, words: (filter: string) => string): boolean {
  return [...choice].every(
    ([filter, values]) =>
      values.size === 0 ||
      words(filter)
        .split(" ")
        .some((word) => values.has(word)),
  );
}

export function startFilters(): void {
  const form = one(document, "[data-filters]", HTMLFormElement);
  if (form === null) return;
  const boxes = all(form, "input[type=checkbox]", HTMLInputElement);

  const fromAddress = () => {
    const query = new URLSearchParams(location.search);
    for (const box of boxes) box.checked = query.getAll(box.name).includes(box.value);
    show(choiceOf(boxes));
  };
  const toAddress = () => {
    const query = new URLSearchParams(boxes.filter((box) => box.checked).map((box) => [box.name, box.value]));
    const text = query.toString();
    history.pushState(null, "", text === "" ? location.pathname : `?${text}`);
    show(choiceOf(boxes));
  };
  form.addEventListener("change", toAddress);
  form.addEventListener("submit", (event) => event.preventDefault());
  for (const reset of all(document, "[data-filter-reset]", HTMLButtonElement)) {
    reset.addEventListener("click", () => {
      for (const box of boxes) box.checked = false;
      toAddress();
      boxes[0]?.focus();
    });
  }
  addEventListener("popstate", fromAddress);
  fromAddress();
}

function choiceOf(boxes: readonly HTMLInputElement[]): Choice {
  const choice = new Map<string, Set<string>>();
  for (const box of boxes) {
    const values = choice.get(box.name) ?? new Set();
    if (box.checked) values.add(box.value);
    choice.set(box.name, values);
  }
  return choice;
}

function show(choice: Choice): void {
  const rules = all(document, "[data-rules] > [data-rule]", HTMLElement);
  for (const rule of rules) rule.hidden = !passes(choice, (filter) => rule.dataset[filter] ?? "");
  for (const group of all(document, "[data-filter-group]", HTMLElement)) {
    group.hidden = group.querySelector("[data-rule]:not([hidden])") === null;
  }
  const count = rules.filter((rule) => !rule.hidden).length;
  const text = one(document, "[data-filter-count]", HTMLElement);
  if (text !== null) text.textContent = `${count} of ${rules.length} rules`;
  const empty = one(document, "[data-filter-empty]", HTMLElement);
  if (empty !== null) empty.hidden = count > 0;
  const reset = one(document, ".matches [data-filter-reset]", HTMLElement);
  if (reset !== null) reset.hidden = count === rules.length;
}

import { all, one } from "./elements.ts";
import { readStored, store } from "./storage.ts";

const NAME = "search-shortcut";

/** Opens search by button, `/` or Ctrl+K, and loads it only then. `/` can be turned off (WCAG 2.1.4). */
export function startSearchKeys(): void {
  const dialog = one(document, "[data-search]", HTMLDialogElement);
  if (dialog === null) return;
  const stored = readStored(NAME);
  let slash = !(stored.kind === "value" && stored.text === "off");
  const show = () => {
    for (const key of all(document, "[data-search-key]", HTMLElement)) key.textContent = slash ? "/" : "Ctrl K";
  };
  const open = () => {
    if (dialog.open) return;
    dialog.showModal();
    one(dialog, "input", HTMLInputElement)?.focus();
    void import("./search.ts").then(
      ({ startSearch }) => startSearch(dialog),
      () => cannotLoad(dialog),
    );
  };
  for (const button of all(document, "[data-search-open]", HTMLButtonElement)) button.addEventListener("click", open);
  // A search field keeps the first Escape for itself, to empty itself.
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    dialog.close();
  });
  one(dialog, "[data-search-close]", HTMLButtonElement)?.addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
  const choice = one(document, "[data-shortcut-choice]", HTMLInputElement);
  if (choice !== null) choice.checked = slash;
  choice?.addEventListener("change", () => {
    slash = choice.checked;
    store(NAME, slash ? "on" : "off");
    show();
  });
  document.addEventListener("keydown", (event) => {
    const combination =
      (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";
    const single =
      slash && event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (!combination && !single) return;
    event.preventDefault();
    open();
  });
  show();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

function cannotLoad(dialog: HTMLDialogElement): void {
  const error = one(dialog, "[data-search-error]", HTMLElement);
  const reason = one(dialog, "[data-search-reason]", HTMLElement);
  if (reason !== null) reason.textContent = "Search could not be loaded.";
  if (error !== null) error.hidden = false;
}

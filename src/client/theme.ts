import { one } from "./elements.ts";
import { readStored, store } from "./storage.ts";

/* `public/theme.js` has applied the stored theme before the first paint; here it is shown and changed. */
export function startTheme(): void {
  const choice = one(document, "[data-theme-choice]", HTMLSelectElement);
  if (choice === null) return;
  const stored = readStored("theme");
  choice.value =
    stored.kind === "value" && (stored.text === "light" || stored.text === "dark") ? stored.text : "system";
  choice.addEventListener("change", () => {
    if (choice.value === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = choice.value;
    store("theme", choice.value);
  });
}

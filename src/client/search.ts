import { all, make, one } from "./elements.ts";
import { find, type Hit } from "./search-index.ts";

const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog search as one types; calling it again does nothing. */
export function startSearch(dialog: HTMLDialogElement): void {
  if (started.has(dialog)) return;
  const input = one(dialog, "input", HTMLInputElement);
  const list = one(dialog, "[data-search-results]", HTMLElement);
  if (input === null || list === null) return;
  started.add(dialog);
  input.addEventListener("input", () => void search(dialog, input.value, list));
  dialog.addEventListener("keydown", (event) => moveFocus(event, input, list));
  if (input.value !== "") void search(dialog, input.value, list);
}

async function search(dialog: HTMLDialogElement, typed: string, list: HTMLElement): Promise<void> {
  const text = typed.trim();
  if (text === "") return show(dialog, list, [], "");
  try {
    const answer = await find(dialog.dataset.index ?? "", text);
    const input = one(dialog, "input", HTMLInputElement);
    if (answer === null || input?.value.trim() !== text) return;
    show(dialog, list, answer.hits, statusOf(answer.total, answer.hits.length, text));
    fail(dialog, "");
  } catch {
    show(dialog, list, [], "");
    fail(dialog, "Search could not be loaded. Check the connection and type again.");
  }
}

function statusOf(total: number, shown: number, text: string): string {
  if (total === 0) return `Nothing found for “${text}”. Try one word, or part of a name.`;
  const results = total === 1 ? "1 result" : `${total} results`;
  return shown < total ? `${results}, the first ${shown} shown` : results;
}

function show(dialog: HTMLDialogElement, list: HTMLElement, hits: readonly Hit[], status: string): void {
  list.replaceChildren(...hits.map(entry));
  const place = one(dialog, "[data-search-status]", HTMLElement);
  if (place !== null) place.textContent = status;
}

function fail(dialog: HTMLDialogElement, reason: string): void {
  const error = one(dialog, "[data-search-error]", HTMLElement);
  const place = one(dialog, "[data-search-reason]", HTMLElement);
  if (place !== null) place.textContent = reason;
  if (error !== null) error.hidden = reason === "";
}

function entry({ url, title, section, excerpt }: Hit): HTMLElement {
  const item = make("li");
  const link = make("a");
  link.href = url;
  link.append(make("strong", title), make("span", section, "section"));
  const text = make("span", "", "excerpt");
  text.append(...excerpt.map((piece) => (piece.marked ? make("mark", piece.text) : piece.text)));
  link.append(text);
  item.append(link);
  return item;
}

/** Arrow keys go through the results; up from the first returns to the input. */
function moveFocus(event: KeyboardEvent, input: HTMLInputElement, list: HTMLElement): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const stops: HTMLElement[] = [input, ...all(list, "a", HTMLAnchorElement)];
  const focused = document.activeElement;
  const at = focused instanceof HTMLElement ? stops.indexOf(focused) : -1;
  if (at < 0) return;
  event.preventDefault();
  stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
}

import { one } from "./elements.ts";

const KEY = "analyzer-input";

/** Leaves the pasted text in this tab's session storage, where the analyzer takes and deletes it. Never in an address. */
export function startPasteBox(): void {
  const form = one(document, "[data-paste]", HTMLFormElement);
  const text = form === null ? null : one(form, "textarea", HTMLTextAreaElement);
  const problem = form === null ? null : one(form, "[data-paste-problem]", HTMLElement);
  form?.addEventListener("submit", (event) => {
    event.preventDefault();
    if (text === null || problem === null) return;
    const reason = handOver(text.value);
    problem.hidden = reason === null;
    problem.textContent = reason;
    if (reason === null) location.assign(form.dataset.analyzer ?? "");
    else text.focus();
  });
}

function handOver(text: string): string | null {
  if (text.trim() === "")
    return "There is nothing to analyze yet: paste some text first, or open the analyzer for samples.";
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ files: [{ path: "pasted-1", text }] }));
    return null;
  } catch {
    return "This browser cannot carry the text to the next page (it is too long, or storage is blocked). Open the analyzer and paste it there.";
  }
}

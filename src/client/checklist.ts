import { all, one } from "./elements.ts";
import { readProgress, saveProgress, type Trouble } from "./progress.ts";
import { onStoredElsewhere } from "./storage.ts";

const TROUBLE: Record<Trouble, string> = {
  corrupt: "The ticks stored in this browser could not be read. They were kept aside, and you start with a clean list.",
  blocked: "This browser does not let the page store anything, so ticks are forgotten when you leave.",
  notSaved: "This browser could not store the tick (its storage may be full), so it is forgotten when you leave.",
};

export function startChecklist(): void {
  const boxes = all(document, "input[data-done]", HTMLInputElement);
  if (boxes.length === 0) return;
  let { done, trouble } = readProgress();
  let undone: Set<string> | null = null;

  const ids = () => boxes.map((box) => box.dataset.done ?? "");
  const save = () => tell(saveProgress(done) ? null : trouble === "blocked" ? "blocked" : "notSaved");
  const change = (next: Set<string>, undo: Set<string> | null) => {
    done = next;
    undone = undo;
    save();
    show(boxes, done, undone !== null);
  };

  for (const box of boxes) {
    box.addEventListener("change", () => {
      const next = new Set(done);
      if (box.checked) next.add(box.dataset.done ?? "");
      else next.delete(box.dataset.done ?? "");
      change(next, null);
    });
  }
  one(document, "[data-progress-clear]", HTMLButtonElement)?.addEventListener("click", () => {
    const here = new Set(ids());
    change(new Set([...done].filter((id) => !here.has(id))), done);
    one(document, "[data-progress-undo]", HTMLButtonElement)?.focus();
  });
  one(document, "[data-progress-undo]", HTMLButtonElement)?.addEventListener("click", () => {
    if (undone !== null) change(undone, null);
    one(document, "[data-progress-clear]", HTMLButtonElement)?.focus();
  });
  onStoredElsewhere("progress", () => {
    ({ done, trouble } = readProgress());
    undone = null;
    show(boxes, done, false);
  });
  tell(trouble);
  show(boxes, done, false);
}

function show(boxes: readonly HTMLInputElement[], done: ReadonlySet<string>, canUndo: boolean): void {
  for (const box of boxes) box.checked = done.has(box.dataset.done ?? "");
  const ticked = boxes.filter((box) => box.checked).length;
  const text = one(document, "[data-progress-text]", HTMLElement);
  if (text !== null) text.textContent = canUndo ? "Ticks cleared" : `${ticked} of ${boxes.length} done`;
  const bar = one(document, "[data-progress-bar]", HTMLProgressElement);
  if (bar !== null) bar.value = ticked;
  const clear = one(document, "[data-progress-clear]", HTMLButtonElement);
  const undo = one(document, "[data-progress-undo]", HTMLButtonElement);
  if (undo !== null) undo.hidden = !canUndo;
  if (clear !== null) clear.hidden = canUndo;
}

function tell(trouble: Trouble | null): void {
  const notice = one(document, "[data-storage-notice]", HTMLElement);
  if (notice === null) return;
  notice.hidden = trouble === null;
  notice.textContent = trouble === null ? "" : TROUBLE[trouble];
}

import { isRunning } from "./analysis.ts";
import { byId, plural } from "./dom.ts";
import { type Input, isBlank } from "./input.ts";
import { classifySoon } from "./kinds.ts";
import { loader, status, workspace } from "./page.ts";
import type { SampleFile } from "./samples.ts";
import { inputsList } from "./view/inputs.ts";
import type { Walked } from "./walk.ts";

const view = inputsList(byId("inputs", "ul"), byId("inputs-more", "p"), {
  onText(input, text) {
    workspace.setText(input, text);
    recognise();
  },
  onRename(input, path) {
    workspace.rename(input, path);
    recognise();
  },
  onRemove: remove,
});

function recognise(): void {
  view.refresh();
  classifySoon(isRunning, view.refresh);
}

function redraw(): void {
  view.draw(workspace.all());
  recognise();
}

function remove(input: Input): void {
  const index = workspace.all().indexOf(input);
  workspace.remove(input);
  if (workspace.all().length === 0) workspace.addText("");
  redraw();
  const next = workspace.all()[Math.min(index, workspace.all().length - 1)];
  if (next) view.focus(next);
  status.say(`Removed ${input.path}.`);
}

export const refreshInputs = (): void => view.refresh();

export function focusFirst(): void {
  const [first] = workspace.all();
  if (first) view.focus(first);
}

/** Adds an empty box; `focus` moves into it. */
export function addBox(focus: boolean): void {
  const input = workspace.addText("");
  view.draw(workspace.all());
  if (focus) view.focus(input);
}

function some(items: readonly string[], most: number): string {
  return `${items.slice(0, most).join(", ")}${items.length > most ? " …" : ""}`;
}

function told({ found, skipped, unreadable, cut }: Walked): string {
  const sentences = [`Added ${plural(found.length, "file")}.`];
  if (skipped.length > 0) {
    sentences.push(`Left out ${plural(skipped.length, "folder")} of build output and copies: ${some(skipped, 4)}.`);
  }
  if (unreadable.length > 0) {
    sentences.push(`${plural(unreadable.length, "entry", "entries")} could not be read: ${some(unreadable, 4)}.`);
  }
  if (cut) sentences.push("There were more; drop a smaller folder.");
  return sentences.join(" ");
}

/** Adds what was dropped or chosen, and says what was left out. */
export async function addWalked(walking: Promise<Walked>): Promise<void> {
  loader.preload();
  status.say("Listing files …");
  const walked = await walking;
  if (walked.found.length > 0) workspace.replace(workspace.given());
  for (const { path, file } of walked.found) workspace.addFile(path, file);
  redraw();
  status.say(told(walked));
}

/** Puts a sample in the place of what is there; what the user had given can be brought back. */
export function loadFiles(files: readonly SampleFile[]): void {
  const former = workspace.replace([]).filter((input) => !isBlank(input));
  for (const { path, text } of files) workspace.addText(text, path);
  redraw();
  offerUndo(former);
}

function offerUndo(former: readonly Input[]): void {
  const undo = byId("undo", "button");
  undo.hidden = former.length === 0;
  undo.textContent = `Bring back the ${plural(former.length, "file")} that you had`;
  undo.onclick = () => {
    workspace.replace(former);
    undo.hidden = true;
    redraw();
    focusFirst();
  };
}

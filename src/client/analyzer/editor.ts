import { type SplitText, splitText } from "../../worker/entrances.ts";
import { isRunning } from "./analysis.ts";
import { openArchives } from "./archive.ts";
import { byId, plural } from "./dom.ts";
import { type Input, isBlank } from "./input.ts";
import { classifySoon } from "./kinds.ts";
import { readLimits } from "./limits.ts";
import { loader, status, workspace } from "./page.ts";
import type { SampleFile } from "./samples.ts";
import { inputsList } from "./view/inputs.ts";
import type { Walked } from "./walk.ts";

const view = inputsList(byId("inputs", "ul"), byId("inputs-more", "p"), {
  onText(input, text) {
    const split = isBlank(input) ? splitText(text) : null;
    workspace.setText(input, text);
    if (split) showParts(input, split);
    else recognise();
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

/** Puts the files of a pasted text in the place of the text, and says how they were told apart. */
function showParts(pasted: Input, { parts, by }: SplitText): void {
  const former = [...workspace.all()];
  workspace.replace(former.filter((input) => input !== pasted));
  const added = parts.map((part) => workspace.addText(part.text, part.path ?? undefined));
  redraw();
  if (added[0]) view.focus(added[0]);
  offerUndo([pasted], "Put the pasted text back as one file", former);
  status.say(
    added.length === 1
      ? `Took the file name from the heading: ${added[0]?.path}.`
      : `The pasted text holds ${plural(added.length, "file")}, told apart by ${by}. Check their names below.`,
  );
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

function told({ found, skipped, unreadable, cut, refused, unopened }: Walked): string {
  const sentences = [`Added ${plural(found.length, "file")}.`];
  if (skipped.length > 0) {
    sentences.push(`Left out ${plural(skipped.length, "folder")} of build output and copies: ${some(skipped, 4)}.`);
  }
  if (unreadable.length > 0) {
    sentences.push(`${plural(unreadable.length, "entry", "entries")} could not be read: ${some(unreadable, 4)}.`);
  }
  if (unopened > 0) sentences.push(`Left ${plural(unopened, "file")} of other kinds in the archive unopened.`);
  if (refused.length > 0) {
    const [first] = refused;
    sentences.push(
      `${plural(refused.length, "entry", "entries")} refused: ${first?.path}: ${first?.reason}; ${first?.cure}.`,
    );
  }
  if (cut) sentences.push("There were more; drop a smaller folder.");
  return sentences.join(" ");
}

/** Adds what was dropped or chosen, and says what was left out. */
export async function addWalked(walking: Promise<Walked>): Promise<void> {
  loader.preload();
  status.say("Listing files …");
  const walked = await openArchives(await walking, readLimits());
  if (walked.found.length + walked.refused.length > 0) workspace.replace(workspace.given());
  for (const { path, file } of walked.found) workspace.addFile(path, file);
  for (const refused of walked.refused) workspace.addRefused(refused);
  redraw();
  status.say(told(walked));
}

/** Puts a sample in the place of what is there; what the user had given can be brought back. */
export function loadFiles(files: readonly SampleFile[]): void {
  const former = workspace.replace([]).filter((input) => !isBlank(input));
  for (const { path, text } of files) workspace.addText(text, path);
  redraw();
  offerUndo(former, `Bring back the ${plural(former.length, "file")} that you had`, former);
}

/** Offers to restore the inputs as they were; nothing to undo hides the button. */
function offerUndo(undone: readonly Input[], label: string, former: readonly Input[]): void {
  const undo = byId("undo", "button");
  undo.hidden = undone.length === 0;
  undo.textContent = label;
  undo.onclick = () => {
    workspace.replace(former);
    undo.hidden = true;
    redraw();
    focusFirst();
  };
}

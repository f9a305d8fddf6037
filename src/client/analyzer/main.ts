import type { Answer } from "./answers.ts";
import { byId, plural } from "./dom.ts";
import { listenForFiles } from "./drop.ts";
import { createEngineLoader, type LoadedEngine } from "./engine.ts";
import { type HandedFile, parseFragment, takeHandover } from "./handover.ts";
import { type Input, isBlank } from "./input.ts";
import { readLimits } from "./limits.ts";
import type { Manifest } from "./manifest.ts";
import { readInputs } from "./read.ts";
import { run } from "./run.ts";
import { sampleFiles } from "./samples.ts";
import { createStatus } from "./status.ts";
import { inputsList, MOST_ROWS } from "./view/inputs.ts";
import { showResults } from "./view/results.ts";
import { type Walked, walkFiles } from "./walk.ts";
import { createWorkspace } from "./workspace.ts";

const app = byId("analyzer", "div");
const manifest = JSON.parse(app.dataset.manifest ?? "") as Manifest;
const status = createStatus(byId("analyzer-live", "p"), byId("analyzer-trouble", "div"));
const loader = createEngineLoader(manifest, () =>
  status.mention("Ready: everything is loaded, and the network is no longer needed."),
);
const results = byId("results", "section");
const analyzeButton = byId("analyze", "button");
const stopButton = byId("stop", "button");
const from = byId("from", "select");
const to = byId("to", "select");
const workspace = createWorkspace();
const answers = new Map<string, Answer>();
let runNumber = 0;
let running = false;
let stopNow: (() => void) | null = null;

const view = inputsList(byId("inputs", "ul"), byId("inputs-more", "p"), {
  onText(input, text) {
    workspace.setText(input, text);
    input.fileKind = null;
    view.refresh();
    classifySoon();
  },
  onRename(input, path) {
    workspace.rename(input, path);
    view.refresh();
    classifySoon();
  },
  onRemove(input) {
    const index = workspace.all().indexOf(input);
    workspace.remove(input);
    if (workspace.all().length === 0) workspace.addText("");
    view.draw(workspace.all());
    const next = workspace.all()[Math.min(index, workspace.all().length - 1)];
    if (next) view.focus(next);
    status.say(`Removed ${input.path}.`);
  },
});

/* Kinds */

let classifyTimer: ReturnType<typeof setTimeout> | undefined;

async function classify(engine: LoadedEngine): Promise<void> {
  const limits = readLimits();
  const candidates = workspace.given().filter((input, index) => input.content.kind === "text" || index < MOST_ROWS);
  const unknown = candidates.filter((input) => input.fileKind === null);
  const before = unknown.map((input) => input.content);
  // Our own guess at a name must not decide what the text is.
  const nameless = unknown.map((input) => (input.named ? input : { ...input, path: `pasted-${input.id}` }));
  const { files } = await readInputs(nameless, limits);
  const byPath = new Map(nameless.map((input, index) => [input.path, unknown[index]]));
  const read = files.flatMap((file) => byPath.get(file.path) ?? []);
  if (read.length === 0) return;
  const answer = await engine.analyzer.classify(files);
  if (answer.kind === "failed") return;
  // What was typed meanwhile is classified by its own turn.
  const same = read
    .map((input, index) => ({ input, kind: answer.kinds[index] ?? "unknown" }))
    .filter(({ input }) => before.includes(input.content));
  workspace.setKinds(
    same.map(({ input }) => input),
    same.map(({ kind }) => kind),
  );
  view.refresh();
}

function classifySoon(): void {
  clearTimeout(classifyTimer);
  classifyTimer = setTimeout(() => {
    if (!running)
      loader
        .load()
        .then(classify)
        .catch(() => undefined);
  }, 300);
}

/* Adding */

function redraw(): void {
  view.draw(workspace.all());
  classifySoon();
}

function dropLoneBlanks(): void {
  for (const input of workspace.all()) if (isBlank(input)) workspace.remove(input);
}

async function addWalked(walking: Promise<Walked>): Promise<void> {
  loader.preload();
  status.say("Listing files …");
  const { found, skipped, unreadable, cut } = await walking;
  if (found.length > 0) dropLoneBlanks();
  for (const { path, file } of found) workspace.addFile(path, file);
  redraw();
  const folders =
    skipped.length === 0
      ? ""
      : ` Left out ${plural(skipped.length, "folder")} of build output and copies: ${skipped.slice(0, 4).join(", ")}${skipped.length > 4 ? " …" : ""}.`;
  const failed =
    unreadable.length === 0
      ? ""
      : ` ${plural(unreadable.length, "entry", "entries")} could not be read: ${unreadable.slice(0, 3).join(", ")}.`;
  const end = cut ? " There were more; drop a smaller folder." : "";
  status.say(`Added ${plural(found.length, "file")}.${folders}${failed}${end}`);
}

/** Puts files in the place of what is there; what the user had given can be brought back. */
function loadFiles(files: readonly HandedFile[]): void {
  const former = workspace.replace([]).filter((input) => !isBlank(input));
  // The home page cannot tell what was pasted, and hands it over as `pasted-1`.
  for (const { path, text } of files) workspace.addText(text, /^(?:pasted-\d+)?$/.test(path) ? undefined : path);
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
    const [first] = former;
    if (first) view.focus(first);
  };
}

async function loadSample(ruleId: string): Promise<void> {
  status.say("Loading the sample …");
  const engine = await loader.load().catch(() => null);
  if (!engine) return failToLoad(() => void loadSample(ruleId));
  const files = sampleFiles(engine.catalog, ruleId);
  if (!files) return status.fail("There is no such sample.", "Choose one from the list, or paste your own files.");
  loadFiles(files);
  await analyze();
}

/* Running */

function failToLoad(retry: () => void): void {
  status.fail(
    "The analyzer could not be loaded.",
    "Check the connection and whether an extension blocks scripts or WebAssembly, then try again. Your input is still here. The command line does the same without a browser.",
    retry,
  );
}

function setRunning(on: boolean): void {
  running = on;
  analyzeButton.setAttribute("aria-disabled", String(on));
  stopButton.hidden = !on;
  app.setAttribute("aria-busy", String(on));
}

async function analyze(): Promise<void> {
  if (running) return;
  const inputs = workspace.given();
  if (inputs.length === 0) {
    status.fail("Nothing to analyze yet.", "Paste a file, drop a folder, or try a sample.");
    const [first] = workspace.all();
    if (first) view.focus(first);
    return;
  }
  const number = ++runNumber;
  let stopped = false;
  stopNow = () => {
    stopped = true;
    loader.stop();
    finish();
    status.say("Stopped. Your input is still here.");
  };
  const finish = (): void => {
    stopNow = null;
    const hadFocus = document.activeElement === stopButton;
    setRunning(false);
    if (hadFocus) analyzeButton.focus();
  };
  setRunning(true);
  const say = (message: string): void => {
    if (!stopped) status.say(message);
  };
  const request = { inputs, limits: readLimits(), from: from.value || null, to: to.value };
  const ran = await run(loader, request, { say, isStopped: () => stopped, classify });
  if (stopped) return;
  finish();
  if (ran.kind === "notLoaded") return failToLoad(() => void analyze());
  const { outcome, engine, read } = ran;
  switch (outcome.kind) {
    case "stopped":
      return;
    case "failed":
      return status.fail(
        "The analyzer broke off.",
        `Your input is still here. Take the largest files out and try again, or use the command line. What it said: ${outcome.reason}`,
        () => void analyze(),
      );
    case "report": {
      status.clear();
      const report = { ...outcome.report, inputs: [...outcome.report.inputs, ...read.refused] };
      const shown = { report, sources: outcome.sources, catalog: engine.catalog, base: manifest.base, answers };
      return showResults(results, shown, () => number === runNumber);
    }
    default:
      return outcome satisfies never;
  }
}

/* Wiring */

analyzeButton.addEventListener("click", () => void analyze());
stopButton.addEventListener("click", () => stopNow?.());
byId("add-text", "button").addEventListener("click", () => {
  const input = workspace.addText("");
  view.draw(workspace.all());
  view.focus(input);
});
for (const [button, picker] of [
  ["choose-files", "pick-files"],
  ["choose-folder", "pick-folder"],
] as const) {
  const input = byId(picker, "input");
  byId(button, "button").addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    void addWalked(Promise.resolve(walkFiles([...(input.files ?? [])])));
    input.value = "";
  });
}
listenForFiles({
  onHover: (over) => app.toggleAttribute("data-drop", over),
  onFiles: (walking) => void addWalked(walking),
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    void analyze();
  }
  if (event.key === "Escape" && running) stopNow?.();
});
for (const intent of ["focusin", "pointerdown", "dragenter"] as const) {
  app.addEventListener(intent, () => loader.preload(), { once: true });
}
const sample = byId("sample", "select");
byId("load-sample", "button").addEventListener("click", () => void loadSample(sample.value));

function choose(select: HTMLSelectElement, value: string | null): void {
  if (value !== null && [...select.options].some((option) => option.value === value)) select.value = value;
}

function followFragment(): void {
  const fragment = parseFragment(location.hash);
  choose(from, fragment.from);
  choose(to, fragment.to);
  if (fragment.sample === null) return;
  choose(sample, fragment.sample);
  void loadSample(fragment.sample);
}

function begin(): void {
  workspace.addText("");
  view.draw(workspace.all());
  const handed = takeHandover(() => sessionStorage);
  choose(from, handed?.from ?? null);
  choose(to, handed?.to ?? null);
  if (handed && handed.files.length > 0) {
    loadFiles(handed.files);
    void analyze();
  } else followFragment();
  addEventListener("hashchange", followFragment);
  const idle = globalThis.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 1_500));
  idle(() => loader.preload());
  app.hidden = false;
  app.dataset.ready = "true";
}

begin();

import { analyze, failToLoad, isRunning, stop } from "./analysis.ts";
import { byId } from "./dom.ts";
import { listenForFiles } from "./drop.ts";
import { addBox, addWalked, focusFirst, loadFiles, refreshInputs } from "./editor.ts";
import { type Fragment, parseFragment } from "./fragment.ts";
import { onFirstIntent } from "./intent.ts";
import { app, dropZone, from, loader, manifest, sample, status, to, workspace } from "./page.ts";
import { fetchSample } from "./samples.ts";
import { walkFiles } from "./walk.ts";

async function analyzeGiven(): Promise<void> {
  if (workspace.given().length > 0) return analyze(refreshInputs);
  status.fail("Nothing to analyze yet.", "Paste a file, drop a folder, or try a sample.");
  focusFirst();
}

function choose(select: HTMLSelectElement, value: string | null): void {
  if (value !== null && [...select.options].some((option) => option.value === value)) select.value = value;
}

/** A sample is a small project of one release: unless the address says otherwise, it is upgraded to the next. */
async function loadSample(ruleId: string, asked?: Fragment): Promise<void> {
  stop();
  status.say("Loading the sample …");
  const loaded = await loader.load();
  if (loaded.kind === "missing") return failToLoad(loaded.missing, () => void loadSample(ruleId, asked));
  const found = await fetchSample(manifest.base, loaded.engine.catalog, ruleId);
  if (found.kind === "unknown")
    return status.fail("There is no such sample.", "Choose one from the list, or paste your own files.");
  if (found.kind === "missing") {
    return status.fail(
      "The sample could not be fetched.",
      "Check the connection, then try again. Files of your own need none.",
      () => void loadSample(ruleId, asked),
    );
  }
  choose(from, asked?.from ?? found.sample.from);
  choose(to, asked?.to ?? found.sample.to);
  loadFiles(found.sample.files);
  await analyzeGiven();
}

function followFragment(): void {
  const fragment = parseFragment(location.hash);
  choose(from, fragment.from);
  choose(to, fragment.to);
  if (fragment.sample === null) return;
  choose(sample, fragment.sample);
  void loadSample(fragment.sample, fragment);
}

function wireButtons(): void {
  byId("analyze", "button").addEventListener("click", () => void analyzeGiven());
  byId("stop", "button").addEventListener("click", stop);
  byId("add-text", "button").addEventListener("click", () => addBox(true));
  byId("load-sample", "button").addEventListener("click", () => void loadSample(sample.value));
  for (const what of ["files", "folder"]) {
    const picker = byId(`pick-${what}`, "input");
    byId(`choose-${what}`, "button").addEventListener("click", () => picker.click());
    picker.addEventListener("change", () => {
      void addWalked(Promise.resolve(walkFiles([...(picker.files ?? [])])));
      picker.value = "";
    });
  }
}

function wireKeys(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void analyzeGiven();
    }
    if (event.key === "Escape" && isRunning()) stop();
  });
}

function begin(): void {
  wireButtons();
  wireKeys();
  // Everything is fetched at the first sign of use, before there is any input that could leak.
  onFirstIntent(app, dropZone, () => loader.preload());
  listenForFiles({
    onHover: (over) => app.toggleAttribute("data-drop", over),
    onFiles: (walking) => void addWalked(walking),
  });
  addBox(false);
  followFragment();
  addEventListener("hashchange", followFragment);
  app.hidden = false;
  app.dataset.ready = "true";
}

begin();

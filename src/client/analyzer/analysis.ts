import type { AnalyzeOutcome } from "../../worker/requests.ts";
import { byId } from "./dom.ts";
import type { LoadedEngine } from "./engine.ts";
import { classify } from "./kinds.ts";
import { readLimits } from "./limits.ts";
import { answers, app, decisions, from, loader, manifest, results, status, to, workspace } from "./page.ts";
import type { Read } from "./read.ts";
import { run } from "./run.ts";
import { createResultsView, type ResultsView } from "./view/results.ts";

const analyzeButton = byId("analyze", "button");
const stopButton = byId("stop", "button");

interface Run {
  stopped: boolean;
  /** Opened with the first result. */
  view: ResultsView | null;
}

/** The run that is going on; a run that finds itself replaced or stopped says nothing any more. */
let current: Run | null = null;
/** The view that was opened last; those before it show nothing more. */
let newest: ResultsView | null = null;

export const isRunning = (): boolean => current !== null;

function setRunning(run: Run | null): void {
  const hadFocus = document.activeElement === stopButton;
  current = run;
  analyzeButton.setAttribute("aria-disabled", String(run !== null));
  stopButton.hidden = run === null;
  app.setAttribute("aria-busy", String(run !== null));
  if (hadFocus && run === null) analyzeButton.focus();
}

export function failToLoad(missing: readonly string[], retry: () => void): void {
  status.fail(
    "The analyzer could not be loaded.",
    `Missing: ${missing.join(", ")}. Check the connection and whether an extension blocks scripts or WebAssembly, then try again. Your input is still here. Once everything is here, no connection is needed. The command line does the same without a browser.`,
    retry,
  );
}

/** Ends the running analysis at once, if there is one. */
export function stop(): void {
  if (!current) return;
  current.stopped = true;
  current.view?.stop();
  loader.stop();
  setRunning(null);
  status.say("Stopped. Your input is still here.");
}

function viewOf(run: Run, { catalog }: LoadedEngine): ResultsView {
  if (run.view) return run.view;
  const isCurrent = (): boolean => newest === view;
  const view = createResultsView(results, { catalog, base: manifest.base, answers, decisions, isCurrent });
  newest = view;
  run.view = view;
  return view;
}

async function show(run: Run, outcome: AnalyzeOutcome, engine: LoadedEngine, read: Read): Promise<void> {
  switch (outcome.kind) {
    case "stopped":
      return;
    case "failed":
      run.view?.stop();
      return status.fail(
        "The analyzer broke off.",
        `Your input is still here. Take the largest files out and try again, or use the command line. What it said: ${outcome.reason}`,
        () => void analyze(() => undefined),
      );
    case "report": {
      status.clear();
      const report = { ...outcome.report, inputs: [...outcome.report.inputs, ...read.refused] };
      return viewOf(run, engine).finish(report, outcome.sources);
    }
    default:
      return outcome satisfies never;
  }
}

/** Analyzes what is given; `onNamed` is called when pasted texts have got their names. */
export async function analyze(onNamed: () => void): Promise<void> {
  if (current) return;
  const mine: Run = { stopped: false, view: null };
  setRunning(mine);
  const say = (message: string): void => {
    if (!mine.stopped) status.say(message);
  };
  const classifyAll = async (engine: LoadedEngine): Promise<void> => {
    await classify(engine);
    onNamed();
  };
  const request = { inputs: workspace.given(), limits: readLimits(), from: from.value || null, to: to.value };
  const ran = await run(loader, request, {
    say,
    isStopped: () => mine.stopped,
    classify: classifyAll,
    onResults: (engine, early, sources) => void viewOf(mine, engine).add(early, sources),
  });
  if (mine.stopped) return;
  setRunning(null);
  if (ran.kind === "notLoaded") return failToLoad(ran.missing, () => void analyze(onNamed));
  return show(mine, ran.outcome, ran.engine, ran.read);
}

import type { Limits, Progress } from "../../worker/protocol.ts";
import type { AnalyzeOptions, AnalyzeOutcome } from "../../worker/requests.ts";
import { breather, plural, turn } from "./dom.ts";
import type { EngineLoader, LoadedEngine } from "./engine.ts";
import type { Input } from "./input.ts";
import { type Read, readInputs } from "./read.ts";

export type RunOutcome =
  | { readonly kind: "done"; readonly outcome: AnalyzeOutcome; readonly engine: LoadedEngine; readonly read: Read }
  | { readonly kind: "notLoaded"; readonly missing: readonly string[] };

export interface RunRequest {
  readonly inputs: readonly Input[];
  readonly limits: Limits;
  readonly from: string | null;
  readonly to: string;
}

export interface RunEvents {
  readonly say: (message: string) => void;
  readonly isStopped: () => boolean;
  /** Results as they become known; not called once the run is stopped. */
  readonly onResults: (engine: LoadedEngine, ...early: Parameters<AnalyzeOptions["onResults"]>) => void;
  /** Names pasted texts once the engine can say what they are. */
  readonly classify: (engine: LoadedEngine) => Promise<void>;
}

/** A screen reader, and the page, can follow only so many messages. */
function throttled(say: (progress: Progress) => void): (progress: Progress) => void {
  let said = 0;
  return (progress) => {
    const now = performance.now();
    if (now - said < 250) return;
    said = now;
    say(progress);
  };
}

/** Runs one analysis from inputs to an outcome. Expected failures are outcomes. */
export async function run(
  loader: EngineLoader,
  { inputs, limits, from, to }: RunRequest,
  events: RunEvents,
): Promise<RunOutcome> {
  events.say("Loading the analyzer …");
  const loaded = await loader.load();
  if (loaded.kind === "missing") return { kind: "notLoaded", missing: loaded.missing };
  const { engine } = loaded;
  const stopped: RunOutcome = { kind: "done", outcome: { kind: "stopped" }, engine, read: { files: [], refused: [] } };
  await events.classify(engine);
  if (events.isStopped()) return stopped;
  events.say(`Reading ${plural(inputs.length, "file")} …`);
  const read = await readInputs(inputs, limits);
  if (events.isStopped()) return stopped;
  const what = `Analyzing ${plural(read.files.length, "file")}`;
  events.say(`${what} …`);
  const onProgress = throttled(({ done, total, stage }) => {
    if (total > 1) events.say(`${stage === "reading" ? "Reading" : "Analyzing"} files: ${done} of ${total} …`);
  });
  const onResults: AnalyzeOptions["onResults"] = (...early) => {
    if (!events.isStopped()) events.onResults(engine, ...early);
  };
  const outcome = await engine.analyzer.analyze({
    files: read.files,
    from,
    to,
    limits,
    onProgress,
    onResults,
    breathe: breather(),
  });
  // What follows on the page is a long step of its own.
  await turn();
  return { kind: "done", outcome, engine, read };
}

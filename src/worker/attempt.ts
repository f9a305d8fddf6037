import type { Refusal } from "../analyzer/refusal.ts";
import type { Attempt } from "../engine/supervise.ts";
import { startWatch } from "../engine/watch.ts";
import { type Breathe, checkReport } from "./check.ts";
import type { AnalyzeOptions, AnalyzeOutcome, Answer, Ask } from "./requests.ts";

/** People wait at the page, and see what was refused; the command line has more patience. */
const PATIENCE = 1;

/**
 * Runs an analysis once, without the files that broke earlier runs. `abandon` ends the worker when it stays too long
 * with one file, at which the pending request fails.
 */
export async function attempt(
  { files, from, to, limits, onProgress, onResults }: AnalyzeOptions,
  refused: readonly Refusal[],
  ask: Ask,
  abandon: () => void,
): Promise<Attempt<Answer>> {
  let file: string | null = null;
  let isLate = false;
  const watch = startWatch(new Map(files.map(({ path, bytes }) => [path, bytes.length])), PATIENCE, () => {
    isLate = true;
    abandon();
  });
  const answer = await ask((id) => ({ kind: "analyze", id, files, from, to, limits, refused }), {
    onProgress: (progress) => {
      file = progress.file;
      watch.see(file);
      onProgress(progress);
    },
    onResults,
  });
  watch.end();
  if (answer.kind !== "failed") return { kind: "answered", answer };
  return { kind: "brokeOff", why: isLate ? "took-too-long" : "engine-failed", reason: answer.reason, file };
}

/** `breathe` is called between the steps of a check that may be long. */
export async function outcomeOf(answer: Answer, breathe: Breathe): Promise<AnalyzeOutcome> {
  if (answer.kind === "stopped") return { kind: "stopped" };
  await breathe();
  const checked = answer.kind === "result" ? await checkReport(answer.report, answer.sources, breathe) : null;
  return checked ?? { kind: "failed", reason: "the engine answered something that is not a report" };
}

import type { LoadedEngine } from "./engine.ts";
import { readLimits } from "./limits.ts";
import { loader, workspace } from "./page.ts";
import { readInputs } from "./read.ts";
import { MOST_ROWS } from "./view/inputs.ts";

/** Asks the engine what the shown inputs are, and names pasted texts accordingly. */
export async function classify(engine: LoadedEngine): Promise<void> {
  const candidates = workspace.given().filter((input, index) => input.content.kind === "text" || index < MOST_ROWS);
  const unknown = candidates.filter((input) => input.fileKind === null);
  const before = unknown.map((input) => input.content);
  // Our own guess at a name must not decide what the text is.
  const nameless = unknown.map((input) => (input.named ? input : { ...input, path: `pasted-${input.id}` }));
  const { files } = await readInputs(nameless, readLimits());
  const byPath = new Map(nameless.map((input, index) => [input.path, unknown[index]]));
  const read = files.flatMap((file) => byPath.get(file.path) ?? []);
  if (read.length === 0) return;
  const answer = await engine.analyzer.classify(files);
  if (answer.kind === "failed") return;
  for (const [index, input] of read.entries()) {
    // What was typed meanwhile is classified by its own turn.
    if (before.includes(input.content)) workspace.setKind(input, answer.kinds[index] ?? "unknown");
  }
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Classifies once typing has paused, unless `isBusy`, and calls `then`. */
export function classifySoon(isBusy: () => boolean, then: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(async () => {
    if (isBusy()) return;
    const loaded = await loader.load();
    if (loaded.kind === "engine") await classify(loaded.engine);
    then();
  }, 300);
}

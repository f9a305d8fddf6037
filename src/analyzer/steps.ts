import type { Progress, Stage } from "./request.ts";

/** Tells which file is being worked on, so that one that breaks or stalls the engine can be named from outside. */
export interface Steps {
  begin(stage: Stage, file: string): void;
  /** What follows concerns no single file. */
  together(stage: Stage): void;
}

/** `total` counts the files given. A file that is come back to counts once. */
export function createSteps(total: number, onProgress: ((progress: Progress) => void) | undefined): Steps {
  const begun: Record<Stage, Set<string>> = { reading: new Set(), analyzing: new Set() };
  const tell = (stage: Stage, file: string | null): void => {
    if (!onProgress) return;
    if (file !== null) begun[stage].add(file);
    onProgress({ stage, done: begun[stage].size, total, file });
  };
  return { begin: tell, together: (stage) => tell(stage, null) };
}

/** For callers that nobody listens to. */
export const silentSteps: Steps = createSteps(0, undefined);

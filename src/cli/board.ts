import type { Progress, Stage } from "../analyzer/request.ts";

/** What an engine thread works on, in memory that both sides see: a message for each step costs more than most steps. */
export type Board = Int32Array<SharedArrayBuffer>;

const STEPS = 0;
const STAGE = 1;
const DONE = 2;
const FILE = 3;
const stages: readonly Stage[] = ["reading", "analyzing"];

/** An empty board: nothing is being worked on. */
export const createBoard = (): Board => new Int32Array(new SharedArrayBuffer(4 * Int32Array.BYTES_PER_ELEMENT));

/** Writes each step on a board. `paths` are the files given, in the same order for the writer and the reader. */
export function boardWriter(board: Board, paths: readonly string[]): (progress: Progress) => void {
  const indexes = new Map(paths.map((path, index) => [path, index]));
  return ({ stage, done, file }) => {
    Atomics.store(board, STAGE, stages.indexOf(stage));
    Atomics.store(board, DONE, done);
    Atomics.store(board, FILE, (file === null ? null : indexes.get(file)) ?? -1);
    Atomics.add(board, STEPS, 1);
  };
}

/** Reads the step that was begun last; null when none was since the last look. */
export function boardReader(board: Board, paths: readonly string[]): () => Progress | null {
  let seen = 0;
  return () => {
    const steps = Atomics.load(board, STEPS);
    if (steps === seen) return null;
    seen = steps;
    return {
      stage: stages[Atomics.load(board, STAGE)] ?? "reading",
      done: Atomics.load(board, DONE),
      total: paths.length,
      file: paths[Atomics.load(board, FILE)] ?? null,
    };
  };
}

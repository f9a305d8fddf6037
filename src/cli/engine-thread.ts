import { Worker } from "node:worker_threads";
import type { AnalyzeRequest, Progress } from "../analyzer/request.ts";
import { type Attempt, type Supervised, supervise } from "../engine/supervise.ts";
import { startWatch } from "../engine/watch.ts";
import type { Catalog } from "../schema/catalog.ts";
import type { Report } from "../schema/report.ts";
import { type Board, boardReader, createBoard } from "./board.ts";

/** What is to be analyzed; all of it is plain data. */
export type ThreadRequest = Pick<AnalyzeRequest, "files" | "from" | "fromWins" | "to" | "limits" | "refused">;

/** What crosses to the thread: it writes each step on the board. */
export type ToThread = ThreadRequest & { readonly board: Board };

export type FromThread =
  | { readonly kind: "report"; readonly report: Report }
  | { readonly kind: "failed"; readonly reason: string };

/** Build servers are slow and shared, and a file refused by the clock would make their results differ. */
const PATIENCE = 5;
/** Milliseconds between two looks at what the thread works on. */
const LOOK = 50;

export interface EngineThread {
  /** Analyzes, whatever the files do to the parser: a file that breaks it is refused, and the rest goes on. */
  analyze(request: ThreadRequest, onProgress: (progress: Progress) => void): Promise<Supervised<Report>>;
  close(): void;
}

/** A parser in a thread of its own, started when it is needed. `script` and `patience` are for tests. */
export function createEngineThread(
  catalog: Catalog,
  script: URL = new URL("./thread.ts", import.meta.url),
  patience: number = PATIENCE,
): EngineThread {
  let thread: Worker | null = null;
  const end = (): void => {
    void thread?.terminate();
    thread = null;
  };
  const attempt = (request: ThreadRequest, onProgress: (progress: Progress) => void): Promise<Attempt<Report>> =>
    new Promise((settle) => {
      thread ??= new Worker(script, { workerData: { catalog } });
      const running = thread;
      const board = createBoard();
      const paths = request.files.map(({ path }) => path);
      const read = boardReader(board, paths);
      let file: string | null = null;
      const look = (): void => {
        const progress = read();
        if (!progress) return;
        file = progress.file;
        watch.see(file);
        onProgress(progress);
      };
      const finish = (ended: Attempt<Report>): void => {
        clearInterval(looking);
        watch.end();
        running.off("message", onMessage).off("error", onError).off("exit", onExit);
        if (ended.kind === "brokeOff") end();
        settle(ended);
      };
      const broke = (why: "took-too-long" | "engine-failed", reason: string): void => {
        look();
        finish({ kind: "brokeOff", why, reason, file });
      };
      const onMessage = (message: FromThread): void => {
        if (message.kind === "report") finish({ kind: "answered", answer: message.report });
        else broke("engine-failed", message.reason);
      };
      const onError = (error: unknown): void =>
        broke("engine-failed", error instanceof Error ? error.message : String(error));
      const onExit = (): void => broke("engine-failed", "the engine's thread ended");
      const sizes = new Map(request.files.map(({ path, bytes }) => [path, bytes.length]));
      const watch = startWatch(sizes, patience, () => broke("took-too-long", "the analysis took too long"));
      const looking = setInterval(look, LOOK);
      running.on("message", onMessage).on("error", onError).on("exit", onExit);
      running.postMessage({ ...request, board } satisfies ToThread);
    });
  return {
    analyze: (request, onProgress) =>
      supervise(
        (refused) => attempt({ ...request, refused }, onProgress),
        request.files.map(({ path }) => path),
      ),
    close: end,
  };
}

import { parentPort, workerData } from "node:worker_threads";
import { analyze } from "../analyzer/analyze.ts";
import { createEngine } from "../engine/node.ts";
import type { Catalog } from "../schema/catalog.ts";
import { boardWriter } from "./board.ts";
import type { FromThread, ToThread } from "./engine-thread.ts";

/*
 * The thread that holds the parser: a file may bring it down, or keep it busy for ever, and the command line goes on
 * with a fresh one. See `engine-thread.ts`.
 */

const { catalog } = workerData as { catalog: Catalog };
const engine = await createEngine();
const tell = (message: FromThread): void => parentPort?.postMessage(message);

parentPort?.on("message", ({ board, ...request }: ToThread) => {
  try {
    const report = analyze({
      ...request,
      catalog,
      engine,
      onProgress: boardWriter(
        board,
        request.files.map(({ path }) => path),
      ),
    });
    tell({ kind: "report", report });
  } catch (error) {
    tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});

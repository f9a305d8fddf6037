import { parentPort, workerData } from "node:worker_threads";
import { analyze } from "../analyzer/analyze.ts";
import { createEngine } from "../engine/node.ts";
import type { Catalog } from "../schema/catalog.ts";
import type { FromThread, ThreadRequest } from "./engine-thread.ts";

/*
 * The thread that holds the parser: a file may bring it down, or keep it busy for ever, and the command line goes on
 * with a fresh one. See `engine-thread.ts`.
 */

const { catalog } = workerData as { catalog: Catalog };
const engine = await createEngine();
const tell = (message: FromThread): void => parentPort?.postMessage(message);

parentPort?.on("message", (request: ThreadRequest) => {
  try {
    const report = analyze({
      ...request,
      catalog,
      engine,
      onProgress: (progress) => tell({ kind: "progress", progress }),
    });
    tell({ kind: "report", report });
  } catch (error) {
    tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});

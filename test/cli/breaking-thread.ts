import { parentPort } from "node:worker_threads";
import { boardWriter } from "../../src/cli/board.ts";
import type { FromThread, ToThread } from "../../src/cli/engine-thread.ts";

/** An engine that hangs on `hang.cs`, throws on `throw.cs`, dies on `die.cs` and on more than 40 files together, and otherwise lists what it was given. */
const tell = (message: FromThread): void => parentPort?.postMessage(message);

parentPort?.on("message", ({ files, refused = [], board }: ToThread) => {
  const write = boardWriter(
    board,
    files.map(({ path }) => path),
  );
  const left = files.filter(({ path }) => !refused.some((refusal) => refusal.path === path));
  if (left.length > 40) return tell({ kind: "failed", reason: "no memory" });
  for (const { path } of left) {
    write({ stage: "analyzing", done: 1, total: files.length, file: path });
    if (path === "die.cs") process.exit(1);
    if (path === "throw.cs") return tell({ kind: "failed", reason: "memory access out of bounds" });
    while (path === "hang.cs");
  }
  const inputs = files.map(({ path }) => {
    const refusal = refused.find((entry) => entry.path === path);
    return refusal
      ? { kind: "csharp", status: "refused" as const, ...refusal }
      : { path, kind: "csharp", status: "analyzed" as const };
  });
  tell({
    kind: "report",
    report: {
      schemaVersion: "1",
      tool: { name: "x", version: "1" },
      request: { to: "6.3" },
      inputs,
      projects: [],
      results: [],
      notices: [],
    },
  });
});

import { createEngine } from "../engine/browser.ts";
import type { Catalog } from "../schema/catalog.ts";
import { type Answering, answerAnalyze, answerClassify } from "./answer.ts";
import type { FromWorker, StartMessage, ToWorker } from "./protocol.ts";

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function start(message: StartMessage, tell: (message: FromWorker) => void): Promise<Answering> {
  const engine = await createEngine({ runtimeWasm: message.runtimeWasm, grammarWasm: message.grammarWasm });
  return { catalog: JSON.parse(message.catalog) as Catalog, engine, tell };
}

/** Answers on the port until the worker is terminated. Messages wait for the engine in their order. */
function serve(port: MessagePort): void {
  const tell = (message: FromWorker): void => port.postMessage(message);
  let answering: Promise<Answering> | null = null;
  const answer = async (message: ToWorker): Promise<FromWorker> => {
    if (message.kind === "start") {
      answering = start(message, tell);
      await answering;
      return { kind: "ready" };
    }
    if (message.kind === "classify") return answerClassify(message);
    if (!answering) throw new Error("the engine was never started");
    return answerAnalyze(message, await answering);
  };
  port.onmessage = (event: MessageEvent<ToWorker>) => {
    const { data } = event;
    answer(data).then(tell, (error: unknown) =>
      tell({ kind: "failed", id: data.kind === "start" ? null : data.id, reason: reasonOf(error) }),
    );
  };
}

/** The boot script of the lockbox sends exactly one message: the port to the page. */
addEventListener(
  "message",
  (event) => {
    const [port] = event.ports;
    if (port) serve(port);
  },
  { once: true },
);

import type { InputFile } from "../analyzer/input.ts";
import { supervise } from "../engine/supervise.ts";
import { attempt, outcomeOf } from "./attempt.ts";
import { checkResults } from "./check.ts";
import { type CheckedMessage, checkMessage } from "./check-message.ts";
import { type Lockbox, openLockbox } from "./lockbox.ts";
import type { ToWorker } from "./protocol.ts";
import type { AnalyzeOptions, AnalyzeOutcome, Answer, Ask, ClassifyOutcome, Events } from "./requests.ts";

/** What the engine is made of; kept by the page so that a new one can start without the network. */
export interface EngineParts {
  readonly bootHash: string;
  readonly worker: string;
  readonly runtimeWasm: ArrayBuffer;
  readonly grammarWasm: ArrayBuffer;
  readonly catalog: string;
}

interface Waiting extends Partial<Events> {
  settle(message: Answer): void;
}

export interface Analyzer {
  analyze(options: AnalyzeOptions): Promise<AnalyzeOutcome>;
  classify(files: readonly InputFile[]): Promise<ClassifyOutcome>;
  /** Ends the running analysis at once; the next request starts a fresh worker. */
  stop(): void;
}

/** The running worker with its unanswered requests. */
class Session {
  readonly #channel = new MessageChannel();
  readonly #waiting = new Map<number, Waiting>();
  readonly #lockbox: Lockbox;
  readonly #onDeath: () => void;

  constructor(parts: EngineParts, onDeath: () => void) {
    this.#onDeath = onDeath;
    this.#channel.port1.onmessage = (event: MessageEvent<unknown>) => this.#receive(checkMessage(event.data));
    this.#lockbox = openLockbox({
      bootHash: parts.bootHash,
      worker: parts.worker,
      port: this.#channel.port2,
      onDeath: (reason) => this.#die(reason),
    });
    const { runtimeWasm, grammarWasm, catalog } = parts;
    this.#send({ kind: "start", runtimeWasm, grammarWasm, catalog });
  }

  ask(message: ToWorker & { readonly id: number }, waiting: Waiting): void {
    this.#waiting.set(message.id, waiting);
    this.#send(message);
  }

  end(answer: Answer): void {
    this.#lockbox.destroy();
    this.#channel.port1.close();
    for (const waiting of this.#waiting.values()) waiting.settle(answer);
    this.#waiting.clear();
  }

  #send(message: ToWorker): void {
    this.#channel.port1.postMessage(message);
  }

  #die(reason: string): void {
    this.#onDeath();
    this.end({ kind: "failed", id: null, reason });
  }

  #receive(message: CheckedMessage | null): void {
    if (message === null) this.#die("the engine sent something that is no message of its protocol");
    else if (message.kind === "ready") return;
    else if (message.id !== null) this.#answer(message.id, message);
    else if (message.kind === "failed") this.#die(message.reason);
  }

  #answer(id: number, message: Exclude<CheckedMessage, { readonly kind: "ready" }>): void {
    const waiting = this.#waiting.get(id);
    if (!waiting) return;
    if (message.kind === "progress") {
      waiting.onProgress?.(message.progress);
      return;
    }
    if (message.kind === "early") {
      const checked = checkResults(message.results, message.sources);
      if (checked) waiting.onResults?.(checked.results, checked.sources);
      else this.#die("the engine answered something that is no result");
      return;
    }
    this.#waiting.delete(id);
    waiting.settle(message);
    // A throw from WebAssembly may leave the module unusable, so nothing is analyzed by it again.
    if (message.kind === "failed") this.#die(message.reason);
  }
}

/** The analyzer of a page: one worker at a time, started when it is first needed or when `warmUp` is called. */
export function createAnalyzer(parts: EngineParts): Analyzer & { warmUp(): void } {
  let session: Session | null = null;
  let nextId = 1;
  const running = (): Session => {
    session ??= new Session(parts, () => {
      session = null;
    });
    return session;
  };
  const ask: Ask = (make, events) =>
    new Promise((settle) => {
      try {
        running().ask(make(nextId++), { settle, ...events });
      } catch (error) {
        settle({ kind: "failed", id: null, reason: `the browser did not start it: ${String(error)}` });
      }
    });
  const abandon = (): void => {
    const ended = session;
    session = null;
    ended?.end({ kind: "failed", id: null, reason: "the analysis took too long" });
  };
  return {
    warmUp: () => {
      try {
        running();
      } catch {
        // The first request tries again and says why.
      }
    },
    async analyze(options) {
      const paths = options.files.map(({ path }) => path);
      const ended = await supervise((refused) => attempt(options, refused, ask, abandon), paths);
      return ended.kind === "answered" ? outcomeOf(ended.answer, options.breathe) : ended;
    },
    async classify(files) {
      const message = await ask((id) => ({ kind: "classify", id, files }));
      return message.kind === "kinds" ? message : { kind: "failed" };
    },
    stop() {
      const ended = session;
      session = null;
      ended?.end({ kind: "stopped" });
    },
  };
}

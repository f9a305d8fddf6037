import { Inflate, type Unzip, type UnzipDecoder } from "fflate";

/** Methods 0 and 8 are what every tool writes; the numbers of all others end below this. */
const METHODS = 100;
const STORED = 0;
const DEFLATED = 8;

/** Why an entry is refused of which the archive says something else than it holds. */
export const DAMAGED = "its data is damaged or encrypted, or its stated size is wrong";

/** Takes what an entry unpacks to. `push` is false when no more of it is wanted. */
export interface Sink {
  push(part: Uint8Array): boolean;
  /** All of it was there. */
  close(): void;
  /** The rest of it cannot be read. */
  spoil(reason: string): void;
}

/** Gives the sink of an entry by its name and the size that the archive states, null where nothing of it is wanted. */
type SinkOf = (name: string, stated: number | null) => Sink | null;

/** Has fflate hand the entries of every method to sinks; those that cannot be unpacked are spoiled. */
export function registerDecoders(unzip: Unzip, open: SinkOf): void {
  for (let method = 0; method < METHODS; method++) unzip.register(decoderOf(method, open));
}

function decoderOf(method: number, open: SinkOf) {
  return class implements UnzipDecoder {
    static compression = method;
    ondata: UnzipDecoder["ondata"] = () => undefined;
    #sink: Sink | null;
    readonly #inflate: Inflate | null;

    constructor(name: string, _size?: number, stated?: number) {
      this.#sink = open(name, stated ?? null);
      this.#inflate = method === DEFLATED ? new Inflate((part, isLast) => this.#take(part, isLast)) : null;
      if (!this.#sink || method === STORED || method === DEFLATED) return;
      this.#sink.spoil(`it is compressed by method ${method}, which is not read here`);
      this.#sink = null;
    }

    push(part: Uint8Array, isLast: boolean): void {
      if (!this.#sink) return;
      try {
        if (this.#inflate) this.#inflate.push(part, isLast);
        else this.#take(part, isLast);
      } catch {
        this.#sink?.spoil(DAMAGED);
        this.#sink = null;
      }
    }

    #take(part: Uint8Array, isLast: boolean): void {
      if (!this.#sink) return;
      if (part.length > 0 && !this.#sink.push(part)) this.#sink = null;
      else if (isLast) {
        this.#sink.close();
        this.#sink = null;
      }
    }
  };
}

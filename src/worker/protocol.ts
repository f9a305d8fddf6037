import type { FileKind } from "../analyzer/input.ts";
import type { Limits, Stage } from "../analyzer/request.ts";

/*
 * What the page and the engine say to each other. Everything crosses a MessageChannel between the page and a worker
 * inside the lockbox, so all of it is plain data. The page treats what comes back as hostile: see `check.ts`.
 */

/** A file to analyze. `bytes` is null when the page did not read it because it is over every limit; it is then refused by name. */
export interface GivenFile {
  readonly path: string;
  readonly size: number;
  readonly bytes: Uint8Array | null;
}

/** First message: everything that the engine needs, because it can fetch nothing. */
export interface StartMessage {
  readonly kind: "start";
  readonly runtimeWasm: ArrayBuffer;
  readonly grammarWasm: ArrayBuffer;
  /** Text of the published catalog.json. */
  readonly catalog: string;
}

export interface AnalyzeMessage {
  readonly kind: "analyze";
  readonly id: number;
  readonly files: readonly GivenFile[];
  readonly from: string | null;
  readonly to: string;
  readonly limits: Limits;
}

export interface ClassifyMessage {
  readonly kind: "classify";
  readonly id: number;
  readonly files: readonly GivenFile[];
}

export type ToWorker = StartMessage | AnalyzeMessage | ClassifyMessage;

/** Decoded text of a file that the report points into. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly id: number; readonly done: number; readonly total: number; readonly stage: Stage }
  | { readonly kind: "kinds"; readonly id: number; readonly kinds: readonly FileKind[] }
  | { readonly kind: "result"; readonly id: number; readonly report: unknown; readonly sources: readonly SourceText[] }
  /** `id` is null when the engine could not start. */
  | { readonly kind: "failed"; readonly id: number | null; readonly reason: string };

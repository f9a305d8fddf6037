import type { FileKind, InputFile, SourceFile } from "../analyzer/input.ts";
import type { Refusal } from "../analyzer/refusal.ts";
import type { Limits, Progress } from "../analyzer/request.ts";

export type { FileKind, InputFile, Limits, Progress, SourceFile };

/*
 * What the page and the engine say to each other. Everything crosses a MessageChannel between the page and a worker
 * inside the lockbox, so all of it is plain data. The page treats what comes back as hostile: see `check.ts`.
 */

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
  readonly files: readonly InputFile[];
  readonly from: string | null;
  readonly to: string;
  readonly limits: Limits;
  /** Files that broke an earlier attempt. */
  readonly refused: readonly Refusal[];
}

export interface ClassifyMessage {
  readonly kind: "classify";
  readonly id: number;
  readonly files: readonly InputFile[];
}

export type ToWorker = StartMessage | AnalyzeMessage | ClassifyMessage;

export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "progress"; readonly id: number; readonly progress: Progress }
  | { readonly kind: "kinds"; readonly id: number; readonly kinds: readonly FileKind[] }
  /** Results that the report will hold, as they become known; each source is sent once. */
  | { readonly kind: "early"; readonly id: number; readonly results: unknown; readonly sources: readonly SourceFile[] }
  /** The whole report, as an object or as its JSON; `sources` holds what no `early` message has sent. */
  | { readonly kind: "result"; readonly id: number; readonly report: unknown; readonly sources: readonly SourceFile[] }
  /** `id` is null when the engine could not start. */
  | { readonly kind: "failed"; readonly id: number | null; readonly reason: string };

import type { FileKind, InputFile, SourceFile } from "../analyzer/input.ts";
import type { Limits, Progress } from "../analyzer/request.ts";
import type { Report } from "../schema/report.ts";
import type { Breathe, CheckedResults } from "./check.ts";
import type { CheckedMessage } from "./check-message.ts";
import type { ToWorker } from "./protocol.ts";

/*
 * What the page asks of the analyzer, and what it gets back.
 */

export interface AnalyzeOptions {
  readonly files: readonly InputFile[];
  readonly from: string | null;
  readonly to: string;
  readonly limits: Limits;
  readonly onProgress: (progress: Progress) => void;
  /**
   * Results that the report will hold, in its order, as they become known, with the sources of their files. Told again
   * where a file broke the engine and the rest is analyzed once more.
   */
  readonly onResults: (results: CheckedResults["results"], sources: CheckedResults["sources"]) => void;
  /** Called between the steps of what may take the page long: lets it answer when it is time to. */
  readonly breathe: Breathe;
}

export type AnalyzeOutcome =
  | { readonly kind: "report"; readonly report: Report; readonly sources: ReadonlyMap<string, SourceFile> }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly reason: string };

export type ClassifyOutcome =
  | { readonly kind: "kinds"; readonly kinds: readonly FileKind[] }
  | { readonly kind: "failed" };

/** What a request ends with: the engine's answer, or that the user stopped it. */
export type Answer = CheckedMessage | { readonly kind: "stopped" };

/** What is told of a running analysis before its end. */
export type Events = Pick<AnalyzeOptions, "onProgress" | "onResults">;

/** Sends a request to the running worker, starting one if need be. */
export type Ask = (make: (id: number) => ToWorker & { readonly id: number }, events?: Events) => Promise<Answer>;

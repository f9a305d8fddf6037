import type { Catalog } from "../schema/catalog.ts";
import type { RuleResult } from "../schema/report.ts";
import type { Engine } from "./engine.ts";
import type { FileKind, InputFile, SourceFile } from "./input.ts";
import type { Refusal } from "./refusal.ts";

/** Caps in bytes and files. What exceeds them is refused by name, never skipped in silence. */
export interface Limits {
  readonly csharpBytes: number;
  readonly otherBytes: number;
  readonly files: number;
  readonly totalBytes: number;
}

/** Measured: tree-sitter needs about 0.5 s and 160 MB for 1 MB of C#; a 50 MB file kills the module. */
export const DEFAULT_LIMITS: Limits = {
  csharpBytes: 2_000_000,
  otherBytes: 1_000_000,
  files: 5_000,
  totalBytes: 20_000_000,
};

/** Decoding and telling kinds, then everything that needs the content. */
export type Stage = "reading" | "analyzing";

export interface Progress {
  readonly stage: Stage;
  /** Files of all that this stage has begun with. */
  readonly done: number;
  readonly total: number;
  /** What is being worked on; null between files, and where all of them are looked at together. */
  readonly file: string | null;
}

export interface AnalyzeRequest {
  readonly files: readonly InputFile[];
  readonly catalog: Catalog;
  /** Release to start from; absent: each project's own. */
  readonly from?: string;
  /** Whether `from` holds even where packages are newer already: `fix` bumps them and must not lose the rest of the work. */
  readonly fromWins?: true;
  /** With `fromWins`: the exact version that all projects were on at least. What it has already is no work. */
  readonly fromVersion?: string;
  /** Target release; must be one of the catalog's. */
  readonly to: string;
  readonly engine: Engine;
  readonly limits?: Limits;
  /** Files that broke an earlier attempt: they are refused with these reasons, and not looked at. */
  readonly refused?: readonly Refusal[] | undefined;
  /** Called before each step that concerns one file, and between them. */
  readonly onProgress?: (progress: Progress) => void;
  /**
   * Called during the analysis, project by project in the order of the report, with results that apply with places.
   * The report holds each of them, among the others and with its fixes, which are judged when all is read. Not called
   * where there are none. `files` are all decoded files of the input, the same at each call.
   */
  readonly onResults?: (results: readonly RuleResult[], files: readonly SourceFile[]) => void;
}

/** How many bytes a file of a kind may have. */
export function byteLimit(kind: FileKind, limits: Limits): number {
  // Lock files list every package of the dependency graph: megabytes are usual.
  const isLarge =
    kind === "csharp" || kind === "razor" || kind === "sql" || kind === "lockFile" || kind === "packageList";
  return isLarge ? limits.csharpBytes : limits.otherBytes;
}

import { analyzeFiles } from "../analyzer/analyze.ts";
import type { Engine } from "../analyzer/engine.ts";
import type { FileKind, InputFile } from "../analyzer/input.ts";
import { classify } from "../analyzer/readers/classify.ts";
import { decode } from "../analyzer/readers/decode.ts";
import type { Catalog } from "../schema/catalog.ts";
import type { AnalyzeMessage, ClassifyMessage, FromWorker } from "./protocol.ts";
import { Sources } from "./sources.ts";

export interface Answering {
  readonly catalog: Catalog;
  readonly engine: Engine;
  readonly tell: (message: FromWorker) => void;
}

/** Runs one analysis; what is certain before its end is told at once. */
export function answerAnalyze(
  { id, files, from, to, limits, refused }: AnalyzeMessage,
  { catalog, engine, tell }: Answering,
): FromWorker {
  const sources = new Sources();
  const { report, files: decoded } = analyzeFiles({
    files,
    catalog,
    ...(from === null ? {} : { from }),
    to,
    engine,
    limits,
    refused,
    onProgress: (progress) => tell({ kind: "progress", id, progress }),
    onResults: (results, all) => tell({ kind: "early", id, results, sources: sources.fresh(results, all) }),
  });
  return { kind: "result", id, report, sources: sources.fresh(report.results, decoded) };
}

function kindOf({ path, bytes }: InputFile): FileKind {
  const decoded = decode(bytes);
  return decoded.kind === "refused" ? "unknown" : classify(path, decoded.text);
}

/** Says what each file is, in the order given, so that the page can show it before anything is analyzed. */
export function answerClassify({ id, files }: ClassifyMessage): FromWorker {
  return { kind: "kinds", id, kinds: files.map(kindOf) };
}

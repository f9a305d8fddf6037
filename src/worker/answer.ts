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

/** The page takes early results in one go; more places than these would keep it from answering people. */
const MAX_EARLY_PLACES = 1_000;

/**
 * Runs one analysis; what is certain before its end is told at once, up to the first result with very many places: that
 * one and what follows comes with the report, which the page takes in steps.
 */
export function answerAnalyze(
  { id, files, from, to, limits, refused }: AnalyzeMessage,
  { catalog, engine, tell }: Answering,
): FromWorker {
  const sources = new Sources();
  let isTelling = true;
  const { report, files: decoded } = analyzeFiles({
    files,
    catalog,
    ...(from === null ? {} : { from }),
    to,
    engine,
    limits,
    refused,
    onProgress: (progress) => tell({ kind: "progress", id, progress }),
    onResults: (results, all) => {
      if (!isTelling) return;
      const large = results.findIndex(({ findings }) => findings.length > MAX_EARLY_PLACES);
      isTelling = large < 0;
      const told = isTelling ? results : results.slice(0, large);
      if (told.length > 0) tell({ kind: "early", id, results: told, sources: sources.fresh(told, all) });
    },
  });
  // As text: a browser takes far longer to take over thousands of small objects.
  return { kind: "result", id, report: JSON.stringify(report), sources: sources.fresh(report.results, decoded) };
}

function kindOf({ path, bytes }: InputFile): FileKind {
  const decoded = decode(bytes);
  return decoded.kind === "refused" ? "unknown" : classify(path, decoded.text);
}

/** Says what each file is, in the order given, so that the page can show it before anything is analyzed. */
export function answerClassify({ id, files }: ClassifyMessage): FromWorker {
  return { kind: "kinds", id, kinds: files.map(kindOf) };
}

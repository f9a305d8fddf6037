import { analyze } from "../analyzer/analyze.ts";
import type { Engine } from "../analyzer/engine.ts";
import type { FileKind, InputFile } from "../analyzer/input.ts";
import { classify } from "../analyzer/readers/classify.ts";
import { decode } from "../analyzer/readers/decode.ts";
import type { Limits } from "../analyzer/request.ts";
import type { Catalog } from "../schema/catalog.ts";
import type { InputStatus } from "../schema/report.ts";
import type { AnalyzeMessage, ClassifyMessage, FromWorker, GivenFile } from "./protocol.ts";
import { sourcesOf } from "./sources.ts";

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** The status of a file that the page did not even read. */
function unread(file: GivenFile, limits: Limits): InputStatus {
  const widest = Math.max(limits.csharpBytes, limits.otherBytes);
  return {
    path: file.path,
    kind: "unknown",
    status: "refused",
    code: "too-large",
    reason: `${megabytes(file.size)} is over the limit of ${megabytes(widest)} for one file`,
    cure: "raise the limit, or leave the file out if it is generated",
  };
}

const readable = (files: readonly GivenFile[]): InputFile[] =>
  files.flatMap((file) => (file.bytes ? [{ path: file.path, bytes: file.bytes }] : []));

export interface Answering {
  readonly catalog: Catalog;
  readonly engine: Engine;
  readonly tell: (message: FromWorker) => void;
}

/** Runs one analysis. Files with equal paths are told apart by the analyzer, so nothing is dropped here. */
export function answerAnalyze(message: AnalyzeMessage, { catalog, engine, tell }: Answering): FromWorker {
  const files = readable(message.files);
  const report = analyze({
    files,
    catalog,
    ...(message.from === null ? {} : { from: message.from }),
    to: message.to,
    engine,
    limits: message.limits,
    onProgress: (done, total, stage) => tell({ kind: "progress", id: message.id, done, total, stage }),
  });
  const refused = message.files.filter((file) => !file.bytes).map((file) => unread(file, message.limits));
  return {
    kind: "result",
    id: message.id,
    report: { ...report, inputs: [...report.inputs, ...refused] },
    sources: sourcesOf(report, files),
  };
}

function kindOf(file: GivenFile): FileKind {
  if (!file.bytes) return "unknown";
  const decoded = decode(file.bytes);
  return decoded.kind === "refused" ? "unknown" : classify(file.path, decoded.text);
}

/** Says what each file is, in the order given, so that the page can show it before anything is analyzed. */
export function answerClassify(message: ClassifyMessage): FromWorker {
  return { kind: "kinds", id: message.id, kinds: message.files.map(kindOf) };
}

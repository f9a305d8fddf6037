import type { InputStatus } from "../schema/report.ts";
import { skippedFolderOf } from "./entrances/skipped-folders.ts";
import type { InputFile, SourceFile } from "./input.ts";
import { classify } from "./readers/classify.ts";
import { decode } from "./readers/decode.ts";
import { megabytes, type Refusal, refusalStatus } from "./refusal.ts";
import { byteLimit, type Limits } from "./request.ts";
import { type Steps, silentSteps } from "./steps.ts";

export interface Inputs {
  readonly files: readonly SourceFile[];
  readonly statuses: readonly InputStatus[];
}

interface Read {
  readonly file: SourceFile | null;
  readonly status: InputStatus;
}

function refused(path: string, kind: string, code: string, reason: string, cure: string): Read {
  return { file: null, status: refusalStatus(kind, { path, code, reason, cure }) };
}

function tooLarge(path: string, kind: string, size: number, limit: number): Read {
  const reason = `${megabytes(size)} is over the limit of ${megabytes(limit)} for this kind of file`;
  return refused(path, kind, "too-large", reason, "raise the limit, or leave the file out if it is generated");
}

function readOne(input: InputFile, limits: Limits): Read {
  const { path, bytes } = input;
  const folder = skippedFolderOf(path);
  if (folder !== null) {
    return {
      file: null,
      status: {
        path,
        kind: "unknown",
        status: "ignored",
        code: "skipped-folder",
        reason: `\`${folder}\` holds build output or copies`,
      },
    };
  }
  const widest = Math.max(limits.csharpBytes, limits.otherBytes);
  if (bytes.length > widest) return tooLarge(path, "unknown", bytes.length, widest);
  const decoded = decode(bytes);
  if (decoded.kind === "refused") return refused(path, "unknown", decoded.code, decoded.reason, decoded.cure);
  const kind = classify(path, decoded.text);
  const limit = byteLimit(kind, limits);
  if (bytes.length > limit) return tooLarge(path, kind, bytes.length, limit);
  if (kind === "unknown") {
    const reason = "not a project file, C#, Razor, settings, SQL, Dockerfile or pipeline";
    return { file: null, status: { path, kind, status: "ignored", code: "unknown-kind", reason } };
  }
  return {
    file: { path, text: decoded.text, kind, encoding: decoded.encoding },
    status: { path, kind, status: "analyzed" },
  };
}

function withinTotals(limits: Limits): (input: InputFile) => Read | null {
  let files = 0;
  let bytes = 0;
  return (input) => {
    files += 1;
    bytes += input.bytes.length;
    if (files > limits.files) {
      return refused(
        input.path,
        "unknown",
        "too-many-files",
        `more than ${limits.files} files`,
        "give fewer files, or raise the limit",
      );
    }
    if (bytes > limits.totalBytes) {
      return refused(
        input.path,
        "unknown",
        "too-much",
        `more than ${megabytes(limits.totalBytes)} in all`,
        "give fewer files, or raise the limit",
      );
    }
    return null;
  };
}

/** Paths as given but unique: a second file of the same path gets a number, so that no finding is lost. */
function uniquePaths(inputs: readonly InputFile[]): InputFile[] {
  const seen = new Map<string, number>();
  return inputs.map((input) => {
    const times = (seen.get(input.path) ?? 0) + 1;
    seen.set(input.path, times);
    return times === 1 ? input : { ...input, path: `${input.path} (${times})` };
  });
}

/**
 * Decodes and classifies; analyzed + refused + ignored is what was given. Files are taken in path order, so that
 * the order in which they were dropped never changes a result.
 */
export function readInputs(
  inputs: readonly InputFile[],
  limits: Limits,
  refusals: readonly Refusal[] = [],
  steps: Steps = silentSteps,
): Inputs {
  const total = withinTotals(limits);
  const given = new Map(refusals.map((refusal) => [refusal.path, refusal]));
  const read = (input: InputFile): Read => {
    const refusal = given.get(input.path);
    if (refusal) return { file: null, status: refusalStatus("unknown", refusal) };
    steps.begin("reading", input.path);
    return readOne(input, limits);
  };
  const ordered = uniquePaths(inputs.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)));
  const reads = ordered.map((input) => total(input) ?? read(input));
  steps.together("reading");
  return {
    files: reads.flatMap((read) => (read.file ? [read.file] : [])),
    statuses: reads.map((read) => read.status),
  };
}

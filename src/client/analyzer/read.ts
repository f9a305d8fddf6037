import type { InputStatus } from "../../schema/report.ts";
import { megabytes } from "../../worker/entrances.ts";
import type { InputFile, Limits } from "../../worker/protocol.ts";
import type { Input } from "./input.ts";

export interface Read {
  readonly files: readonly InputFile[];
  /** Files that were not read; together with the report's own statuses every given file is accounted for. */
  readonly refused: readonly InputStatus[];
}

function refusal(path: string, code: string, reason: string, cure: string): InputStatus {
  return { path, kind: "unknown", status: "refused", code, reason, cure };
}

type Readable = Exclude<Input["content"], { readonly kind: "refused" }>;

const sizeOf = (content: Readable): number => (content.kind === "file" ? content.file.size : content.text.length);

/** Why a file is not even read: it would be refused later by its size, or it is one too many. */
function refuseUnread(
  input: Input,
  content: Readable,
  files: number,
  bytes: number,
  limits: Limits,
): InputStatus | null {
  const widest = Math.max(limits.csharpBytes, limits.otherBytes);
  const size = sizeOf(content);
  if (size > widest) {
    const reason = `${megabytes(size)} is over the limit of ${megabytes(widest)} for one file`;
    return refusal(input.path, "too-large", reason, "raise the limit, or leave the file out if it is generated");
  }
  if (files >= limits.files) {
    return refusal(
      input.path,
      "too-many-files",
      `more than ${limits.files} files`,
      "give fewer files, or raise the limit",
    );
  }
  if (bytes + size > limits.totalBytes) {
    return refusal(
      input.path,
      "too-much",
      `more than ${megabytes(limits.totalBytes)} in all`,
      "give fewer files, or raise the limit",
    );
  }
  return null;
}

async function readOne(path: string, content: Readable): Promise<InputFile> {
  const bytes =
    content.kind === "text" ? new TextEncoder().encode(content.text) : new Uint8Array(await content.file.arrayBuffer());
  return { path, bytes };
}

/** Reads the inputs within the limits, in path order, so that what is refused does not depend on the order given. */
export async function readInputs(inputs: readonly Input[], limits: Limits): Promise<Read> {
  const files: InputFile[] = [];
  const refused: InputStatus[] = [];
  let bytes = 0;
  for (const input of inputs.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const { content } = input;
    if (content.kind === "refused") {
      refused.push(content.status);
      continue;
    }
    const refusedUnread = refuseUnread(input, content, files.length, bytes, limits);
    if (refusedUnread) {
      refused.push(refusedUnread);
      continue;
    }
    try {
      files.push(await readOne(input.path, content));
      bytes += sizeOf(content);
    } catch {
      refused.push(
        refusal(
          input.path,
          "unreadable",
          "the browser could not read the file",
          "check that it still exists and give it again",
        ),
      );
    }
  }
  return { files, refused };
}

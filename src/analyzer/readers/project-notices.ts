import type { Notice } from "../../schema/report.ts";
import type { SourceFile } from "../input.ts";
import { indexLines, regionAt } from "../region.ts";
import type { ReaderNotice } from "./msbuild/sequence.ts";

/** Shared MSBuild files that no project reads set nothing, unless they are all that was given. */
export function unreadNotices(files: readonly SourceFile[]): ReaderNotice[] {
  return files.map((file) => ({
    code: "msbuild-file-unread",
    message: `no project among the files given reads \`${file.path}\`, so its versions count for none`,
    cure: "add the projects that read it, or analyze the file alone",
    span: { file: file.path, start: 0, end: 0 },
  }));
}

/** Versions that Paket manages stand in files of its own. */
export const paketNotices = (files: readonly SourceFile[]): ReaderNotice[] =>
  files
    .filter(({ kind }) => kind === "paket")
    .map(({ path }) => ({
      code: "paket-unread",
      message: `\`${path}\` is not read: what Paket adds to projects counts for none`,
      cure: "add the output of `dotnet list package --include-transitive --format json`, or name the release with `--from`",
      span: { file: path, start: 0, end: 0 },
    }));

/** Turns spans into the regions of a report; `texts` are those of the files, by path. */
export function toNotice(texts: ReadonlyMap<string, string>): (notice: ReaderNotice) => Notice {
  const lines = new Map<string, ReturnType<typeof indexLines>>();
  return ({ code, message, cure, span }) => {
    const index = lines.get(span.file) ?? indexLines(texts.get(span.file) ?? "");
    lines.set(span.file, index);
    return { code, message, cure, location: { file: span.file, region: regionAt(index, span.start, span.end) } };
  };
}

/** Each notice once, by place; projects that share a file say the same of it. */
export function distinctNotices(notices: readonly ReaderNotice[]): ReaderNotice[] {
  const keyed = new Map(
    notices.map((notice) => [
      `${notice.span.file}\u0000${notice.span.start}\u0000${notice.code}\u0000${notice.message}`,
      notice,
    ]),
  );
  return [...keyed].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, notice]) => notice);
}

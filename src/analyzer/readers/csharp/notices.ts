import type { Notice } from "../../../schema/report.ts";
import type { SourceFile } from "../../input.ts";
import { indexLines, regionAt } from "../../region.ts";

/** An offset as a place in a file, and its line. */
function at(source: SourceFile, offset: number): Required<Pick<Notice, "location" | "file">> & { line: number } {
  const region = regionAt(indexLines(source.text), offset, offset);
  return { file: source.path, location: { file: source.path, region }, line: region.startLine };
}

/** Says where a file could not be parsed; null when it could. */
export function parseNotice(source: SourceFile, errors: readonly { readonly start: number }[]): Notice | null {
  const [first] = errors;
  if (!first) return null;
  const { line, ...place } = at(source, first.start);
  const what = errors.length === 1 ? "a place" : `${errors.length} places, this one first,`;
  return {
    code: "csharp-parse-error",
    message: `\`${source.path}\` line ${line}: ${what} could not be parsed; findings near it are less sure`,
    cure: "check these lines by hand, or give the whole file",
    ...place,
  };
}

export function unreadNotice(source: SourceFile, offset: number): Notice {
  const { line, ...place } = at(source, offset);
  return {
    code: "razor-expression-unread",
    message: `\`${source.path}\` line ${line}: this inline Razor expression could not be read, and it holds a name that rules ask for`,
    cure: "check this expression by hand",
    ...place,
  };
}

export const tooManyPlaces = (source: SourceFile, most: number): Notice => ({
  code: "csharp-too-many-places",
  message: `\`${source.path}\` names more than ${most} candidates; the rest of the file was not looked at`,
  cure: "leave generated files out, or split the file",
  file: source.path,
});

export const stoppedNotice: Notice = {
  code: "csharp-stopped",
  message: "the C# files were not read to the end, because the analysis was stopped",
};

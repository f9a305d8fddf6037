import type { InputFile, SourceFile } from "../analyzer/input.ts";
import { classify } from "../analyzer/readers/classify.ts";
import { decode } from "../analyzer/readers/decode.ts";
import type { Report } from "../schema/report.ts";

function filesPointedAt(report: Report): Set<string> {
  const findings = report.results.flatMap((result) => result.findings);
  return new Set([
    ...findings.map((finding) => finding.location.file),
    ...findings.flatMap((finding) => finding.fix?.edits.map((edit) => edit.file) ?? []),
  ]);
}

/** The decoded files that findings and their edits point into, for excerpts and patches. */
export function sourcesOf(report: Report, files: readonly InputFile[]): SourceFile[] {
  const wanted = filesPointedAt(report);
  return files.flatMap(({ path, bytes }) => {
    const decoded = wanted.has(path) ? decode(bytes) : null;
    if (!decoded || decoded.kind === "refused") return [];
    return [{ path, text: decoded.text, kind: classify(path, decoded.text), encoding: decoded.encoding }];
  });
}

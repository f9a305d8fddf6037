import { decode } from "../analyzer/readers/decode.ts";
import type { InputFile } from "../analyzer/input.ts";
import type { Report } from "../schema/report.ts";
import type { SourceText } from "./protocol.ts";

function filesPointedAt(report: Report): Set<string> {
  const findings = report.results.flatMap((result) => result.findings);
  return new Set([
    ...findings.map((finding) => finding.location.file),
    ...findings.flatMap((finding) => finding.fix?.edits.map((edit) => edit.file) ?? []),
  ]);
}

/** Decoded texts of the files that findings and their edits point into, for excerpts and patches. */
export function sourcesOf(report: Report, files: readonly InputFile[]): SourceText[] {
  const wanted = filesPointedAt(report);
  return files.flatMap((file) => {
    if (!wanted.has(file.path)) return [];
    const decoded = decode(file.bytes);
    return decoded.kind === "refused" ? [] : [{ path: file.path, text: decoded.text }];
  });
}

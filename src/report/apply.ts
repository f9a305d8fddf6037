import type { Finding, Fix, Report } from "../schema/report.ts";

export { type Applied, applyAll, applyFixes, type Texts } from "../analyzer/fixes/apply.ts";

/** Findings of a report that have a fix and that no comment suppresses, in the report's order. */
export function fixableFindings(report: Report): (Finding & { readonly fix: Fix })[] {
  return report.results
    .flatMap((result) => result.findings)
    .filter((finding): finding is Finding & { fix: Fix } => finding.fix !== undefined && !finding.suppressed);
}

/** Fixes of all unsuppressed findings, in the report's order. */
export function fixesOf(report: Report): Fix[] {
  return fixableFindings(report).map((finding) => finding.fix);
}

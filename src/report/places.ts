import type { Finding, Location, Report, RuleResult } from "../schema/report.ts";

/** One line of any report: a finding, or a verdict without findings at its anchor. */
export interface Place {
  readonly result: RuleResult;
  readonly finding: Finding | null;
  readonly location: Location | null;
}

function key(place: Place): string {
  const region = place.location?.region;
  const where = place.location
    ? `${place.location.file}:${region?.startLine}:${region?.startColumn}`
    : (place.result.project ?? "");
  return `${place.result.rule} ${place.result.verdict} ${where}`;
}

/**
 * All places of a report in its order, each once: a version declared in `Directory.Packages.props` concerns
 * every project below it and is still one place to change.
 */
export function placesOf(report: Report): Place[] {
  const seen = new Set<string>();
  const all = report.results.flatMap((result): Place[] =>
    result.findings.length > 0
      ? result.findings.map((finding) => ({ result, finding, location: finding.location }))
      : [{ result, finding: null, location: result.anchor ?? null }],
  );
  return all.filter((place) => {
    const id = key(place);
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

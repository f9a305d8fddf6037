import type { Release } from "../schema/catalog.ts";
import { SCHEMA_VERSION } from "../schema/catalog-version.ts";
import type { Notice, Report, RuleResult } from "../schema/report.ts";
import { withholdBroken } from "./fixes/withhold.ts";
import type { SourceFile } from "./input.ts";
import { readInputs } from "./inputs.ts";
import { leftOutNotices, withLeftOut } from "./left-out.ts";
import { carrierNotices, createPlacer, projectResult, versionsOf } from "./place.ts";
import { withRefusals } from "./refusal.ts";
import { type AnalyzeRequest, DEFAULT_LIMITS } from "./request.ts";
import { openSolution, type Solution } from "./solution.ts";
import { createSourceIndex, type SourceIndex } from "./source-index.ts";
import { createSteps } from "./steps.ts";
import type { Suppression } from "./suppression.ts";
import { TOOL } from "./tool.ts";
import { Teller } from "./verdicts.ts";

function unusedNotice(suppression: Suppression, sources: SourceIndex): Notice {
  return {
    code: "unused-suppression",
    message: `\`upgrade-ignore ${suppression.rule}\` suppresses nothing`,
    cure: "remove the comment, or correct the rule id",
    location: sources.locate(suppression),
  };
}

/** Fixes are judged when all is read, because several of them may meet in one file. */
const withoutFixes = (result: RuleResult): RuleResult => ({
  ...result,
  findings: result.findings.map(({ fix: _, leftToDo: __, ...finding }) => finding),
});

/** Reads and places project after project, and tells at once what is certain. */
function readAll(
  solution: Solution,
  target: Release,
  request: AnalyzeRequest,
  index: SourceIndex,
  files: readonly SourceFile[],
) {
  const versions = versionsOf(solution, request.catalog);
  const place = createPlacer(versions, target, request, index);
  const teller = new Teller(request.catalog, files, index, versions, target);
  const placed = [...versions].map(([project, version]) => {
    const entry = place(solution.read(project), version);
    const results = teller.early(entry);
    if (results.length > 0) request.onResults?.(results.map(withoutFixes), files);
    return entry;
  });
  return teller.all(placed);
}

export interface Analysis {
  readonly report: Report;
  /** The decoded files, into which the report's regions point. */
  readonly files: readonly SourceFile[];
}

/**
 * Analyzes files against a published catalog, and gives the decoded files too. The target release must be one of the
 * catalog's: callers check it and show the list. Pure but for the parser and the callbacks: same input, same report,
 * in any file order. Runs to its end without yielding; `onProgress` and `onResults` are called on the way.
 */
export function analyzeFiles(request: AnalyzeRequest): Analysis {
  const target = request.catalog.releases.find((release) => release.release === request.to);
  if (!target) throw new Error(`the catalog has no release ${request.to}; callers check this before they call`);
  const steps = createSteps(request.files.length, request.onProgress);
  const { files, statuses } = readInputs(request.files, request.limits ?? DEFAULT_LIMITS, request.refused, steps);
  const sources = createSourceIndex(files);
  const solution = openSolution(request, files, steps);
  const { placed, results, unused } = readAll(solution, target, request, sources, files);
  const report: Report = {
    schemaVersion: SCHEMA_VERSION,
    tool: TOOL,
    request: { ...(request.from ? { from: request.from } : {}), to: request.to },
    inputs: withRefusals(withLeftOut(statuses, solution.leftOut), solution.refusals),
    projects: placed.map(projectResult),
    results: [...withholdBroken(results, files, request.engine)],
    notices: [
      ...solution.notices,
      ...leftOutNotices(solution.leftOut),
      ...carrierNotices(placed, sources),
      ...unused.map((suppression) => unusedNotice(suppression, sources)),
    ],
  };
  return { report, files };
}

/** The report of `analyzeFiles`. */
export const analyze = (request: AnalyzeRequest): Report => analyzeFiles(request).report;

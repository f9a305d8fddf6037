import { SCHEMA_VERSION } from "../schema/catalog-version.ts";
import type { Notice, Report } from "../schema/report.ts";
import { withholdBroken } from "./fixes/withhold.ts";
import { readInputs } from "./inputs.ts";
import { leftOutNotices, withLeftOut } from "./left-out.ts";
import { placeAll, projectResult } from "./place.ts";
import { withRefusals } from "./refusal.ts";
import { ruleNamesOf } from "./renames/rules-for.ts";
import { type AnalyzeRequest, DEFAULT_LIMITS } from "./request.ts";
import { readSolution } from "./solution.ts";
import { createSourceIndex, type SourceIndex } from "./source-index.ts";
import { createSteps } from "./steps.ts";
import type { Suppression } from "./suppression.ts";
import { TOOL } from "./tool.ts";
import { verdictsOf } from "./verdicts.ts";

function unusedNotice(suppression: Suppression, sources: SourceIndex): Notice {
  return {
    code: "unused-suppression",
    message: `\`upgrade-ignore ${suppression.rule}\` suppresses nothing`,
    cure: "remove the comment, or correct the rule id",
    location: sources.locate(suppression),
  };
}

/**
 * Analyzes files against a published catalog. The target release must be one of the catalog's: callers check it
 * and show the list. Pure but for the parser: same input, same report, in any file order.
 */
export function analyze(request: AnalyzeRequest): Report {
  const target = request.catalog.releases.find((release) => release.release === request.to);
  if (!target) throw new Error(`the catalog has no release ${request.to}; callers check this before they call`);
  const steps = createSteps(request.files.length, request.onProgress);
  const { files, statuses } = readInputs(request.files, request.limits ?? DEFAULT_LIMITS, request.refused, steps);
  const sources = createSourceIndex(files);
  const solution = readSolution(request, files, steps);
  const { placed, results, unused } = verdictsOf(
    placeAll(solution, target, request, sources),
    files,
    sources,
    ruleNamesOf(request.catalog),
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: TOOL,
    request: { ...(request.from ? { from: request.from } : {}), to: request.to },
    inputs: withRefusals(withLeftOut(statuses, solution.leftOut), solution.refusals),
    projects: placed.map(projectResult),
    results: [...withholdBroken(results, files, request.engine)],
    notices: [
      ...solution.notices,
      ...leftOutNotices(solution.leftOut),
      ...unused.map((suppression) => unusedNotice(suppression, sources)),
    ],
  };
}

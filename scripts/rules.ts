/* npm run rules: validates everything below `rules/`; exit 1 on problems. */
import { coverageOf } from "../src/catalog/facts/coverage.ts";
import { formatProblem } from "../src/catalog/problem.ts";
import { readRules } from "../src/catalog/read.ts";
import type { CatalogSources } from "../src/catalog/sources.ts";
import { validate } from "../src/catalog/validate.ts";

const { sources, problems } = validate(readRules());
for (const problem of problems) console.error(formatProblem(problem));
if (sources !== null) console.log(summary(sources));
if (problems.length > 0) {
  console.error(`${problems.length} problem${problems.length === 1 ? "" : "s"} in \`rules/\``);
  process.exitCode = 1;
}

function summary(catalog: CatalogSources): string {
  const begun = coverageOf(catalog).map(({ release, previous, rules, facts, covered, excused, open, excusedShare }) => {
    const left = open.length === 0 ? "" : `, ${open.length} open`;
    const share = `${excused} excused (${excusedShare}%)`;
    return `${previous} → ${release}: ${rules} rules; ${facts} breaking facts: ${covered} covered, ${share}${left}`;
  });
  const others = catalog.notBegun.map(({ release, api }) => {
    const facts = api.entries.filter((fact) => fact.breaking).length;
    return `${api.from.replace(/\.\d+$/, "")} → ${release}: not begun; ${facts} breaking facts`;
  });
  return [...begun, ...others].join("\n");
}

/*
 * npm run rules: validates everything below `rules/`; exit 1 on problems.
 * npm run rules -- 7.0: also lists the breaking facts of that release that no rule covers and the ledger does not excuse.
 */
import { coverageOf, openFacts } from "../src/catalog/facts/coverage.ts";
import { workList } from "../src/catalog/facts/work-list.ts";
import { formatProblem } from "../src/catalog/problem.ts";
import { readRules } from "../src/catalog/read.ts";
import type { CatalogSources } from "../src/catalog/sources.ts";
import { validate } from "../src/catalog/validate.ts";

const [asked, ...others] = process.argv.slice(2);
const { sources, problems } = validate(readRules());
if (others.length > 0) fail("usage: npm run rules [-- <release>]");
else if (asked !== undefined && sources !== null) list(sources, asked);
else report();

function report(): void {
  for (const problem of problems) console.error(formatProblem(problem));
  if (sources !== null) console.log(summary(sources));
  if (problems.length === 0) return;
  console.error(`${problems.length} problem${problems.length === 1 ? "" : "s"} in \`rules/\``);
  process.exitCode = 1;
}

function list(catalog: CatalogSources, release: string): void {
  const open = openFacts(catalog, release);
  if (open === null) {
    const known = [...catalog.releases, ...catalog.notBegun].map((hop) => hop.release);
    fail(`unknown release \`${release}\`; there are facts of ${known.join(", ")}`);
    return;
  }
  if (open.length > 0) console.log(workList(open));
  console.log(`${open.length} breaking fact${open.length === 1 ? "" : "s"} of ${release} to cover or excuse`);
  const own = problems.filter(({ file }) => file.startsWith(`rules/${release}/`) && !file.endsWith("/ledger.yml"));
  for (const problem of own) console.error(formatProblem(problem));
  if (open.length + own.length > 0) process.exitCode = 1;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

function summary(catalog: CatalogSources): string {
  return coverageOf(catalog)
    .map(({ release, previous, begun, rules, facts, covered, excused, open, excusedShare }) => {
      if (!begun) return `${previous} → ${release}: not begun; ${facts} breaking facts`;
      const left = open.length === 0 ? "" : `, ${open.length} open`;
      const share = `${excused} excused (${excusedShare}%)`;
      return `${previous} → ${release}: ${rules} rules; ${facts} breaking facts: ${covered} covered, ${share}${left}`;
    })
    .join("\n");
}

/* npm run rules: validates everything below `rules/`; exit 1 on problems. */
import { coverage } from "../src/catalog/facts/coverage.ts";
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
  const lines = catalog.releases.map((release) => {
    const facts = coverage(release);
    const count = (kind: string) => facts.filter((entry) => entry.coverage.kind === kind).length;
    const open = count("open") === 0 ? "" : `, ${count("open")} open`;
    const ledger = `${facts.length} breaking facts: ${count("rule")} covered, ${count("ledger")} excused${open}`;
    return `${release.source.value.previous} → ${release.release}: ${release.rules.length} rules; ${ledger}`;
  });
  return lines.join("\n");
}

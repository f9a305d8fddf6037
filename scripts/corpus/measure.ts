import { join } from "node:path";
import { analyze } from "../../src/analyzer/analyze.ts";
import type { Engine } from "../../src/analyzer/engine.ts";
import { ROOT } from "../../src/catalog/read.ts";
import { type CorpusAccuracy, type LabelledReport, measureAccuracy } from "../../src/report/accuracy.ts";
import type { Catalog } from "../../src/schema/catalog.ts";
import type { Report } from "../../src/schema/report.ts";
import { type CorpusSolution, readCorpus } from "./read.ts";
import { soughtNames, temptingLines } from "./tempting.ts";

/** The committed result that the site shows. */
export const ACCURACY_FILE = join(ROOT, "src/content/accuracy.json");

/** Labels speak of the rules of one hop: those of earlier hops, which an older project meets too, are left out. */
function scan({ files, release }: CorpusSolution, catalog: Catalog, engine: Engine): Report {
  const from = catalog.releases.find((candidate) => candidate.release === release)?.previous;
  const report = analyze({ files, catalog, engine, to: release, ...(from ? { from } : {}) });
  return { ...report, results: report.results.filter(({ rule }) => rule.startsWith(`${release}/`)) };
}

/** Analyzes every solution of the corpus and compares the reports with the labels. */
export function measureCorpus(catalog: Catalog, engine: Engine): CorpusAccuracy {
  const corpus = readCorpus();
  const names = soughtNames(catalog.rules);
  const entries = corpus.map(
    (solution): LabelledReport => ({
      solution: `${solution.release}/${solution.name}`,
      labels: solution.labels,
      report: scan(solution, catalog, engine),
    }),
  );
  const sum = (count: (solution: CorpusSolution) => number) =>
    corpus.reduce((total, solution) => total + count(solution), 0);
  return {
    solutions: corpus.length,
    files: sum(({ files }) => files.length),
    tempting: sum((solution) => temptingLines(solution, names)),
    ...measureAccuracy(entries),
  };
}

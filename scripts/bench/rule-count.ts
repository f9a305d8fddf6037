import { analyze } from "../../src/analyzer/analyze.ts";
import type { Engine } from "../../src/analyzer/engine.ts";
import type { Catalog } from "../../src/schema/catalog.ts";
import { type BenchInput, noLimits } from "./input.ts";
import { both, costOf, inTurn } from "./measure.ts";
import { type Naming, widened } from "./widen.ts";

const ROUNDS = 5;
const namings: Readonly<Record<Naming, string>> = {
  otherNames: "clones under other names",
  sharedPrefixes: "clones whose names begin like the real ones",
};

/** What the analysis costs with more rules, against the catalog's first twenty. */
export function ruleCount(input: BenchInput, catalog: Catalog, engine: Engine, to: string): string[] {
  return (Object.keys(namings) as Naming[]).flatMap((naming) => {
    const run = (rules: number) => {
      const wide = widened(catalog, rules, naming);
      return () => costOf(() => void analyze({ files: input.files, catalog: wide, engine, to, limits: noLimits }));
    };
    const costs = inTurn({ few: run(20), many: run(200), more: run(2000) }, ROUNDS);
    return [
      `200 rules, ${namings[naming]}: ${both(costs.many, costs.few)} of the time with 20`,
      `2000 rules, ${namings[naming]}: ${both(costs.more, costs.few)} of the time with 20`,
    ];
  });
}

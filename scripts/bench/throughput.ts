import { analyze } from "../../src/analyzer/analyze.ts";
import type { Engine } from "../../src/analyzer/engine.ts";
import type { Catalog } from "../../src/schema/catalog.ts";
import { type BenchInput, noLimits } from "./input.ts";
import { costOf, inTurn, median, ratio } from "./measure.ts";

const ROUNDS = 5;

/** An engine that counts what is parsed and how long that takes. */
function counting(engine: Engine) {
  const count = { seconds: 0, parses: 0, characters: 0 };
  const counted: Engine = {
    ...engine,
    parse(text, shouldStop) {
      const start = performance.now();
      const tree = engine.parse(text, shouldStop);
      count.seconds += (performance.now() - start) / 1000;
      count.parses += 1;
      count.characters += text.length;
      return tree;
    },
  };
  return { counted, count };
}

/** Bytes a second of the whole analysis, its share of parsing, and what parsing every file alone would take. */
export function throughput(input: BenchInput, catalog: Catalog, engine: Engine, to: string): string[] {
  const { counted, count } = counting(engine);
  const decoder = new TextDecoder();
  const code = input.files.filter(({ path }) => path.endsWith(".cs")).map(({ bytes }) => decoder.decode(bytes));
  const costs = inTurn(
    {
      whole: () => costOf(() => void analyze({ files: input.files, catalog, engine: counted, to, limits: noLimits })),
      parse: () =>
        costOf(() => {
          for (const text of code) engine.parse(text)?.delete();
        }),
    },
    ROUNDS,
  );
  const runs = ROUNDS + 1;
  const wall = median(costs.whole.map((cost) => cost.wall));
  const codeBytes = code.reduce((sum, text) => sum + text.length, 0) / 1e6;
  return [
    `whole analysis: ${(input.megabytes / wall).toFixed(1)} MB/s`,
    `parsing all C# and nothing else: ${(codeBytes / median(costs.parse.map((cost) => cost.wall))).toFixed(1)} MB/s; the analysis takes ${ratio(costs.whole, costs.parse, "user").toFixed(2)} of that time`,
    `parses: ${count.parses / runs} for ${code.length} C# files, ${((100 * count.characters) / runs / 1e6 / codeBytes).toFixed(0)} % of the C#, ${((100 * count.seconds) / runs / wall).toFixed(0)} % of the time`,
  ];
}

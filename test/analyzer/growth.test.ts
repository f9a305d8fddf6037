import { expect, test } from "vitest";
import { analyze } from "../../src/analyzer/analyze.ts";
import type { Engine } from "../../src/analyzer/engine.ts";
import { catalog, sharedEngine } from "../support/analyze.ts";
import { solutionOf } from "../support/solution.ts";

/** How often a solution of this many hosts, all of which refer to one library, makes the analyzer parse. */
async function parses(hosts: number): Promise<number> {
  const engine = await sharedEngine();
  let count = 0;
  const counted: Engine = {
    ...engine,
    parse(text, shouldStop) {
      count += 1;
      return engine.parse(text, shouldStop);
    },
  };
  const report = analyze({ files: solutionOf(hosts), catalog: await catalog(), engine: counted, to: "6.3" });
  expect(report.projects).toHaveLength(hosts + 1);
  return count;
}

test("two hundred projects are parsed in proportion to their files: what they share is parsed once", async () => {
  const [few, many] = [await parses(50), await parses(200)];
  expect(many / few).toBeLessThan(4.1);
});

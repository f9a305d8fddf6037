import { beforeAll, describe, expect, it } from "vitest";
import { fuzz } from "./fuzz.ts";
import { prepareTargets } from "./prepare.ts";
import type { Target } from "./target.ts";

/** `npm run fuzz` runs a hundred thousand per reader. */
const CASES = 150;

let targets: readonly Target[] = [];
beforeAll(async () => {
  targets = await prepareTargets();
});

describe("mutated inputs end in a report whose places hold what it says", () => {
  it("in every reader", () => {
    expect(targets.length).toBeGreaterThanOrEqual(15);
    for (const target of targets) {
      const { failures, checked } = fuzz(target, 7, 0, CASES);
      expect(failures, target.name).toEqual([]);
      expect(checked, target.name).toBeGreaterThan(0);
    }
  });

  it("and a reader that breaks a promise is caught", () => {
    const broken = (run: Target["run"]): Target => ({ name: "broken", seeds: ["a"], words: [], run });
    const throwing = broken((text) => {
      if (text.length > 3) throw new Error("too long");
      return 1;
    });
    const polluting = broken(() => {
      Object.assign(Object.prototype, { polluted: true });
      return 1;
    });
    expect(fuzz(throwing, 1, 0, 50).failures[0]?.error).toContain("too long");
    expect(fuzz(polluting, 1, 0, 50).failures[0]?.error).toContain("polluted");
    expect("polluted" in {}).toBe(false);
  });
});

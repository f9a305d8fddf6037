import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { engineFiles, loadedBy } from "../../scripts/bench/sizes.ts";
import { DIST } from "./built.ts";

const compressed = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path))).length, 0);

test.each([
  ["what the analyzer fetches at the first intent", engineFiles(DIST), 800],
  ["the start page with its style and scripts", loadedBy(DIST, "index.html"), 20],
  ["the analyzer page with its style and scripts", loadedBy(DIST, "analyze/index.html"), 100],
])("%s weighs no more than its budget", (_, paths, kib) => {
  expect(compressed(paths)).toBeLessThanOrEqual(kib * 1024);
});

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatProblem } from "../../src/catalog/problem.ts";
import { ROOT, readRules } from "../../src/catalog/read.ts";
import { validate } from "../../src/catalog/validate.ts";

test("the rules of this repository have no problems", () => {
  expect(validate(readRules()).problems.map(formatProblem)).toEqual([]);
});

test("all rules are read and checked in less than three seconds of processor time", () => {
  const before = process.threadCpuUsage();
  validate(readRules());
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(3_000);
});

/** A path that leads into `rules/` from a file, or the folder's own name as an argument of a path function. */
const OPENS = /["'`](?:\.{1,2}\/)+rules\/|(?:join|resolve)\([^)]*["'`]rules["'`/]|import\.meta\.glob\([^)]*rules\//;

test("no file of `src` but `catalog/read.ts` opens `rules/`", () => {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:ts|astro|mdx|mjs)$/.test(file))
    .map((file) => file.replaceAll("\\", "/"));
  expect(files).toContain("catalog/read.ts");
  // Only this page-side glob may name the folder: it renders `guide.mdx`, of which the reader knows the path alone.
  const opening = files.filter((file) => {
    const text = readFileSync(join(ROOT, "src", file), "utf8").replace(/import\.meta\.glob[^;]*guide\.mdx[^;]*;/g, "");
    return OPENS.test(text);
  });
  expect(opening).toEqual(["catalog/read.ts"]);
});

test("the pattern recognises the ways of opening `rules/`", () => {
  expect(OPENS.test('import x from "../../rules/6.3/release.yml"')).toBe(true);
  expect(OPENS.test('readFileSync(join(ROOT, "rules", id))')).toBe(true);
  expect(OPENS.test("href='/rules/6.3/x/'")).toBe(false);
});

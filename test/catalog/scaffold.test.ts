import { expect, test } from "vitest";
import { formatProblem } from "../../src/catalog/problem.ts";
import { BLANK, scaffoldRule } from "../../src/catalog/scaffold.ts";
import { validate } from "../../src/catalog/validate.ts";
import { tree } from "./tree.ts";

const EXISTING = ["6.3/service-changed"];

test("a new rule validates but for its blanks, each of which is named", () => {
  const scaffold = scaffoldRule("6.3/new-thing", EXISTING, ["6.3"]);
  if (scaffold.kind !== "files") throw new Error(scaffold.message);
  const problems = validate(tree(Object.fromEntries(scaffold.files))).problems;
  const blanks = [...scaffold.files.values()].join("").split(BLANK).length - 1;
  expect(problems.map(({ message }) => message)).toEqual(Array.from({ length: blanks }, () => "left blank"));
  expect(problems.map(formatProblem)).toContain(
    `rules/6.3/new-thing/rule.yml:2:8 title left blank; write it in place of \`${BLANK}\``,
  );
});

test("with its blanks filled, a new rule has no problems", () => {
  const scaffold = scaffoldRule("6.3/new-thing", EXISTING, ["6.3"]);
  if (scaffold.kind !== "files") throw new Error(scaffold.message);
  const filled = [...scaffold.files].map(([file, text]) => [file, text.replaceAll(BLANK, "written")]);
  expect(validate(tree(Object.fromEntries(filled))).problems).toEqual([]);
});

test("ids that are taken, malformed or without release are refused with a cure", () => {
  expect(scaffoldRule("6.3/service-changed", EXISTING, ["6.3"])).toEqual({
    kind: "refused",
    message:
      "`6.3/service-changed` exists already; edit `rules/6.3/service-changed/rule.yml`, or choose another name (ids are never reused)",
  });
  expect(scaffoldRule("6.3/../../etc", EXISTING, ["6.3"])).toMatchObject({ kind: "refused" });
  expect(scaffoldRule("6.3/Big", EXISTING, ["6.3"])).toMatchObject({ kind: "refused" });
  expect(scaffoldRule("9.9/new-thing", EXISTING, ["6.3"])).toEqual({
    kind: "refused",
    message: "release `9.9` is not in the catalog; known releases: `6.3`. Write its `release.yml` first",
  });
});

import { expect, it, test } from "vitest";
import { newNamesOf } from "../../../src/catalog/facts/expand-new-names.ts";
import { ApiFacts } from "../../../src/schema/facts.ts";
import { problemsOf, ruleWith } from "../tree.ts";

const RULE_FILE = "rules/6.3/service-changed/rule.yml";

const type = (symbol: string, more: object = {}) => ({
  symbol,
  change: "typeAdded",
  breaking: false,
  package: "P",
  ...more,
});

const facts = ApiFacts.parse({
  from: "6.2.0",
  to: "6.3.0",
  entries: [
    type("T:Ns.Models.Fresh"),
    type("T:Ns.Models.Old", { change: "typeRenamed", to: "T:Ns.Models.Renamed" }),
    type("T:Ns.Models.Gone", { change: "typeRemoved" }),
    type("T:Ns.Constants.Nested"),
    type("T:Ns.Store`1"),
    type("T:Ns.Store`1.Key"),
    type("T:Ns.Models.FreshExtensions"),
    type("T:Ns.New.Inner.Deep"),
  ],
});

it.each([
  [
    "types that came, under the name that they have now",
    [],
    ["T:Ns.Constants.Nested", "T:Ns.Models.Fresh", "T:Ns.Models.Renamed", "T:Ns.New.Inner.Deep", "T:Ns.Store`1"],
  ],
  [
    "a namespace is left out with all below",
    ["N:Ns.New", "N:Ns.Model"],
    ["T:Ns.Constants.Nested", "T:Ns.Models.Fresh", "T:Ns.Models.Renamed", "T:Ns.Store`1"],
  ],
])("new names: %s", (_says, exclude, expected) => {
  expect(newNamesOf({ exclude }, facts)).toEqual(expected);
});

const withNames = (more: string) =>
  ruleWith("detect:\n", `newNames:\n  message: "\`{match}\` is ambiguous"${more}\ndetect:\n`);

test("what a rule about new names leaves out is among them, and something stays", () => {
  expect(problemsOf(withNames(""))).toEqual([]);
  expect(problemsOf(withNames("\n  exclude: [T:Ns.Other]"))).toEqual([
    `${RULE_FILE}:19:13 newNames.exclude.0 \`T:Ns.Other\` names no new type and nothing around one; remove it, or correct the id`,
  ]);
  expect(problemsOf(withNames("\n  exclude: [T:Ns.Extra]"))).toEqual([
    `${RULE_FILE}:18:3 newNames no new type is left; remove the entry, or exclude less`,
  ]);
});

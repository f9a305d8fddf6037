import { expect, test } from "vitest";
import { assemble } from "../../src/catalog/assemble.ts";
import { toJson } from "../../src/catalog/json.ts";
import { loadCatalog } from "../../src/catalog/load.ts";
import { compareWork } from "../../src/catalog/order.ts";
import { publish, publishChanges } from "../../src/catalog/publish.ts";
import { RULE, tree } from "./tree.ts";

function published(changes: Parameters<typeof tree>[0] = {}) {
  const { sources } = assemble(tree(changes));
  if (sources === null) throw new Error("the model catalog cannot be read");
  return publish(sources);
}

function onlyRule(changes: Parameters<typeof tree>[0] = {}) {
  const [rule] = published(changes).rules;
  if (rule === undefined) throw new Error("no rule");
  return rule;
}

test("apis carry the signatures of the facts and the kind of the declaring type", () => {
  const { apis } = onlyRule();
  expect(apis[0]).toEqual({
    id: "M:Ns.Service.#ctor",
    change: "constructor",
    detect: true,
    memberOf: "class",
    before: {
      parameters: [
        { type: "Options", name: "options", optional: false },
        { type: "ILogger<Service>", name: "logger", optional: false },
      ],
    },
    after: { parameters: [{ type: "Options", name: "options", optional: false }] },
  });
  expect(apis[1]).toMatchObject({ id: "M:Ns.Service.RunAsync", to: "M:Ns.Service.StartAsync" });
});

test("an id that stands for several changed overloads becomes one entry each", () => {
  expect(onlyRule().apis.map(({ id }) => id)).toEqual([
    "M:Ns.Service.#ctor",
    "M:Ns.Service.RunAsync",
    "M:Ns.Service.Stop()",
    "M:Ns.Service.Stop(int)",
  ]);
});

test("fixtures are published without markers, with their line ends", () => {
  const rule = onlyRule({
    "before/App.cs": "// finding: 6.3/service-changed\r\na();\r\n// finding: 6.3/service-changed\r\nb();\r\n",
  });
  expect(rule.fixtures.before).toEqual([{ path: "App.cs", text: "a();\r\nb();\r\n" }]);
});

test("unions of the source are published as objects", () => {
  expect(onlyRule()).toMatchObject({
    audience: { kind: "everyone" },
    vendor: { status: "undocumented" },
    status: { kind: "stable" },
  });
  const other = RULE.replace("audience: everyone", "audience: { feature: DPoP }")
    .replace("vendor: undocumented", "vendor: { corrected: It says otherwise. }")
    .concat("status: { withdrawn: It was wrong., on: 2026-01-01 }\n");
  expect(onlyRule({ "rule.yml": other })).toMatchObject({
    audience: { kind: "feature", what: "DPoP" },
    vendor: { status: "corrected", correction: "It says otherwise." },
    status: { kind: "withdrawn", reason: "It was wrong.", on: "2026-01-01" },
  });
});

test("links lead to the page, the JSON and the Markdown twin", () => {
  expect(onlyRule().links).toEqual({
    html: "/rules/6.3/service-changed/",
    json: "/catalog/v1/rules/6.3/service-changed.json",
    markdown: "/rules/6.3/service-changed.md",
  });
});

test("rules are in the order of work: step, silent first, severity, id", () => {
  const rule = (id: string, step: number | undefined, silent: boolean, severity: "error" | "warning" | "note") => ({
    id,
    step,
    silent,
    severity,
  });
  const sorted = [
    rule("6.3/e", undefined, false, "note"),
    rule("6.3/d", 4, false, "error"),
    rule("6.3/c", 4, true, "note"),
    rule("6.3/b", 4, true, "warning"),
    rule("6.3/a", 4, false, "error"),
    rule("6.3/z", 1, false, "note"),
  ].sort(compareWork);
  expect(sorted.map(({ id }) => id)).toEqual(["6.3/z", "6.3/b", "6.3/c", "6.3/a", "6.3/d", "6.3/e"]);
  const own = loadCatalog().rules.filter(({ release }) => release === "6.3");
  expect(own.map(({ id }) => id)).toEqual([...own].sort(compareWork).map(({ id }) => id));
});

test("the releases list their rules in the same order", () => {
  const catalog = loadCatalog();
  expect(catalog.releases.flatMap(({ rules }) => rules)).toEqual(catalog.rules.map(({ id }) => id));
});

test("the flat list of changes holds each symbol change of stable rules, sorted", () => {
  const { changes } = publishChanges(published());
  expect(changes.map(({ symbol, change, rule }) => [symbol, change, rule])).toEqual([
    ["M:Ns.Service.#ctor", "constructor", "6.3/service-changed"],
    ["M:Ns.Service.RunAsync", "renamed", "6.3/service-changed"],
    ["M:Ns.Service.Stop()", "removed", "6.3/service-changed"],
    ["M:Ns.Service.Stop(int)", "removed", "6.3/service-changed"],
  ]);
  const gone = published({ "rule.yml": `${RULE}status: { withdrawn: It was wrong., on: 2026-01-01 }\n` });
  expect(publishChanges(gone).changes).toEqual([]);
});

test("publishing twice gives the same bytes, and JSON loses nothing", () => {
  const [one, two] = [published(), published()];
  expect(toJson(one)).toBe(toJson(two));
  expect(JSON.parse(toJson(loadCatalog()))).toStrictEqual(loadCatalog());
});

test("6.3 publishes the rules that its issue asks for", () => {
  const names = loadCatalog()
    .rules.filter(({ release }) => release === "6.3")
    .map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      "update-packages",
      "client-schema",
      "data-protection-application-name",
      "token-cleanup-service-interface",
      "remove-expired-grants-renamed",
      "logout-token-typ",
      "process-token-request-all-flows",
      "refresh-token-deleted-on-use",
      "verify-upgrade",
      "token-request-validator-context",
      "default-refresh-token-service-constructor",
      "token-response-access-token-type",
      "dynamic-provider-constructors",
      "interaction-page-result-constructors",
      "dpop-validation-mode-zero",
    ]),
  );
});

import { expect, it } from "vitest";
import { applyAll, fixesOf } from "../../../src/report/apply.ts";
import { analyzeTexts } from "../../support/analyze.ts";

async function fixed(text: string): Promise<string> {
  const report = await analyzeTexts({ "Code.cs": text }, { from: "3.1", to: "4.1" });
  const own = { ...report, results: report.results.filter(({ rule }) => rule === "4.1/own-storage-models") };
  return applyAll(fixesOf(own), () => text).changed.get("Code.cs") ?? text;
}

const members = ["Type", "SubjectId", "ClientId", "CreationTime", "Expiration", "Data"];
/** As the model has them: each new one behind the member that it follows there. */
const whole = [
  ["string", "Type"],
  ["string", "SubjectId"],
  ["string", "SessionId"],
  ["string", "ClientId"],
  ["string", "Description"],
  ["string", "CreationTime"],
  ["string", "Expiration"],
  ["DateTime?", "ConsumedTime"],
  ["string", "Data"],
] as const;
const row = (lines: readonly string[], between = "\n"): string =>
  `using IdentityServer4.Models;\nusing System;\nclass PersistedGrantRow\n{\n${lines.join(between)}\n}\n`;

it.each([
  ["plain properties", "    public virtual ", " { get; set; }", "\n"],
  ["properties with empty lines between", "    public ", " { get; private set; }", "\n\n"],
])("%s get more of their kind", async (_, head, rest, between) => {
  const before = members.map((name) => `${head}string ${name}${rest}`);
  const after = whole.map(([type, name]) => `${head}${type} ${name}${rest}`);
  expect(await fixed(row(before, between))).toBe(row(after, between));
});

it("names with underscores get such names", async () => {
  const snake = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  const lines = (names: readonly (readonly [string, string])[]) =>
    names.map(([type, name]) => `    public ${type} ${snake(name)} { get; set; }`);
  expect(await fixed(row(lines(members.map((name) => ["string", name] as const))))).toBe(row(lines(whole)));
});

it("copies go on as they are", async () => {
  const stored = row(members.map((name) => `    public string ${name} { get; set; }`));
  const copy = (names: readonly string[]) =>
    `${stored}class Maps\n{\n    PersistedGrantRow Of(PersistedGrant grant) => new PersistedGrantRow\n    {\n${names
      .map((name) => `        ${name} = grant.${name},`)
      .join("\n")}\n    };\n}\n`;
  const result = await fixed(copy(members));
  expect(result.slice(result.indexOf("class Maps"))).toBe(copy(whole.map(([, name]) => name)).slice(stored.length));
});

const mapped = (lines: readonly string[]): string =>
  `${row(members.map((name) => `    public string ${name};`))}class GrantMap : ClassMapping<PersistedGrantRow>\n{\n    GrantMap()\n    {\n${lines.map((line) => `        ${line}\n`).join("")}    }\n}\n`;

it("what a class map says of a member beside its name is not said of a new one", async () => {
  const wide = (name: string) =>
    `Property(x => x.${name}, map =>\n        {\n            map.Length(200);\n        });`;
  const short = (name: string) => `Property(x => x.${name});`;
  const old = [
    wide("Type"),
    wide("SubjectId"),
    wide("ClientId"),
    short("CreationTime"),
    short("Expiration"),
    wide("Data"),
  ];
  const result = await fixed(mapped(old));
  expect(result.slice(result.indexOf("class GrantMap"))).toBe(
    mapped([
      ...old.slice(0, 2),
      short("SessionId"),
      ...old.slice(2, 3),
      short("Description"),
      ...old.slice(3, 5),
      short("ConsumedTime"),
      ...old.slice(5),
    ]).slice(mapped([]).indexOf("class GrantMap")),
  );
});

it("a key is no column like the new ones, which go before the next", async () => {
  const columns = ["Name", "DisplayName", "Description", "Emphasize", "ShowInDiscoveryDocument"];
  const map = (names: readonly string[]) =>
    `using IdentityServer4.Models;\nclass ApiScopeRow\n{\n    public bool Enabled;\n}\nclass ScopeMap : ClassMapping<ApiScopeRow>\n{\n    ScopeMap()\n    {\n        Id(x => x.Id);\n${names.map((name) => `        Property(x => x.${name});\n`).join("")}    }\n}\n`;
  expect(await fixed(map(columns))).toBe(map(["Enabled", ...columns]));
});

it("what the model has first goes before what a class has of it, above its attributes", async () => {
  const scope = (first: string) =>
    `using IdentityServer4.Models;\nclass ApiScopeRow\n{\n${first}    [Key]\n${["Name", "DisplayName", "Description", "Required", "Emphasize", "ShowInDiscoveryDocument"].map((name) => `    public string ${name} { get; set; }\n`).join("")}}\n`;
  expect(await fixed(scope(""))).toBe(scope("    public bool Enabled { get; set; } = true;\n"));
});

it.each([
  ["with several properties on a line", row([members.map((name) => `public string ${name} { get; set; }`).join(" ")])],
  ["with bodies of their own", row(members.map((name) => `    public string ${name} => _row["${name}"];`))],
])("a class %s is left to people", async (_, text) => {
  expect(await fixed(text)).toBe(text);
});

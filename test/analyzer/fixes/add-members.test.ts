import { expect, it } from "vitest";
import { applyAll, fixesOf } from "../../../src/report/apply.ts";
import { analyzeTexts } from "../../support/analyze.ts";

async function fixed(text: string): Promise<string> {
  const report = await analyzeTexts({ "Code.cs": text }, { from: "3.1", to: "4.1" });
  const own = { ...report, results: report.results.filter(({ rule }) => rule === "4.1/own-storage-models") };
  return applyAll(fixesOf(own), () => text).changed.get("Code.cs") ?? text;
}

const members = ["Type", "SubjectId", "ClientId", "CreationTime", "Expiration", "Data"];
const added = [
  ["string", "SessionId"],
  ["string", "Description"],
  ["DateTime?", "ConsumedTime"],
] as const;
const row = (lines: readonly string[], between = "\n"): string =>
  `using IdentityServer4.Models;\nusing System;\nclass PersistedGrantRow\n{\n${lines.join(between)}\n}\n`;

it.each([
  ["plain properties", "    public virtual ", " { get; set; }", "\n"],
  ["properties with empty lines between", "    public ", " { get; private set; }", "\n\n"],
])("%s get more of their kind", async (_, head, rest, between) => {
  const before = members.map((name) => `${head}string ${name}${rest}`);
  const after = [...before, ...added.map(([type, name]) => `${head}${type} ${name}${rest}`)];
  expect(await fixed(row(before, between))).toBe(row(after, between));
});

it("names with underscores get such names", async () => {
  const snake = (name: string) => name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();
  const lines = (names: readonly (readonly [string, string])[]) =>
    names.map(([type, name]) => `    public ${type} ${snake(name)} { get; set; }`);
  const old = members.map((name) => ["string", name] as const).toSorted(([, a], [, b]) => b.localeCompare(a));
  const last = ["string", "CreationTime"] as const;
  const ordered = [...old.filter(([, name]) => name !== "CreationTime"), last];
  expect(await fixed(row(lines(ordered)))).toBe(row(lines([...ordered, ...added])));
});

it("copies go on as they are", async () => {
  const stored = row(members.map((name) => `    public string ${name} { get; set; }`));
  const copy = (names: readonly string[]) =>
    `${stored}class Maps\n{\n    PersistedGrantRow Of(PersistedGrant grant) => new PersistedGrantRow\n    {\n${names
      .map((name) => `        ${name} = grant.${name},`)
      .join("\n")}\n    };\n}\n`;
  const result = await fixed(copy(members));
  expect(result.slice(result.indexOf("class Maps"))).toBe(
    copy([...members, ...added.map(([, name]) => name)]).slice(stored.length),
  );
});

it.each([
  ["with several properties on a line", row([members.map((name) => `public string ${name} { get; set; }`).join(" ")])],
  ["with bodies of their own", row(members.map((name) => `    public string ${name} => _row["${name}"];`))],
])("a class %s is left to people", async (_, text) => {
  expect(await fixed(text)).toBe(text);
});

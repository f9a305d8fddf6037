import { expect, it } from "vitest";
import { detectMirror } from "../../../src/analyzer/detectors/mirror.ts";
import { readMirrors } from "../../../src/analyzer/readers/csharp/mirrors/read.ts";
import { source } from "./reading.ts";

const detector = {
  kind: "mirror" as const,
  model: "Grant",
  like: ["Type", "Owner", "Created", "Expires", "Data"],
  lacks: ["Session", "Note"],
};
const properties = (...names: string[]): string => names.map((name) => `public string ${name} { get; set; }`).join(" ");
const old = properties("Type", "Owner", "Created", "Expires", "Data");

function found(...texts: string[]): string[] {
  const files = texts.map((text, index) => source(`F${index}.cs`, text));
  const facts = readMirrors(files, new Set(["Grant"]));
  return detectMirror(detector, facts).map(({ span, values }) => {
    const text = texts[Number(span.file.slice(1, -3))] ?? "";
    expect(text.slice(span.start, span.end)).toBe(values["match"]);
    return `${values["match"]}: ${values["value"]}`;
  });
}

it.each([
  ["the model's own name", `class Grant { ${old} }`, "Grant: `Session`, `Note`"],
  ["a suffix", `class GrantEntity { ${old} }`, "GrantEntity: `Session`, `Note`"],
  ["a prefix and a suffix", `record MongoGrantDocument { ${old} }`, "MongoGrantDocument: `Session`, `Note`"],
  ["one of the new members", `class Grant { ${old} ${properties("Session")} }`, "Grant: `Note`"],
  [
    "three of five members of other shapes",
    "class Grant : Row { public virtual string Type { get; set; } public DateTime? Created { get; set; } public List<Dictionary<string, int[]>> Data => null; }",
    "Grant: `Session`, `Note`",
  ],
  [
    "members of nested types and texts left aside",
    `class Grant { ${old} class Inner { ${properties("Session")} } /* ${properties("Note")} */ string s = "} public int Note { get; }"; }`,
    "Grant: `Session`, `Note`",
  ],
])("a class that stores a model is found by %s", (_says, text, expected) => {
  expect(found(text)).toEqual([expected]);
});

it("members come from own base classes and other parts too", () => {
  const base = `abstract class Stored { ${properties("Type", "Owner", "Session")} }`;
  expect(found(base, `class GrantRow : Stored { ${properties("Created")} }`)).toEqual(["GrantRow: `Note`"]);
  const parts = [`partial class Grant { ${old} }`, `partial class Grant { ${properties("Session", "Note")} }`];
  expect(found(...parts)).toEqual([]);
});

it.each([
  ["all members are there", `class Grant { ${old} ${properties("Session", "Note")} }`],
  ["it is alike in name alone", `class Grant { ${properties("Type", "Amount", "Payer")} }`],
  ["it is for pages", `class GrantViewModel { ${old} } class GrantDto { ${old} }`],
  ["it derives from the model", `class TenantGrant : Vendor.Models.Grant { ${old} }`],
  ["it has methods in place of properties", "class Grant { public string Type() { } public string Owner() => null; }"],
  ["the name goes on", `class Granted { ${old} } class GrantStore { ${old} }`],
])("nothing is said where %s", (_says, text) => {
  expect(found(text)).toEqual([]);
});

it("a class that maps a stored model is found, and others that name it are not", () => {
  const map = (members: string) => `class GrantMap : ClassMapping<Grant> { GrantMap() { ${members} } }`;
  const all = ["Type", "Owner", "Created", "Data"].map((name) => `Property(x => x.${name});`).join(" ");
  const stored = `class Grant { ${old} ${properties("Session", "Note")} }`;
  expect(found(stored, map(all))).toEqual(["GrantMap: `Session`, `Note`"]);
  expect(found(stored, map(`${all} Property(x => x.Session); Property(x => x.Note);`))).toEqual([]);
  expect(found(stored, map("Table(nameof(Grant));"))).toEqual([]);
  expect(found("", map(all))).toEqual([]);
});

it("hostile files end in time", () => {
  const started = performance.now();
  for (const text of [
    "class Grant {".repeat(14_000),
    `class Grant : ${"A<".repeat(60_000)}`,
    `class Grant : ${"A<".repeat(60_000)}{`,
    "public ".repeat(25_000),
  ])
    found(`class Grant { ${text}`);
  expect(performance.now() - started).toBeLessThan(10_000);
});

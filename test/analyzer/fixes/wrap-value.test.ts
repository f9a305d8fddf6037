import { describe, expect, it } from "vitest";
import type { EditTemplate } from "../../../src/schema/fix.ts";
import type { SymbolDetector } from "../../../src/schema/symbol-detector.ts";
import { fix } from "./fixing.ts";

const template: EditTemplate = { kind: "wrapValue", type: "Pairs", using: "Vendor.Client" };
const detector: SymbolDetector = {
  kind: "symbol",
  id: "P:Vendor.Client.Request.Extra",
  use: "assign",
  valueTypes: ["IDictionary<string,string>", "Dictionary<string,string>"],
};
const fixed = (member: string, using = "using Vendor.Client;\n") =>
  fix(`${using}class Calls\n{\n    ${member}\n}\n`, { apis: [], detector }, template, {}, "stays");

describe("wrapValue", () => {
  it.each([
    [
      "a parameter",
      "Request A(IDictionary<string, string> all) => new Request { Extra = all };",
      "Extra = new Pairs(all)",
    ],
    [
      "a property",
      "IDictionary<string, string> All { get; } void A(Request r) { r.Extra = All; }",
      "r.Extra = new Pairs(All);",
    ],
    [
      "a field",
      "Dictionary<string, string> _all = new(); void A(Request r) => r.Extra = this._all;",
      "new Pairs(this._all);",
    ],
    [
      "a local",
      "void A(Request r) { var all = new Dictionary<string, string>(); r.Extra = all; }",
      "r.Extra = new Pairs(all);",
    ],
  ])("hands the value of %s to the constructor", async (_, member, expected) => {
    expect(await fixed(member)).toContain(expected);
  });

  it("imports the type where it is not", async () => {
    const member =
      "Vendor.Client.Request A(IDictionary<string, string> all) => new Vendor.Client.Request { Extra = all };";
    expect(await fixed(member, "")).toMatch(/^using Vendor\.Client;\n[\s\S]*Extra = new Pairs\(all\)/);
  });

  it.each([
    ["an optional parameter", "Request A(IDictionary<string, string> all = null) => new Request { Extra = all };"],
    ["a nullable parameter", "Request A(IDictionary<string, string>? all) => new Request { Extra = all };"],
    [
      "a creation, which is better made as the new type",
      "void A(Request r) => r.Extra = new Dictionary<string, string>();",
    ],
    ["a value of the new type", "Request A(Pairs all) => new Request { Extra = all };"],
    ["a value of unknown type", "Request A() => new Request { Extra = Other.All() };"],
    ["a dictionary of something else", "Request A(IDictionary<string, int> all) => new Request { Extra = all };"],
  ])("leaves %s alone", async (_, member) => {
    expect(await fixed(member)).toBeNull();
  });
});

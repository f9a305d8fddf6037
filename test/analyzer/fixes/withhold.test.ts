import { describe, expect, it, vi } from "vitest";
import { withholdBroken } from "../../../src/analyzer/fixes/withhold.ts";
import type { SourceFile } from "../../../src/analyzer/input.ts";
import { indexLines, regionAt } from "../../../src/analyzer/region.ts";
import type { Finding, RuleResult } from "../../../src/schema/report.ts";
import { sharedEngine } from "../../support/analyze.ts";

const file = (path: string, text: string, more: Partial<SourceFile> = {}): SourceFile => ({
  path,
  text,
  kind: path.endsWith(".cs") ? "csharp" : path.endsWith(".json") ? "settings" : "project",
  encoding: "utf-8",
  ...more,
});

/** A finding whose fix replaces the first `old` of a file. */
function finding({ path, text }: SourceFile, old: string, by: string): Finding {
  const start = text.indexOf(old);
  const region = regionAt(indexLines(text), start, start + old.length);
  return {
    message: "m",
    location: { file: path, region },
    excerpt: old,
    confidence: "certain",
    because: "b",
    fix: { applicability: "safe", summary: "Do it.", edits: [{ file: path, region, text: by }] },
    fingerprint: "f",
  };
}

const result = (...findings: Finding[]): RuleResult => ({
  rule: "6.3/x",
  verdict: "applies",
  severity: "note",
  silent: false,
  reason: "r",
  findings,
});

async function judged(files: SourceFile[], ...findings: Finding[]): Promise<string[]> {
  const results = withholdBroken([result(...findings)], files, await sharedEngine());
  return results.flatMap(({ findings: all }) => all.map((item) => (item.fix ? "kept" : (item.leftToDo ?? ""))));
}

const code = file("A.cs", "class A { void M() { Call(one, two); Other(); } }");

describe("a fix that would break a file", () => {
  it("is withheld and said, and its neighbours are kept", async () => {
    expect(await judged([code], finding(code, "one, two", "(one"), finding(code, "Other", "Another"))).toEqual([
      "Do it. (no edit is offered: the file would have a syntax error after it)",
      "kept",
    ]);
  });

  it("is looked for by the parser wherever more than a name changes", async () => {
    const engine = await sharedEngine();
    const parsesFor = (old: string, by: string): number => {
      const parse = vi.fn(engine.parse);
      withholdBroken([result(finding(code, old, by))], [code], { ...engine, parse });
      return parse.mock.calls.length;
    };
    expect(parsesFor("Call", "Ask")).toBe(0);
    expect(parsesFor("Call", "class")).toBeGreaterThan(0);
    expect(parsesFor("Call", "A.B")).toBeGreaterThan(0);
    expect(parsesFor("one", "Two")).toBeGreaterThan(0);
    expect(parsesFor("Cal", "Cel")).toBeGreaterThan(0);
  });

  it("is withheld where only both together break it", async () => {
    const odd = file("B.cs", "class B { void M() { if (x) F(); /*1*/ /*2*/ } }");
    const [first, second] = await judged([odd], finding(odd, "/*1*/", "else {}"), finding(odd, "/*2*/", "else {}"));
    expect([first, second]).toEqual([expect.stringContaining("no edit"), expect.stringContaining("no edit")]);
  });

  it.each([
    ["an attribute of a project file", file("P.csproj", '<Project><A B="1" /></Project>'), "1", '"<'],
    ["a value of a settings file", file("s.json", '{"a": 1}'), "1", "}"],
    ["a body of one line", file("C.cs", "class C{void M(){}}"), "{}", "{(}"],
  ])("is withheld in %s", async (_, source, old, by) => {
    expect(await judged([source], finding(source, old, by))).toEqual([expect.stringContaining("no edit")]);
  });

  it("is kept in a file that is broken elsewhere already", async () => {
    const broken = file("D.cs", "class D { void M() { Call(one, two); } } class E { void (");
    expect(await judged([broken], finding(broken, "one", "three"))).toEqual(["kept"]);
  });

  it("is withheld where the encoding of the file lacks a character", async () => {
    const old = file("E.cs", "class E { string é; }", { encoding: "windows-1252" });
    expect(await judged([old], finding(old, "E", "日本"), finding(old, "string", "ÿ"))).toEqual([
      "Do it. (no edit is offered: the encoding of the file cannot write it)",
      "kept",
    ]);
  });
});

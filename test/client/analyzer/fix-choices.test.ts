import { describe, expect, it } from "vitest";
import { type Decision, FixChoices } from "../../../src/client/analyzer/fix-choices.ts";
import type { Finding, Fix, Report } from "../../../src/schema/report.ts";
import type { Applicability } from "../../../src/schema/vocabulary.ts";

const text = "one two three four";
const sources = new Map([["a.cs", { path: "a.cs", text, kind: "csharp" as const, encoding: "utf-8" as const }]]);

function fix(word: string, by: string, applicability: Applicability = "safe"): Fix {
  const start = text.indexOf(word) + 1;
  const region = { startLine: 1, startColumn: start, endLine: 1, endColumn: start + word.length };
  return { applicability, summary: "s", edits: [{ file: "a.cs", region, text: by }] };
}

const finding = (of: Fix, suppressed = false): Finding => ({
  message: "m",
  location: { file: "a.cs", region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 } },
  excerpt: "o",
  confidence: "certain",
  because: "b",
  fix: of,
  fingerprint: "f",
  ...(suppressed
    ? { suppressed: { reason: "r", location: { file: "a.cs", region: of.edits[0]?.region ?? never() } } }
    : {}),
});

function never(): never {
  throw new Error("a fix has an edit");
}

const report = (...findings: Finding[]): Report =>
  ({
    results: [{ rule: "6.3/x", verdict: "applies", severity: "note", silent: false, reason: "r", findings }],
  }) as unknown as Report;

const [one, two, three] = [fix("one", "1"), fix("two", "2"), fix("three", "3", "unsafe")];
const choicesOf = (decisions = new Map<string, Decision>(), ...more: Finding[]) =>
  new FixChoices(report(finding(one), finding(two), finding(three), ...more), sources, decisions);

describe("choosing fixes", () => {
  it("starts with none accepted", () => {
    expect(choicesOf().counts()).toEqual({ all: 3, accepted: 0, skipped: 0, safeLeft: 2, clashing: 0 });
    expect(choicesOf().accepted()).toEqual([]);
  });

  it("accepts all safe ones that are undecided, and takes that back as one step", () => {
    const choices = choicesOf();
    choices.decide(one, "skipped");
    choices.acceptSafe();
    expect(choices.accepted()).toEqual([two]);
    choices.undo();
    expect(choices.accepted()).toEqual([]);
    expect(choices.of(one)).toBe("skipped");
    choices.undo();
    expect(choices.of(one)).toBeNull();
    expect(choices.canUndo).toBe(false);
  });

  it("makes no step of what changes nothing", () => {
    const choices = choicesOf();
    choices.decide(one, null);
    choices.acceptSafe();
    choices.acceptSafe();
    choices.undo();
    expect(choices.canUndo).toBe(false);
  });

  it("counts a fix once that several projects ask for, and none that a comment suppresses", () => {
    const choices = choicesOf(new Map(), finding(fix("one", "1")), finding(fix("four", "4"), true));
    expect(choices.counts().all).toBe(3);
    expect(choices.has(fix("four", "4"))).toBe(false);
  });

  it("says when accepted fixes clash", () => {
    const other = fix("one two", "12");
    const choices = choicesOf(new Map(), finding(other));
    choices.decide(one, "accepted");
    choices.decide(other, "accepted");
    expect(choices.counts().clashing).toBe(1);
  });

  it("keeps decisions for a later run and tells listeners", () => {
    const decisions = new Map<string, Decision>();
    const choices = choicesOf(decisions);
    let told = 0;
    choices.onChange(() => told++);
    choices.decide(three, "accepted");
    expect(told).toBe(1);
    expect(choicesOf(decisions).accepted()).toEqual([three]);
  });
});

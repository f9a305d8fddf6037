import { describe, expect, it } from "vitest";
import { checkMessage } from "../../src/worker/check-message.ts";

const cyclic: { kind: string; id: number; report?: unknown } = { kind: "result", id: 1 };
cyclic.report = cyclic;

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

/** As structured cloning delivers it: `__proto__` is a field of its own. */
const polluting = JSON.parse(
  '{"kind":"failed","id":1,"reason":"x","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
);

describe("a message out of the lockbox", () => {
  it.each([
    { kind: "ready" },
    { kind: "progress", id: 1, progress: { done: 0, total: 2, stage: "analyzing", file: "A.cs" } },
    { kind: "kinds", id: 1, kinds: ["csharp", "unknown"] },
    { kind: "early", id: 1, results: [], sources: [] },
    { kind: "result", id: 1, report: {}, sources: [] },
    { kind: "failed", id: null, reason: "x" },
  ])("passes when it is $kind of the protocol", (message) =>
    expect(checkMessage(structuredClone(message))).toEqual(message),
  );

  it.each<[string, unknown]>([
    ["nothing", null],
    ["a text", "<script>alert(1)</script>"],
    ["a list", [{ kind: "ready" }]],
    ["of an unknown kind", { kind: "html", id: 1, html: "<img src=x onerror=alert(1)>" }],
    ["of a kind that every object has", { kind: "constructor", id: 1 }],
    [
      "progress with a script for a number",
      { kind: "progress", id: 1, progress: { done: "<b>", total: 2, stage: "analyzing", file: "A.cs" } },
    ],
    [
      "progress with no number",
      { kind: "progress", id: 1, progress: { done: Number.NaN, total: 2, stage: "analyzing", file: "A.cs" } },
    ],
    [
      "progress of an unknown stage",
      { kind: "progress", id: 1, progress: { done: 1, total: 2, stage: "<b>", file: "A.cs" } },
    ],
    ["kinds that do not exist", { kind: "kinds", id: 1, kinds: ["<b>", 7] }],
    ["kinds that are a map", { kind: "kinds", id: 1, kinds: new Map([[0, "csharp"]]) }],
    ["a failure with an object for a reason", { kind: "failed", id: 1, reason: { toString: "x" } }],
    ["an id that is no number", { kind: "failed", id: "__proto__", reason: "x" }],
    ["a map", new Map([["kind", "ready"]])],
    ["bytes", new Uint8Array(100)],
    ["a cycle", cyclic],
    ["larger than any report", { kind: "result", id: 1, report: new Array(11_000_000).fill(0), sources: [] }],
  ])("is refused when it is %s", (_, message) => expect(checkMessage(message)).toBeNull());

  it("is read however deep it is", () => {
    expect(checkMessage({ kind: "result", id: 1, report: nested(100_000), sources: [] })?.kind).toBe("result");
  });

  it("pollutes no prototype and brings no field that nobody knows", () => {
    const message = checkMessage(structuredClone(polluting));
    expect(message).toEqual({ kind: "failed", id: 1, reason: "x" });
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect((message as { polluted?: unknown } | null)?.polluted).toBeUndefined();
  });

  it("is cut where its reason is longer than anybody reads", () => {
    expect(checkMessage({ kind: "failed", id: 1, reason: "x".repeat(50_000) })).toEqual({
      kind: "failed",
      id: 1,
      reason: "x".repeat(10_000),
    });
  });
});

import { describe, expect, it } from "vitest";
import { parseFragment, parseHandover, takeHandover } from "../../../src/client/analyzer/handover.ts";

describe("the hand-over from the home page", () => {
  it("is read once and deleted", () => {
    const kept = new Map([["analyzer-input", '{"files":[{"path":"a.cs","text":"class A { }"}],"to":"6.3"}']]);
    const storage = {
      getItem: (key: string) => kept.get(key) ?? null,
      removeItem: (key: string) => void kept.delete(key),
    } as unknown as Storage;
    const taken = takeHandover(() => storage);
    expect(taken).toEqual({ files: [{ path: "a.cs", text: "class A { }" }], from: null, to: "6.3" });
    expect(kept.size).toBe(0);
    expect(takeHandover(() => storage)).toBeNull();
  });

  it("counts as nothing where storage is blocked", () => {
    expect(
      takeHandover(() => {
        throw new Error("denied");
      }),
    ).toBeNull();
  });

  it.each(["", "{", "null", "7", "[]", '{"files":{}}', '{"files":"x"}'])(
    "counts as nothing when it is `%s`",
    (stored) => {
      expect(parseHandover(stored)).toBeNull();
    },
  );

  it("drops entries that are no files", () => {
    expect(parseHandover('{"files":[null,1,{"path":1,"text":""},{"path":"a","text":"b","extra":1}]}')?.files).toEqual([
      { path: "a", text: "b" },
    ]);
  });
});

describe("the fragment", () => {
  it("names a sample and two releases", () => {
    expect(parseFragment("#sample=6.3/logout-token-typ&from=6.2&to=6.3")).toEqual({
      sample: "6.3/logout-token-typ",
      from: "6.2",
      to: "6.3",
    });
  });

  it.each([
    "#sample=<b>",
    "#sample=6.3/",
    "#sample=../6.3/x",
    "#from=six&to=6.3.1",
    "#%",
    `#sample=${"a".repeat(9_000)}`,
  ])("holds nothing when it is `%s`", (hash) =>
    expect(parseFragment(hash)).toEqual({ sample: null, from: null, to: null }),
  );
});

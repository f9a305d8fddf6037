import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyEdits } from "../../src/analyzer/edit.ts";
import { indexLines, offsetAt, offsetsOf, regionAt } from "../../src/analyzer/region.ts";

describe("a region", () => {
  test("counts `\\n`, `\\r\\n` and a lone `\\r` as one line end each", () => {
    const text = "a\nb\r\nc\rd";
    const index = indexLines(text);
    expect(
      ["a", "b", "c", "d"].map((letter) => regionAt(index, text.indexOf(letter), text.indexOf(letter) + 1).startLine),
    ).toEqual([1, 2, 3, 4]);
    expect(regionAt(index, 0, text.length)).toEqual({ startLine: 1, startColumn: 1, endLine: 4, endColumn: 2 });
  });
  test("counts columns in UTF-16 units", () => {
    expect(regionAt(indexLines("\u{1f600}x"), 2, 3)).toEqual({
      startLine: 1,
      startColumn: 3,
      endLine: 1,
      endColumn: 4,
    });
  });
  test("leads back to the offsets it came from", () => {
    const text = fc.array(fc.constantFrom("a", "\n", "\r\n", "\r", "\u{1f600}")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (value, a, b) => {
        const start = Math.min(a, value.length);
        const end = Math.min(start + b, value.length);
        const index = indexLines(value);
        expect(offsetsOf(index, regionAt(index, start, end))).toEqual({ start, end });
      }),
      { numRuns: 3_000 },
    );
  });
  test("outside of the text is no place", () => {
    const index = indexLines("ab\ncd");
    expect([offsetAt(index, 3, 1), offsetAt(index, 1, 0), offsetAt(index, 1, 4), offsetAt(index, 2, 4)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(offsetAt(index, 2, 3)).toBe(5);
  });
});

describe("edits", () => {
  const edit = (start: number, end: number, text: string) => ({ span: { file: "f", start, end }, text });
  test("apply in any order, the same one once", () => {
    expect(applyEdits("abcdef", [edit(4, 5, "E"), edit(1, 2, "B"), edit(4, 5, "E"), edit(6, 6, "!")])).toEqual({
      kind: "edited",
      text: "aBcdEf!",
    });
  });
  test("that overlap or insert twice at one place are refused", () => {
    expect(applyEdits("abc", [edit(0, 2, "x"), edit(1, 3, "y")]).kind).toBe("overlap");
    expect(applyEdits("abc", [edit(1, 1, "x"), edit(1, 1, "y")]).kind).toBe("overlap");
  });
  test("outside of the text are refused", () => expect(applyEdits("abc", [edit(2, 4, "x")]).kind).toBe("outside"));
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Encoding } from "../../../src/analyzer/input.ts";
import { decode, encode } from "../../../src/analyzer/readers/decode.ts";

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => Array.from(text, (character) => character.charCodeAt(0));
const wide = (text: string, littleEndian: boolean) =>
  ascii(text).flatMap((code) => (littleEndian ? [code, 0] : [0, code]));
const csproj = '<Project>\r\n  <PackageReference Include="A" />\r\n</Project>\r\n';

describe("an encoding is recognised", () => {
  test.each<[Encoding, number[]]>([
    ["utf-8", ascii(csproj)],
    ["utf-8-bom", [0xef, 0xbb, 0xbf, ...ascii(csproj)]],
    ["utf-16le", wide(csproj, true)],
    ["utf-16be", wide(csproj, false)],
    ["utf-16le-bom", [0xff, 0xfe, ...wide(csproj, true)]],
    ["utf-16be-bom", [0xfe, 0xff, ...wide(csproj, false)]],
  ])("%s", (encoding, data) => {
    expect(decode(Uint8Array.from(data))).toEqual({ kind: "decoded", text: csproj, encoding });
    expect(encode(csproj, encoding)).toEqual(Uint8Array.from(data));
  });
  test("Windows-1252 where bytes are no UTF-8", () => {
    expect(decode(bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x81))).toEqual({
      kind: "decoded",
      text: "caf\u00e9 \u20ac\u0081",
      encoding: "windows-1252",
    });
  });
  test("an empty file is UTF-8", () =>
    expect(decode(bytes())).toEqual({ kind: "decoded", text: "", encoding: "utf-8" }));
});

describe("UTF-8 is strict", () => {
  test.each([
    ["an overlong form", [0xc0, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["beyond the last code point", [0xf4, 0x90, 0x80, 0x80]],
    ["a cut sequence", [0x61, 0xe2, 0x82]],
    ["a lone continuation", [0x61, 0xbf]],
  ])("%s is not UTF-8", (_name, data) =>
    expect(decode(Uint8Array.from(data))).toMatchObject({ encoding: "windows-1252" }),
  );
  test("all lengths of sequences are read as the platform reads them", () => {
    const text = "a\u00e9\u20ac\u{1f600}\uffff\u{10ffff}";
    expect(decode(new TextEncoder().encode(text))).toEqual({ kind: "decoded", text, encoding: "utf-8" });
  });
});

test.each([
  ["binary", bytes(0x4d, 0x5a, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff)],
  ["binary", bytes(0xef, 0xbb, 0xbf, 0x61, 0)],
  ["binary", bytes(0x89, 1, 2, 3, 4, 5, 6, 0xff)],
  ["utf-32", bytes(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0)],
  ["truncated", bytes(0xff, 0xfe, 0x61, 0, 0x62)],
])("%s data is refused with a reason and a cure", (code, data) => {
  const result = decode(data);
  expect(result).toMatchObject({ kind: "refused", code });
  expect(result.kind === "refused" && result.reason !== "" && result.cure !== "").toBe(true);
});

test("whatever is decoded encodes to the very same bytes", () => {
  const latin = fc.array(fc.integer({ min: 9, max: 255 }));
  const wideText = fc
    .tuple(fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], []), fc.uint8Array())
    .map(([bom, rest]) => [...bom, ...rest]);
  const utf8 = fc.string({ unit: "binary" }).map((text) => [...new TextEncoder().encode(text)]);
  fc.assert(
    fc.property(
      fc.oneof(
        latin,
        wideText,
        utf8,
        fc.uint8Array().map((data) => [...data]),
      ),
      (data) => {
        const original = Uint8Array.from(data);
        const result = decode(original);
        if (result.kind === "decoded") expect(encode(result.text, result.encoding)).toEqual(original);
      },
    ),
    { numRuns: 2_000 },
  );
});

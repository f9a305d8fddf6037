import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type UnzipLimits, type Unzipped, ZipReader } from "../../../src/analyzer/entrances/unzip.ts";

const limits: UnzipLimits = { fileBytes: 2_000_000, files: 5_000, totalBytes: 20_000_000 };
const PIECE = 16_384;
const code = "class A { }";

function unzip(bytes: Uint8Array, caps: Partial<UnzipLimits> = {}): Unzipped {
  const reader = new ZipReader("a.zip", { ...limits, ...caps });
  for (let at = 0; at === 0 || at < bytes.length; at += PIECE)
    reader.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  return reader.result();
}

const pathsOf = ({ files }: Unzipped): string[] => files.map(({ path }) => path);
const refusalsOf = ({ refused }: Unzipped): string[] => refused.map(({ path, code }) => `${path} ${code}`);
const textOf = ({ files }: Unzipped, path: string): string =>
  new TextDecoder().decode(files.find((file) => file.path === path)?.bytes);

/** Sets a field of the local header of the entry whose name comes first. */
function lie(bytes: Uint8Array, field: "packed" | "unpacked", value: number): Uint8Array {
  const lying = bytes.slice();
  new DataView(lying.buffer).setUint32(field === "packed" ? 18 : 22, value, true);
  return lying;
}

/** Two archives become one by their local entries alone, which is what is read: names may repeat. */
const joined = (...entries: readonly (readonly [path: string, text: string])[]): Uint8Array =>
  Uint8Array.from(
    entries.flatMap(([path, text]) => {
      const whole = zipSync({ [path]: strToU8(text) }, { level: 0 });
      return [...whole.subarray(0, 30 + strToU8(path).length + text.length)];
    }),
  );

describe("a nasty archive", () => {
  it("of 30 MB in one entry costs no more than the limit of one file", () => {
    const found = unzip(zipSync({ "bomb.cs": new Uint8Array(30_000_000), "a.cs": strToU8(code) }, { level: 9 }));
    expect(refusalsOf(found)).toEqual(["bomb.cs too-large"]);
    expect(textOf(found, "a.cs")).toBe(code);
  });

  it("of a hundred entries of 1 MB each gives as many as the limit of all allows, and counts the rest", () => {
    const one = new Uint8Array(1_000_000);
    const found = unzip(zipSync(Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`f${n}.cs`, one]))));
    expect(found.files).toHaveLength(20);
    expect(found.refused[0]?.reason).toContain("80 more of its files were not read");
  });

  it("of 70,000 entries, more than its own count can say, gives 5,000 and counts the rest", () => {
    const entries: Zippable = {};
    for (let n = 0; n < 70_000; n++) entries[`f${n}.cs`] = [strToU8("1"), { level: 0 }];
    const found = unzip(zipSync(entries));
    expect(found.files).toHaveLength(5_000);
    expect(found.refused).toHaveLength(1);
    expect(found.refused[0]?.reason).toContain("65000 more of its files were not read");
  });

  it.each([
    ["packed", 0],
    ["packed", 3],
    ["packed", 0xffff_fffe],
    ["unpacked", 0],
    ["unpacked", 1],
    ["unpacked", 0xffff_fffe],
  ] as const)("that lies about the %s size by %i gives the true content or says that it did not", (field, value) => {
    const text = Array.from({ length: 60 }, (_, n) => `class C${n * 7919} { }`).join("\n");
    const found = unzip(lie(zipSync({ "a.cs": strToU8(text), "b.cs": strToU8(code) }), field, value));
    for (const { path, bytes } of found.files)
      expect(new TextDecoder().decode(bytes)).toBe(path === "a.cs" ? text : code);
    const accounted = [...pathsOf(found), ...found.refused.map(({ path }) => path)];
    expect(accounted.includes("a.zip") || (accounted.includes("a.cs") && accounted.includes("b.cs"))).toBe(true);
  });

  it("whose names lead out gives paths below its top", () => {
    const found = unzip(
      zipSync(
        Object.fromEntries(
          [
            "..\\..\\up.cs",
            "../../../up2.cs",
            "\\\\server\\share\\unc.cs",
            "C:\\x\\drive.cs",
            "../D:/E:/F:G:behind.cs",
            "C:../up3.cs",
            "/root.cs",
            "a/./b/../dots.cs",
          ].map((path) => [path, strToU8(code)]),
        ),
      ),
    );
    expect(pathsOf(found)).toEqual([
      "up.cs",
      "up2.cs",
      "server/share/unc.cs",
      "x/drive.cs",
      "behind.cs",
      "up3.cs",
      "root.cs",
      "a/b/dots.cs",
    ]);
  });

  it("that holds a name twice, plainly or through dots, gives the first and refuses the other by name", () => {
    const found = unzip(joined(["src/a.cs", code], ["src/a.cs", "class B { }"], ["src/../src/./b.cs", code]));
    expect([pathsOf(found), refusalsOf(found)]).toEqual([["src/a.cs", "src/src/b.cs"], ["src/a.cs zip-entry-double"]]);
    expect(textOf(found, "src/a.cs")).toBe(code);
  });

  it("of one name many times has no more refusals than the limit of files", () => {
    const found = unzip(joined(...Array.from({ length: 60 }, () => ["a.cs", code] as const)), { files: 20 });
    expect([found.files.length, found.refused.length]).toEqual([1, 20]);
    expect(found.refused.at(-1)?.reason).toContain("40 more of its files were not read");
  });

  it("within another is refused by name, and what is beside it is read", () => {
    const inner = zipSync({ "inner.cs": strToU8(code) });
    const found = unzip(zipSync({ "deep/inner.zip": zipSync({ "inner.zip": inner }), "a.cs": strToU8(code) }));
    expect([pathsOf(found), refusalsOf(found)]).toEqual([["a.cs"], ["deep/inner.zip zip-in-zip"]]);
  });
});

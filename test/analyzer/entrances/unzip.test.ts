import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type UnzipLimits, ZipReader } from "../../../src/analyzer/entrances/unzip.ts";

const limits: UnzipLimits = { fileBytes: 1_000, files: 10, totalBytes: 5_000 };

function read(bytes: Uint8Array, caps: Partial<UnzipLimits> = {}, piece = 64) {
  const reader = new ZipReader("a.zip", { ...limits, ...caps });
  for (let at = 0; at === 0 || at < bytes.length; at += piece)
    reader.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  const { files, refused, skipped, unopened } = reader.result();
  return {
    files: Object.fromEntries(files.map((file) => [file.path, new TextDecoder().decode(file.bytes)])),
    refused: refused.map((status) => `${status.path} ${status.code}`),
    skipped,
    unopened,
    statuses: refused,
  };
}

const zip = (files: Record<string, string>, level: 0 | 6 = 6) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), { level });

describe("an archive", () => {
  it.each([0, 6] as const)("gives its files, nested folders and empty files included, at level %i", (level) => {
    const files = { "top/a.csproj": "<Project />", "top/b/c/d.cs": "class D { }".repeat(20), "e.json": "" };
    for (const piece of [1, 7, 64, 100_000])
      expect([piece, read(zip(files, level), {}, piece).files]).toEqual([piece, files]);
  });

  it("leaves out build output and says which folders, but reads what restore chose", () => {
    const found = read(
      zip({
        "A/a.cs": "1",
        "A/bin/b.cs": "2",
        "A/obj/project.assets.json": "{}",
        "A/obj/x/c.cs": "3",
        "node_modules/x.json": "4",
      }),
    );
    expect(Object.keys(found.files)).toEqual(["A/a.cs", "A/obj/project.assets.json"]);
    expect(found.skipped).toEqual(["A/bin", "A/obj", "node_modules"]);
  });

  it("counts what it holds of other kinds, unopened", () => {
    expect(read(zip({ "a.cs": "1", "logo.png": "x".repeat(5_000), "b.dll": "MZ" })).unopened).toBe(2);
  });

  it("keeps names in UTF-8, with and without the mark, and lets none lead out", () => {
    const bytes = zip({ "Größe/日本.cs": "1" });
    expect(Object.keys(read(bytes).files)).toEqual(["Größe/日本.cs"]);
    // The mark is bit 11 of the flags, in the local header.
    const unmarked = bytes.slice();
    unmarked[7] = (unmarked[7] ?? 0) & ~8;
    expect(Object.keys(read(unmarked).files)).toEqual(["Größe/日本.cs"]);
    const outward = zip({ "../../etc/a.cs": "1", "/b.cs": "2", "C:\\x\\c.cs": "3" });
    expect(Object.keys(read(outward).files)).toEqual(["etc/a.cs", "b.cs", "x/c.cs"]);
  });

  it("refuses a file that unpacks beyond the limit, by name, and reads the others", () => {
    const found = read(zip({ "a.cs": "1", "bomb.cs": "0".repeat(5_000_000), "c.cs": "3" }));
    expect(found.files).toEqual({ "a.cs": "1", "c.cs": "3" });
    expect(found.refused).toEqual(["bomb.cs too-large"]);
  });

  it("believes no size that the archive states", () => {
    const bytes = zip({ "bomb.cs": "0".repeat(50_000) }).slice();
    // The unpacked size in the local header.
    bytes.set([1, 0, 0, 0], 22);
    expect(read(bytes).refused).toEqual(["bomb.cs too-large"]);
  });

  it.each([
    ["files", { files: 2 }],
    ["bytes", { totalBytes: 25 }],
  ])("says how many files it did not read beyond the limit of %s", (_, caps) => {
    const text = "0123456789";
    const found = read(zip({ "a.cs": text, "b.cs": text, "c.cs": text, "d.cs": text }), caps);
    expect(Object.keys(found.files)).toEqual(["a.cs", "b.cs"]);
    expect(found.statuses.map(({ path, code, reason }) => [path, code, reason?.slice(0, 33)])).toEqual([
      ["a.zip", "too-much", "2 more of its files were not read"],
    ]);
  });

  it("refuses an entry that is compressed otherwise, and reads the others", () => {
    const bytes = zip({ "a.cs": "class A { }", "b.cs": "2" }).slice();
    bytes[8] = 93;
    const found = read(bytes);
    expect([found.files, found.refused]).toEqual([{ "b.cs": "2" }, ["a.cs zip-entry-unreadable"]]);
  });

  it("refuses an entry whose data is damaged", () => {
    const bytes = zip({ "a.cs": "class A { int x; } class B { int y; }" }).slice();
    bytes.fill(0xff, 30 + 4, 30 + 4 + 10);
    expect(read(bytes).refused).toEqual(["a.cs zip-entry-unreadable"]);
  });

  it("is refused when it is none, and gives what came before when it breaks off", () => {
    expect(read(strToU8("this is no archive at all, only a long text")).refused).toEqual(["a.zip zip-unreadable"]);
    expect(read(new Uint8Array()).refused).toEqual(["a.zip zip-unreadable"]);
    const whole = zip({ "a.cs": "1", "b.cs": Array.from({ length: 400 }, (_, index) => index * 7919).join() });
    const half = read(whole.subarray(0, 300));
    expect([half.files, half.refused]).toEqual([{ "a.cs": "1" }, ["a.zip zip-unreadable"]]);
  });
});

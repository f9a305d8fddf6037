import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import type { Encoding } from "../../src/analyzer/input.ts";
import { encode } from "../../src/analyzer/readers/decode.ts";
import { changedFiles, zipOf } from "../../src/report/changed-files.ts";
import type { Fix } from "../../src/schema/report.ts";

const fixOf = (file: string): Fix => ({
  applicability: "safe",
  summary: "s",
  edits: [{ file, region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 }, text: "b" }],
});

it.each<Encoding>(["utf-8", "utf-8-bom", "utf-16le", "utf-16be-bom", "windows-1252"])(
  "gives changed files in %s with every other byte as it was",
  (encoding) => {
    const source = { path: "x/Ü y.cs", text: "a é\r\nend", encoding };
    const files = changedFiles([fixOf(source.path)], new Map([[source.path, source]]));
    const unpacked = unzipSync(zipOf(files));
    expect(Object.keys(unpacked)).toEqual([source.path]);
    expect(unpacked[source.path]).toEqual(encode("b é\r\nend", encoding));
  },
);

it("leaves out what does not change, and keeps names inside the folder in which they are unpacked", () => {
  const text = { text: "a", encoding: "utf-8" as const };
  const sources = new Map(["../up.cs", "/abs.cs", "C:\\d\\e.cs", "same.cs"].map((path) => [path, { path, ...text }]));
  const files = changedFiles(["../up.cs", "/abs.cs", "C:\\d\\e.cs"].map(fixOf), sources);
  expect(Object.keys(unzipSync(zipOf(files))).toSorted()).toEqual(["abs.cs", "d/e.cs", "up.cs"]);
});

it("gives the same bytes for the same files", () => {
  const files = [{ path: "a.cs", bytes: encode("x", "utf-8") }];
  expect(zipOf(files)).toEqual(zipOf(files));
});

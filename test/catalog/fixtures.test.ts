import { expect, test } from "vitest";
import { readFixture, stripMarkers } from "../../src/catalog/fixtures.ts";

test("marker comments of every language are taken out, and point to the next line that stays", () => {
  const text = [
    "// finding: 6.3/a",
    "code();",
    "  <!-- finding: 6.3/b -->",
    "<xml/>",
    "-- finding: 6.3/c",
    "# finding: 6.3/d",
    "SELECT 1",
    "@* finding: 6.3/e *@",
    "<p/>",
    "",
  ].join("\n");
  const { text: stripped, markers } = stripMarkers(text);
  expect(stripped).toBe("code();\n<xml/>\nSELECT 1\n<p/>\n");
  expect(markers.map(({ rule, line, writtenAt }) => [rule, line, writtenAt])).toEqual([
    ["6.3/a", 1, 1],
    ["6.3/b", 2, 3],
    ["6.3/c", 3, 5],
    ["6.3/d", 3, 6],
    ["6.3/e", 4, 8],
  ]);
});

test("comments that merely mention findings stay", () => {
  const text = "// finding a job: hard\ncode(); // finding: 6.3/a\n";
  expect(stripMarkers(text)).toEqual({ text, markers: [] });
});

test("line ends, byte order mark and encoding survive", () => {
  const windows = readFixture("A.cs", "A.cs", new TextEncoder().encode("\uFEFF// finding: 6.3/a\r\nx();\r\n"));
  expect(windows.text).toBe("x();\r\n");
  expect(windows.bytes).toEqual(new TextEncoder().encode("\uFEFFx();\r\n"));
  const wide = Uint8Array.from(Buffer.from("\uFEFF// finding: 6.3/a\nx();\n", "utf16le"));
  const read = readFixture("A.cs", "A.cs", wide);
  expect(read.text).toBe("x();\n");
  expect(Buffer.from(read.bytes).toString("utf16le")).toBe("\uFEFFx();\n");
});

test("a file without markers keeps its very bytes", () => {
  const bytes = Uint8Array.from([0x78, 0xe9, 0x0a]);
  expect(readFixture("A.cs", "A.cs", bytes).bytes).toBe(bytes);
});

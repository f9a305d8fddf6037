import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Encoding } from "../../src/analyzer/input.ts";
import { encode } from "../../src/analyzer/readers/decode.ts";
import { filePatch } from "../../src/report/patch.ts";

const folder = mkdtempSync(join(tmpdir(), "patch-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const git = (cwd: string, ...args: string[]): string =>
  execFileSync("git", args, { cwd, encoding: "utf8", stdio: "pipe" });

let count = 0;

/** Lets git check, apply and take back the patch of one change; returns the bytes after applying. */
function applied(path: string, encoding: Encoding, before: string, after: string): Buffer {
  const root = join(folder, String(count++));
  const file = join(root, path);
  const original = encode(before, encoding);
  mkdirSync(dirname(file), { recursive: true });
  git(root, "init", "-q");
  writeFileSync(file, original);
  writeFileSync(join(root, "..", "change.patch"), filePatch({ path, text: before, encoding }, after));
  git(root, "apply", "--check", "../change.patch");
  git(root, "apply", "../change.patch");
  const result = readFileSync(file);
  git(root, "apply", "-R", "../change.patch");
  expect(readFileSync(file).equals(original), `${path} taken back`).toBe(true);
  return result;
}

const encodings: Encoding[] = [
  "utf-8",
  "utf-8-bom",
  "utf-16le",
  "utf-16be",
  "utf-16le-bom",
  "utf-16be-bom",
  "windows-1252",
];

const lines = Array.from({ length: 40 }, (_, index) => `line ${index} é`);
const shapes: readonly (readonly [string, string])[] = [
  ["LF", `${lines.join("\n")}\n`],
  ["CRLF", `${lines.join("\r\n")}\r\n`],
  ["mixed line ends", lines.map((line, index) => line + (["\n", "\r\n", "\r"][index % 3] ?? "")).join("")],
  ["CR alone", lines.join("\r")],
  ["no final newline", lines.join("\n")],
  ["one line", "line 7 é"],
];

describe.each(encodings)("a patch of a file in %s", (encoding) => {
  it.each(shapes)("with %s gives the very bytes in git, and can be taken back", (_, before) => {
    for (const edit of [
      (text: string) => text.replace("line 7 é", "line seven è"),
      (text: string) => text.replace(/line 0 é(?:\r\n|\n)?/, ""),
      (text: string) => `first\r\n${text}`,
      (text: string) => `${text}last`,
    ]) {
      const after = edit(before);
      if (after === before) continue;
      expect(applied("src/Code.cs", encoding, before, after).equals(encode(after, encoding))).toBe(true);
    }
  });
});

describe("names of files in a patch", () => {
  it.each([
    "a b/Ünit c.cs",
    'quo"te.cs',
    "back\\slash.cs",
    "tab\there.cs",
    "日本/语.cs",
    "x b/x b/y.cs",
    " lead.cs",
    "trail ",
    "dash -- name\t.sql",
  ])("%j", (path) => {
    for (const encoding of ["utf-8", "utf-16le-bom"] as const) {
      expect(applied(path, encoding, "a\nb\n", "a\nc\n").equals(encode("a\nc\n", encoding))).toBe(true);
    }
  });

  it("lines of a file that look like a patch's own are left alone", () => {
    const before = "-- a comment\t\n++ b\t\n@@ -1 +1 @@\ndiff --git a/x b/x\n";
    expect(applied("script.sql", "utf-8", before, "").toString()).toBe("");
    expect(applied("script.sql", "utf-8", before, before.replace("comment\t", "remark\t")).toString()).toContain(
      "remark\t\n",
    );
  });

  it("is empty when nothing changes", () => {
    expect(filePatch({ path: "a", text: "x", encoding: "utf-8" }, "x")).toHaveLength(0);
  });

  it("refuses other bytes than those it was made for", () => {
    const root = join(folder, "other");
    mkdirSync(root);
    git(root, "init", "-q");
    writeFileSync(join(root, "a.cs"), encode("other", "utf-16le-bom"));
    writeFileSync(join(root, "p.patch"), filePatch({ path: "a.cs", text: "x", encoding: "utf-16le-bom" }, "y"));
    expect(() => execFileSync("git", ["apply", "p.patch"], { cwd: root, stdio: "pipe" })).toThrow(/does not match/);
  });
});

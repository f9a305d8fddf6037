import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { openArchives } from "../../../src/client/analyzer/archive.ts";
import { readInputs } from "../../../src/client/analyzer/read.ts";
import { walkFiles } from "../../../src/client/analyzer/walk.ts";
import { cleanPath, createWorkspace } from "../../../src/client/analyzer/workspace.ts";

const limits = { csharpBytes: 100, otherBytes: 50, files: 3, totalBytes: 150 };
const file = (path: string, size = 1): File =>
  Object.assign(new File(["x".repeat(size)], path.split("/").at(-1) ?? ""), { webkitRelativePath: path });

describe("the workspace", () => {
  it("names a pasted text after what it turns out to be, and again when it changes", () => {
    const workspace = createWorkspace();
    const input = workspace.addText("class A { }");
    workspace.setKind(input, "csharp");
    expect(input.path).toBe("Pasted.cs");
    workspace.setText(input, '<Project><ItemGroup><PackageVersion Include="X" /></ItemGroup></Project>');
    workspace.setKind(input, "project");
    expect(input.path).toBe("Directory.Packages.props");
  });

  it("keeps a name that the user gave", () => {
    const workspace = createWorkspace();
    const input = workspace.addText("class A { }");
    workspace.rename(input, "src\\Own.cs");
    workspace.setKind(input, "csharp");
    expect(input.path).toBe("src/Own.cs");
  });

  it("gives no two inputs one path", () => {
    const workspace = createWorkspace();
    const [a, b, c] = [workspace.addText("a"), workspace.addText("b"), workspace.addText("c", "Pasted.cs")];
    workspace.setKind(a, "csharp");
    workspace.setKind(b, "csharp");
    expect(new Set([a.path, b.path, c.path]).size).toBe(3);
  });

  it("makes absolute and Windows paths relative", () => {
    expect(cleanPath("C:\\src\\a.cs")).toBe("src/a.cs");
    expect(cleanPath("//server/a.cs")).toBe("server/a.cs");
  });
});

describe("a chosen folder", () => {
  it("leaves out build output and says which folders", () => {
    const walked = walkFiles([file("P/a.cs"), file("P/bin/b.cs"), file("P/bin/x/c.cs"), file("P/node_modules/d.cs")]);
    expect(walked.found.map((found) => found.path)).toEqual(["P/a.cs"]);
    expect(walked.skipped).toEqual(["P/bin", "P/node_modules"]);
  });

  it("keeps a file that is only called like such a folder", () => {
    expect(walkFiles([file("P/obj")]).found).toHaveLength(1);
  });
});

describe("a zip archive among the files", () => {
  const caps = { csharpBytes: 1_000, otherBytes: 1_000, files: 10, totalBytes: 10_000 };
  const archive = (name: string, entries: Record<string, string>) => {
    const bytes = zipSync(Object.fromEntries(Object.entries(entries).map(([path, text]) => [path, strToU8(text)])));
    return new File([bytes as BlobPart], name);
  };

  it("gives its files in its place, and accounts for what it refused, skipped and left unopened", async () => {
    const entries = { "A/a.cs": "1", "A/bin/b.cs": "2", "A/big.cs": "x".repeat(2_000), "logo.png": "3" };
    const opened = await openArchives(walkFiles([file("P/p.cs"), archive("a.zip", entries)]), caps);
    expect(opened.found.map((found) => found.path)).toEqual(["P/p.cs", "A/a.cs"]);
    expect(opened.refused.map(({ path, code }) => `${path} ${code}`)).toEqual(["A/big.cs too-large"]);
    expect([opened.skipped, opened.unopened]).toEqual([["A/bin"], 1]);
  });

  it("is refused by name when it is none or cannot be read", async () => {
    const gone = Object.assign(archive("gone.zip", {}), {
      slice: () => {
        throw new Error("gone");
      },
    });
    const opened = await openArchives(walkFiles([new File(["no archive"], "a.zip"), gone]), caps);
    expect(opened.refused.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "a.zip zip-unreadable",
      "gone.zip unreadable",
    ]);
  });

  it("keeps what was refused in the list until it is removed", async () => {
    const workspace = createWorkspace();
    const status = { path: "a.zip", kind: "unknown", status: "refused", code: "zip-unreadable" } as const;
    const input = workspace.addRefused(status);
    expect((await readInputs(workspace.given(), limits)).refused).toEqual([status]);
    workspace.remove(input);
    expect((await readInputs(workspace.given(), limits)).refused).toEqual([]);
  });
});

describe("reading what was given", () => {
  it("reads within the limits and refuses the others by name, code and cure", async () => {
    const workspace = createWorkspace();
    for (const [path, size] of [
      ["d.cs", 1],
      ["a.cs", 101],
      ["b.cs", 90],
      ["c.cs", 90],
      ["e.cs", 1],
      ["f.cs", 1],
    ] as const) {
      workspace.addFile(path, file(path, size));
    }
    const { files, refused } = await readInputs(workspace.given(), limits);
    expect(files.map((read) => read.path)).toEqual(["b.cs", "d.cs", "e.cs"]);
    expect(refused.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "a.cs too-large",
      "c.cs too-much",
      "f.cs too-many-files",
    ]);
    expect(refused.every(({ cure }) => cure)).toBe(true);
  });

  it("refuses a file that has gone since", async () => {
    const workspace = createWorkspace();
    const gone = Object.assign(file("a.cs"), { arrayBuffer: () => Promise.reject(new Error("gone")) });
    workspace.addFile("a.cs", gone);
    expect((await readInputs(workspace.given(), limits)).refused[0]?.code).toBe("unreadable");
  });
});

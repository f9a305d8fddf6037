import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type Replacement, replaceFiles } from "../../src/cli/write-files.ts";

const root = mkdtempSync(join(tmpdir(), "write-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder = "";
let count = 0;
const at = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => Buffer.from(text);

function file(name: string, text = `old ${name}`): Replacement {
  writeFileSync(at(name), text);
  return { path: at(name), before: bytes(`old ${name}`), after: bytes(`new ${name}`) };
}

beforeEach(() => {
  folder = join(root, String(count++));
  mkdirSync(folder);
});

describe("replacing files", () => {
  it("replaces all of them, keeps their modes and leaves nothing beside them", async () => {
    const items = [file("a.cs"), file("b.cs")];
    chmodSync(at("a.cs"), 0o754);
    expect(await replaceFiles(items)).toBeNull();
    expect(readFileSync(at("a.cs"), "utf8")).toBe("new a.cs");
    expect(readFileSync(at("b.cs"), "utf8")).toBe("new b.cs");
    expect(statSync(at("a.cs")).mode & 0o777).toBe(0o754);
    expect(readdirSync(folder).toSorted()).toEqual(["a.cs", "b.cs"]);
  });

  it("writes through a link and keeps it", async () => {
    const item = file("a.cs");
    symlinkSync(at("a.cs"), at("link.cs"));
    expect(await replaceFiles([{ ...item, path: at("link.cs") }])).toBeNull();
    expect(readFileSync(at("a.cs"), "utf8")).toBe("new a.cs");
  });

  it("writes nothing when one has changed since it was read", async () => {
    const refusal = await replaceFiles([file("a.cs"), file("b.cs", "edited meanwhile")]);
    expect(refusal).toMatch(/b\.cs has changed since it was read; nothing was written/);
    expect(readFileSync(at("a.cs"), "utf8")).toBe("old a.cs");
    expect(readdirSync(folder).toSorted()).toEqual(["a.cs", "b.cs"]);
  });

  it("writes nothing when one is gone or cannot be written", async () => {
    const gone = { path: at("gone.cs"), before: bytes("x"), after: bytes("y") };
    expect(await replaceFiles([file("a.cs"), gone])).toMatch(/cannot write .*gone\.cs.*nothing was changed/);
    mkdirSync(at("b.cs.new"));
    const blocked = await replaceFiles([file("a.cs"), file("b.cs")], (name) => `${name}.new`);
    expect(blocked).toMatch(/cannot write .*b\.cs.*nothing was changed/);
    expect(readFileSync(at("a.cs"), "utf8")).toBe("old a.cs");
    expect(existsSync(at("a.cs.new"))).toBe(false);
  });
});

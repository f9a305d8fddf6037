import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, expect, it, vi } from "vitest";
import { createEngine as createForWorker } from "../../src/engine/browser.ts";
import { createEngine } from "../../src/engine/node.ts";

const require = createRequire(import.meta.url);

describe("the engine for Node", () => {
  it("parses C#", async () => {
    const engine = await createEngine();
    const tree = engine.parse("class A {}");
    expect(tree?.rootNode.hasError).toBe(false);
    tree?.delete();
  });

  it("gives null when told to stop, and parses the next text from its start", async () => {
    const engine = await createEngine();
    expect(engine.parse(`class A { ${"int x = 1 + 2; ".repeat(20_000)} }`, () => true)).toBeNull();
    const tree = engine.parse("class B {}", () => false);
    expect(tree?.rootNode.text).toBe("class B {}");
    tree?.delete();
  });
});

describe("the engine for workers", () => {
  it("starts from bytes alone, without a fetch", async () => {
    const fetched = vi.spyOn(globalThis, "fetch").mockRejectedValue(new Error("no network"));
    const runtimeWasm = await readFile(require.resolve("web-tree-sitter/web-tree-sitter.wasm"));
    const grammarWasm = await readFile(require.resolve("tree-sitter-c-sharp/tree-sitter-c_sharp.wasm"));
    const engine = await createForWorker({
      runtimeWasm,
      grammarWasm: grammarWasm.buffer.slice(grammarWasm.byteOffset, grammarWasm.byteOffset + grammarWasm.byteLength),
    });
    const tree = engine.parse("class A {}");
    expect(tree?.rootNode.hasError).toBe(false);
    tree?.delete();
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });
});

import { Script } from "node:vm";
import { expect, it } from "vitest";
import { BOOT_HASH, engineAssets, integrityOf } from "../../src/components/analyzer/assets.ts";
import { BOOT_SCRIPT } from "../../src/worker/boot.ts";

it("the boot script parses, and nothing in it ends a script element", () => {
  expect(() => new Script(BOOT_SCRIPT)).not.toThrow();
  expect(BOOT_SCRIPT).not.toMatch(/<\/script|<!--/i);
  expect(BOOT_HASH).toBe(integrityOf(BOOT_SCRIPT));
});

it("the boot script makes no element, no connection and no way for the worker to run code beside it", () => {
  expect(BOOT_SCRIPT).not.toMatch(
    /document|RTC|fetch|XMLHttp|Socket|import|eval|Function|localStorage|location|open\(/,
  );
  expect(BOOT_SCRIPT).not.toMatch(/worker\.(?:onmessage|addEventListener)/);
});

it("the worker is one classic script that imports nothing of its own", async () => {
  const { worker } = await engineAssets();
  const text = new TextDecoder().decode(worker.bytes);
  expect(() => new Script(text)).not.toThrow();
  const imports = [...text.matchAll(/\bimport\(([^)]*)\)/g)].map((match) => match[1]);
  // The parser's runtime asks for these under Node only.
  expect(imports.every((name) => /^[`'"](?:fs\/promises|module)[`'"]$/.test(name ?? ""))).toBe(true);
  expect(worker.integrity).toBe(integrityOf(worker.bytes));
});

it("the engine's files carry a hash of their bytes in their names", async () => {
  const assets = Object.values(await engineAssets());
  expect(assets.map((asset) => asset.name.replace(/\.[0-9a-f]{12}\./, "."))).toEqual([
    "worker.js",
    "runtime.wasm",
    "grammar.wasm",
    "catalog.json",
  ]);
});

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { Parser } from "web-tree-sitter";
import type { Engine } from "../analyzer/engine.ts";
import { engineFrom } from "./load.ts";

const require = createRequire(import.meta.url);

/** The C# engine for Node: reads the runtime and the grammar from their installed packages. */
export async function createEngine(): Promise<Engine> {
  await Parser.init();
  return engineFrom(await readFile(require.resolve("tree-sitter-c-sharp/tree-sitter-c_sharp.wasm")));
}

import { Parser } from "web-tree-sitter";
import type { Engine } from "../analyzer/engine.ts";
import { engineFrom } from "./load.ts";

const bytes = (input: Uint8Array | ArrayBuffer): Uint8Array =>
  input instanceof Uint8Array ? input : new Uint8Array(input);

/** The C# engine for a worker that may not fetch: both WASM modules come in as bytes. */
export async function createEngine(input: {
  readonly runtimeWasm: Uint8Array | ArrayBuffer;
  readonly grammarWasm: Uint8Array | ArrayBuffer;
}): Promise<Engine> {
  await Parser.init({ wasmBinary: bytes(input.runtimeWasm) } as Parameters<typeof Parser.init>[0]);
  return engineFrom(bytes(input.grammarWasm));
}

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { build } from "rolldown";
import { forAnalyzer } from "../../catalog/for-analyzer.ts";
import { loadCatalog } from "../../catalog/load.ts";
import { BOOT_SCRIPT } from "../../worker/boot.ts";

/*
 * The analyzer's engine as files of the site, made at build time: one self-contained classic script and two WebAssembly
 * modules, and the rules that it applies. The page fetches them with the integrity known here and hands them to the
 * lockbox.
 */

export interface Asset {
  /** File name with a hash of the content, so that it may be cached for ever. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Subresource integrity, `sha256-…`. */
  readonly integrity: string;
}

export interface EngineAssets {
  readonly worker: Asset;
  readonly runtimeWasm: Asset;
  readonly grammarWasm: Asset;
  readonly catalog: Asset;
}

export function integrityOf(content: string | Uint8Array): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

/** Hash of the lockbox's boot script, as written in both policies. */
export const BOOT_HASH = integrityOf(BOOT_SCRIPT);

function asset(stem: string, extension: string, type: string, bytes: Uint8Array): Asset {
  const short = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return { name: `${stem}.${short}.${extension}`, type, bytes, integrity: integrityOf(bytes) };
}

/** `web-tree-sitter` asks for its own URL to find its module; a worker made from a blob has none that resolves. */
const scriptUrl = { "import.meta.url": '"https://engine.invalid/worker.js"' };

async function bundleWorker(): Promise<Uint8Array> {
  const { output } = await build({
    input: resolve("src/worker/worker.ts"),
    platform: "browser",
    write: false,
    treeshake: true,
    transform: { define: scriptUrl },
    // Reached under Node only, behind a test for it.
    external: ["fs/promises", "module"],
    output: {
      format: "iife",
      minify: true,
      codeSplitting: false,
      comments: { legal: false, annotation: false, jsdoc: false },
    },
    logLevel: "silent",
  });
  const [chunk, ...others] = output;
  if (others.length > 0) throw new Error(`the worker's bundle has ${output.length} files and must have one`);
  return new TextEncoder().encode(chunk.code);
}

async function make(): Promise<EngineAssets> {
  const require = createRequire(resolve("package.json"));
  const wasm = async (stem: string, path: string) =>
    asset(stem, "wasm", "application/wasm", await readFile(require.resolve(path)));
  return {
    worker: asset("worker", "js", "text/javascript; charset=utf-8", await bundleWorker()),
    runtimeWasm: await wasm("runtime", "web-tree-sitter/web-tree-sitter.wasm"),
    grammarWasm: await wasm("grammar", "tree-sitter-c-sharp/tree-sitter-c_sharp.wasm"),
    catalog: asset(
      "catalog",
      "json",
      "application/json",
      new TextEncoder().encode(JSON.stringify(forAnalyzer(loadCatalog()))),
    ),
  };
}

let made: Promise<EngineAssets> | null = null;

/** The engine's files; bundled once per build. */
export function engineAssets(): Promise<EngineAssets> {
  made ??= make();
  return made;
}

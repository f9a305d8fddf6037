import type { EngineParts } from "../../worker/client.ts";
import type { Manifest, ManifestFile } from "./manifest.ts";

async function get(base: string, { path, integrity }: ManifestFile): Promise<Response> {
  const response = await fetch(`${base}${path}`, { integrity, credentials: "omit" });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

/**
 * Fetches what the engine is made of. This is the page's only traffic: it happens before anything is analyzed,
 * nothing of the input is in it, and the browser refuses bytes that differ from the built ones.
 */
export async function fetchParts({ base, bootHash, ...files }: Manifest): Promise<EngineParts> {
  const [worker, runtimeWasm, grammarWasm, catalog] = await Promise.all([
    get(base, files.worker).then((response) => response.text()),
    get(base, files.runtimeWasm).then((response) => response.arrayBuffer()),
    get(base, files.grammarWasm).then((response) => response.arrayBuffer()),
    get(base, files.catalog).then((response) => response.text()),
  ]);
  return { bootHash, worker, runtimeWasm, grammarWasm, catalog };
}

import type { EngineParts } from "../../worker/client.ts";
import type { Manifest, ManifestFile } from "./manifest.ts";

export type Fetched =
  | { readonly kind: "parts"; readonly parts: EngineParts }
  /** `missing` names, for people, what could not be had. */
  | { readonly kind: "missing"; readonly missing: readonly string[] };

type Part = Exclude<keyof Manifest, "base" | "bootHash">;

const names: Readonly<Record<Part, string>> = {
  worker: "the engine",
  runtimeWasm: "the parser",
  grammarWasm: "the C# grammar",
  catalog: "the rules",
};

/** The bytes of a file, or null when the server does not give them or the browser finds others than the built ones. */
async function get(base: string, { path, integrity }: ManifestFile): Promise<ArrayBuffer | null> {
  try {
    const response = await fetch(`${base}${path}`, { integrity, credentials: "omit" });
    return response.ok ? await response.arrayBuffer() : null;
  } catch {
    return null;
  }
}

/**
 * Fetches what the engine is made of. Samples aside, this is the page's only traffic: it happens before anything is
 * analyzed, and nothing of the input is in it.
 */
export async function fetchParts({ base, bootHash, ...files }: Manifest): Promise<Fetched> {
  const keys = Object.keys(names) as Part[];
  const got = await Promise.all(keys.map((key) => get(base, files[key])));
  const [worker, runtimeWasm, grammarWasm, catalog] = got;
  if (!worker || !runtimeWasm || !grammarWasm || !catalog) {
    return { kind: "missing", missing: keys.filter((_, index) => !got[index]).map((key) => names[key]) };
  }
  const text = (bytes: ArrayBuffer): string => new TextDecoder().decode(bytes);
  return { kind: "parts", parts: { bootHash, worker: text(worker), runtimeWasm, grammarWasm, catalog: text(catalog) } };
}

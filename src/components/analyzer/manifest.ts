import type { Manifest } from "../../client/analyzer/manifest.ts";
import { type Asset, BOOT_HASH, engineAssets, integrityOf } from "./assets.ts";

const CATALOG_PATH = "catalog/v1/catalog.json";

const entry = (asset: Asset) => ({ path: `engine/${asset.name}`, integrity: asset.integrity });

/** What the page's script must know of this build. `catalogText` is the published document, byte for byte. */
export async function manifestFor(base: string, catalogText: string): Promise<Manifest> {
  const assets = await engineAssets();
  return {
    base: `${base.replace(/\/$/, "")}/`,
    bootHash: BOOT_HASH,
    worker: entry(assets.worker),
    runtimeWasm: entry(assets.runtimeWasm),
    grammarWasm: entry(assets.grammarWasm),
    catalog: { path: CATALOG_PATH, integrity: integrityOf(catalogText) },
  };
}

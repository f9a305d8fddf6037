import type { Manifest } from "../../client/analyzer/manifest.ts";
import { type Asset, BOOT_HASH, engineAssets } from "./assets.ts";

const entry = (asset: Asset) => ({ path: `engine/${asset.name}`, integrity: asset.integrity });

/** What the page's script must know of this build. */
export async function manifestFor(base: string): Promise<Manifest> {
  const assets = await engineAssets();
  return {
    base: `${base.replace(/\/$/, "")}/`,
    bootHash: BOOT_HASH,
    worker: entry(assets.worker),
    runtimeWasm: entry(assets.runtimeWasm),
    grammarWasm: entry(assets.grammarWasm),
    catalog: entry(assets.catalog),
  };
}

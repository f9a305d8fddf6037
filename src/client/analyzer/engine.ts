import type { Catalog } from "../../schema/catalog.ts";
import { type Analyzer, createAnalyzer } from "../../worker/client.ts";
import type { Manifest } from "./manifest.ts";
import { fetchParts } from "./parts.ts";

export interface LoadedEngine {
  readonly analyzer: Analyzer;
  readonly catalog: Catalog;
}

export interface EngineLoader {
  /** Starts fetching, if it has not; a failure is kept for `load`. */
  preload(): void;
  /** Resolves when the engine can take requests; a failed fetch is tried again by the next call. */
  load(): Promise<LoadedEngine>;
  /** Ends what is running, at once. */
  stop(): void;
}

/** `onReady` is called when everything has been fetched. */
export function createEngineLoader(manifest: Manifest, onReady: () => void): EngineLoader {
  let loading: Promise<LoadedEngine> | null = null;
  let current: LoadedEngine | null = null;
  const start = async (): Promise<LoadedEngine> => {
    const parts = await fetchParts(manifest);
    const analyzer = createAnalyzer(parts);
    analyzer.warmUp();
    current = { analyzer, catalog: JSON.parse(parts.catalog) as Catalog };
    onReady();
    return current;
  };
  const load = (): Promise<LoadedEngine> => {
    loading ??= start().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
  return { load, preload: () => void load().catch(() => undefined), stop: () => current?.analyzer.stop() };
}

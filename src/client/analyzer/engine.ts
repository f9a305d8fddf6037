import type { Catalog } from "../../schema/catalog.ts";
import { type Analyzer, createAnalyzer } from "../../worker/client.ts";
import type { Manifest } from "./manifest.ts";
import { fetchParts } from "./parts.ts";

export interface LoadedEngine {
  readonly analyzer: Analyzer;
  readonly catalog: Catalog;
}

export type Loaded =
  | { readonly kind: "engine"; readonly engine: LoadedEngine }
  /** `missing` names, for people, what could not be fetched. */
  | { readonly kind: "missing"; readonly missing: readonly string[] };

export interface EngineLoader {
  /** Starts fetching, if it has not. */
  preload(): void;
  /** Resolves when the engine can take requests; what is missing is tried again by the next call. */
  load(): Promise<Loaded>;
  /** Ends what is running, at once. */
  stop(): void;
}

/** `onReady` is called when everything has been fetched. */
export function createEngineLoader(manifest: Manifest, onReady: () => void): EngineLoader {
  let loading: Promise<Loaded> | null = null;
  let current: LoadedEngine | null = null;
  const start = async (): Promise<Loaded> => {
    const fetched = await fetchParts(manifest);
    if (fetched.kind === "missing") return fetched;
    const { parts } = fetched;
    const analyzer = createAnalyzer(parts);
    analyzer.warmUp();
    current = { analyzer, catalog: JSON.parse(parts.catalog) as Catalog };
    onReady();
    return { kind: "engine", engine: current };
  };
  const load = (): Promise<Loaded> => {
    loading ??= start().then((loaded) => {
      if (loaded.kind === "missing") loading = null;
      return loaded;
    });
    return loading;
  };
  return { load, preload: () => void load(), stop: () => current?.analyzer.stop() };
}

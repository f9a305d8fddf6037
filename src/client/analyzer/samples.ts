import type { Catalog, Rule } from "../../schema/catalog.ts";

export interface SampleFile {
  readonly path: string;
  readonly text: string;
}

export interface Sample {
  readonly files: readonly SampleFile[];
  /** The releases between which the rule lies. */
  readonly from: string;
  readonly to: string;
}

export type FetchedSample =
  | { readonly kind: "sample"; readonly sample: Sample }
  /** There is no such rule, or it has no sample. */
  | { readonly kind: "unknown" }
  /** The server did not give it, or cannot be reached. */
  | { readonly kind: "missing" };

/**
 * A rule's fixture folder `before`, a small project to which the rule applies. It is fetched from the published rule when
 * somebody asks for it, and the request tells no more than which one; `base` is the site's path, with a slash at its end.
 */
export async function fetchSample(base: string, catalog: Catalog, ruleId: string): Promise<FetchedSample> {
  const rule = catalog.rules.find(({ id }) => id === ruleId);
  const hop = catalog.releases.find(({ release }) => release === rule?.release);
  if (!rule || !hop) return { kind: "unknown" };
  try {
    const response = await fetch(`${base}catalog/v1/rules/${rule.id}.json`, { credentials: "omit" });
    if (!response.ok) return { kind: "missing" };
    const { fixtures } = (await response.json()) as Rule;
    const files = fixtures.before.map(({ path, text }) => ({ path, text }));
    if (files.length === 0) return { kind: "unknown" };
    return { kind: "sample", sample: { files, from: hop.previous, to: hop.release } };
  } catch {
    return { kind: "missing" };
  }
}

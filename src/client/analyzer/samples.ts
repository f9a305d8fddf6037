import type { Catalog } from "../../schema/catalog.ts";

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

/** A rule's fixture folder `before`, a small project to which the rule applies; null for an unknown rule. */
export function sampleOf({ rules, releases }: Catalog, ruleId: string): Sample | null {
  const rule = rules.find((candidate) => candidate.id === ruleId);
  const hop = releases.find(({ release }) => release === rule?.release);
  if (!rule || !hop || rule.fixtures.before.length === 0) return null;
  const files = rule.fixtures.before.map(({ path, text }) => ({ path, text }));
  return { files, from: hop.previous, to: hop.release };
}

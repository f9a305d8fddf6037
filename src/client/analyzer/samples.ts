import type { Catalog } from "../../schema/catalog.ts";

export interface SampleFile {
  readonly path: string;
  readonly text: string;
}

/** Files of a rule's fixture folder `before`, a small project to which the rule applies; null for an unknown rule. */
export function sampleFiles(catalog: Catalog, ruleId: string): readonly SampleFile[] | null {
  const rule = catalog.rules.find((candidate) => candidate.id === ruleId);
  const files = rule?.fixtures.before ?? [];
  return files.length === 0 ? null : files.map(({ path, text }) => ({ path, text }));
}

import { DEFAULT_LIMITS } from "../../analyzer/request.ts";
import type { Catalog } from "../../schema/catalog.ts";

/** Releases that one can come from and go to, oldest first. */
export function releaseChoices(catalog: Catalog): { from: string[]; to: string[] } {
  const to = catalog.releases.map((release) => release.release);
  const from = catalog.releases.map((release) => release.previous);
  return { from: [...new Set(from)], to };
}

export interface Sample {
  readonly id: string;
  readonly title: string;
}

/** Rules whose fixtures make a sample project, in the catalog's order; those that apply silently are the most telling. */
export function sampleChoices(catalog: Catalog): Sample[] {
  return catalog.rules
    .filter((rule) => rule.fixtures.before.length > 0)
    .map((rule) => ({ id: rule.id, title: rule.title.replaceAll("`", "") }));
}

/** Limits as the form shows them: megabytes, and a number of files. */
export const limitFields = [
  {
    id: "limit-csharp",
    label: "MB for one C#, Razor or SQL file",
    value: DEFAULT_LIMITS.csharpBytes / 1_000_000,
    max: 20,
  },
  {
    id: "limit-other",
    label: "MB for one project or JSON file",
    value: DEFAULT_LIMITS.otherBytes / 1_000_000,
    max: 20,
  },
  { id: "limit-files", label: "files", value: DEFAULT_LIMITS.files, max: 100_000 },
  { id: "limit-total", label: "MB in all", value: DEFAULT_LIMITS.totalBytes / 1_000_000, max: 500 },
] as const;

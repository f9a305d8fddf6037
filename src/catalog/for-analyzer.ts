import type { Catalog } from "../schema/catalog.ts";

/**
 * The catalog as the analyzer page fetches it, less than half the size of the published one. What only readers of the
 * rules' pages need is empty in it, the fixtures included: a sample is fetched with its rule when it is asked for.
 */
export function forAnalyzer(catalog: Catalog): Catalog {
  const rules = catalog.rules.map((rule) => ({
    ...rule,
    prose: "",
    // Of the database the columns are asked for; its statements are half of what is left of such rules.
    ...(rule.database && { database: { ...rule.database, dialects: [] } }),
    audience: { ...rule.audience, what: "" },
    impact: {},
    vendor: { status: rule.vendor.status },
    evidence: [],
    references: [],
    fixtures: { before: [], after: [], ok: [] },
  }));
  return { ...catalog, rules };
}

import type { Catalog } from "../schema/catalog.ts";
import { at, list, ruleList } from "./markdown.ts";

/** `/llms.txt`: where a reader that prefers plain text finds everything. */
export function llmsText(catalog: Catalog, base: string): string {
  const releases = catalog.releases.map(
    (release) =>
      `[${release.product} ${release.previous} to ${release.release}](${at(base, release.links.markdown)}): ${release.rules.length} rules, land on ${release.landing.version}`,
  );
  const sections = catalog.releases.map((release) => {
    const rules = catalog.rules.filter((rule) => rule.release === release.release);
    return `## Rules of ${release.release}\n\n${ruleList(rules, base)}`;
  });
  return `${[
    "# IdentityServer Upgrade Catalog",
    "> Every step and breaking change of an upgrade of Duende IdentityServer as a validated rule with evidence from the shipped source.",
    `## Releases\n\n${list(releases)}`,
    ...sections,
    `## Data\n\n${list([
      `[Whole catalog](${at(base, "/catalog/v1/catalog.json")}): JSON`,
      `[Symbol changes](${at(base, "/catalog/v1/changes.json")}): JSON`,
      `[Schema of the catalog](${at(base, "/schema/v1/catalog.schema.json")}): JSON Schema`,
    ])}`,
  ].join("\n\n")}\n`;
}

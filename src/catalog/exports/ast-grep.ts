import { stringify } from "yaml";
import type { Api, Catalog, Rule } from "../../schema/catalog.ts";

const SEVERITY = { error: "error", warning: "warning", note: "info" } as const;

/**
 * ast-grep rules for the renamed and removed symbols of a release. ast-grep matches syntax alone, so these find more
 * than our analyzer does: a member of the same name on another type matches too, and the note says so.
 */
export function astGrepRules(catalog: Catalog, release: string): string {
  const rules = catalog.rules
    .filter((rule) => rule.release === release && rule.status.kind === "stable")
    .flatMap((rule) =>
      rule.apis
        .filter((api) => api.detect && (api.change === "removed" || api.change === "renamed"))
        .map((api) => astGrepRule(rule, api)),
    );
  const distinct = new Map(rules.map((rule) => [rule.id, rule]));
  return [...distinct.values()].map((rule) => stringify(rule, { lineWidth: 0 })).join("---\n");
}

function astGrepRule(rule: Rule, api: Api) {
  const name = shortName(api.id);
  return {
    id: `${rule.id.replaceAll("/", "-").replaceAll(".", "-")}-${name}`,
    language: "csharp",
    severity: SEVERITY[rule.severity],
    message: rule.summary,
    note: `\`${api.id}\`, ${api.change} in ${rule.since}. Matched by name alone; check that it is this symbol.`,
    rule: { kind: "identifier", regex: `^${name}$` },
    ...(api.to === undefined ? {} : { fix: shortName(api.to) }),
  };
}

/** Member or type name without namespace, parameters and arity. */
function shortName(id: string): string {
  const name = id
    .slice(2)
    .replace(/\(.*$/, "")
    .replace(/`+\d+$/, "");
  return name.slice(name.lastIndexOf(".") + 1);
}

import type { Api, Catalog, Rule } from "../../schema/catalog.ts";
import { productTypes, qualifiedType } from "./type-names.ts";

/** Claims after which code that uses the symbol as before no longer compiles, or will not for long. */
const BANNING: readonly Api["change"][] = ["removed", "renamed", "signature", "constructor", "obsolete"];

/**
 * `BannedSymbols.txt` for Microsoft.CodeAnalysis.BannedApiAnalyzers: symbols to leave before going through `releases`.
 * It wants parameter types with namespaces. Where one is not known, the symbol is named in a comment instead, so that
 * nothing is left out in silence; `//` begins a comment anywhere in a line, so messages hold no links.
 */
export function bannedSymbols(catalog: Catalog, releases: readonly string[]): string {
  const product = productTypes(catalog);
  const lines = catalog.rules
    .filter((rule) => releases.includes(rule.release) && rule.status.kind === "stable")
    .flatMap((rule) =>
      rule.apis.filter((api) => api.detect && BANNING.includes(api.change)).map((api) => line(rule, api, product)),
    );
  const sorted = [...new Set(lines)].sort(
    (a, b) => Number(a.startsWith("//")) - Number(b.startsWith("//")) || (a < b ? -1 : 1),
  );
  return sorted.map((text) => `${text}\n`).join("");
}

function line(rule: Rule, api: Api, product: ReadonlyMap<string, string>): string {
  const id = qualifiedId(api, product);
  if ("unknown" in id) return `// ${rule.id}: ${api.id} is not banned, the namespace of ${id.unknown} is not known`;
  const text = rule.summary.replaceAll("`", "").replace(/\.$/, "").replaceAll("//", "/ /").replaceAll(";", ",");
  return `${id.name};${rule.id}: ${text}`;
}

function qualifiedId(api: Api, product: ReadonlyMap<string, string>): { name: string } | { unknown: string } {
  if (!api.id.startsWith("M:")) return { name: api.id };
  if (api.before === undefined) return { unknown: "its parameters" };
  const types = api.before.parameters.map(({ type }) => qualifiedType(type, product));
  const unknown = types.find((type) => "unknown" in type);
  if (unknown !== undefined) return unknown;
  const list = types.map((type) => ("name" in type ? type.name : "")).join(",");
  const member = api.id.replace(/\(.*$/, "");
  return { name: list === "" ? member : `${member}(${list})` };
}

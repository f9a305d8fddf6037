import type { Api, Rule } from "../schema/catalog.ts";

/** More symbols than this would outweigh the page; they get one of their own. */
export const SHOWN_SYMBOLS = 30;

export function hasSymbolsPage(rule: Rule): boolean {
  return rule.apis.length > SHOWN_SYMBOLS;
}

/** Address of the page with all symbols of a rule. */
export function symbolsPath(rule: Rule): string {
  return `${rule.links.html}symbols/`;
}

export interface NamespaceGroup {
  readonly namespace: string;
  readonly types: readonly { readonly name: string; readonly apis: readonly Api[] }[];
}

/** Symbols by namespace and type, sorted; nested types stand under their outermost one's namespace. */
export function symbolsByNamespace(apis: readonly Api[]): NamespaceGroup[] {
  const namespaces = new Map<string, Map<string, Api[]>>();
  for (const api of apis) {
    const { namespace, type } = placeOf(api.id);
    const types = namespaces.get(namespace) ?? new Map<string, Api[]>();
    types.set(type, [...(types.get(type) ?? []), api]);
    namespaces.set(namespace, types);
  }
  return sorted(namespaces).map(([namespace, types]) => ({
    namespace,
    types: sorted(types).map(([name, own]) => ({ name, apis: own })),
  }));
}

function placeOf(id: string): { namespace: string; type: string } {
  const path = (id.slice(2).split("(")[0] ?? "").split(".");
  const owner = id.startsWith("T:") ? path : path.slice(0, -1);
  return { namespace: owner.slice(0, -1).join("."), type: (owner.at(-1) ?? "").replace(/`\d+$/, "") };
}

function sorted<T>(groups: ReadonlyMap<string, T>): [string, T][] {
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

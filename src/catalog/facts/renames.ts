import type { Rename } from "../../schema/catalog.ts";
import type { ApiFact } from "../../schema/facts.ts";
import type { ReleaseFolder } from "../sources.ts";

const RENAMES: readonly ApiFact["change"][] = ["namespaceRenamed", "typeRenamed", "typeMoved", "memberRenamed"];

/**
 * New names of the hop: what the facts pair, less what `release.yml` denies, and what it adds, with the namespaces that
 * keep their name. Sorted by old name.
 */
export function renamesOf({ api, source }: ReleaseFolder): Rename[] {
  const { notRenamed, keptNamespaces, renames } = source.value;
  const denied = new Set(notRenamed);
  const paired = pairedNames(api.entries).filter(({ from }) => !denied.has(from));
  return [...paired, ...renames]
    .map((rename) => withExceptions(rename, keptNamespaces))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

function withExceptions(rename: Rename, kept: readonly string[]): Rename {
  const except = rename.from.startsWith("N:") ? kept.filter((id) => id.startsWith(`${rename.from}.`)) : [];
  return except.length === 0 ? rename : { ...rename, except };
}

/** Old and new names that the facts pair. */
export function pairedNames(facts: readonly ApiFact[]): Rename[] {
  return facts.flatMap(({ symbol, change, to }) =>
    to === undefined || to === symbol || !RENAMES.includes(change) ? [] : [{ from: symbol, to }],
  );
}

import type { Rename } from "../../schema/catalog.ts";
import type { ApiFact } from "../../schema/facts.ts";
import type { ReleaseFolder } from "../sources.ts";

const RENAMES: readonly ApiFact["change"][] = ["namespaceRenamed", "typeRenamed", "typeMoved", "memberRenamed"];

/** New names of the hop: what the facts pair, less what `release.yml` denies, and what it adds. Sorted by old name. */
export function renamesOf({ api, source }: ReleaseFolder): Rename[] {
  const denied = new Set(source.value.notRenamed);
  const paired = pairedNames(api.entries).filter(({ from }) => !denied.has(from));
  return [...paired, ...source.value.renames].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Old and new names that the facts pair. */
export function pairedNames(facts: readonly ApiFact[]): Rename[] {
  return facts.flatMap(({ symbol, change, to }) =>
    to === undefined || to === symbol || !RENAMES.includes(change) ? [] : [{ from: symbol, to }],
  );
}

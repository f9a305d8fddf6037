import type { ApiFact } from "../../schema/facts.ts";

type Renames = readonly (readonly [string, string])[];

const ADDITIONS: readonly ApiFact["change"][] = ["typeAdded", "memberAdded"];

/**
 * A comparison across a change of brand writes what changed under the new names. Facts name a symbol as it was before
 * the change; only additions have no other name than the new one.
 */
export function before(fact: ApiFact, renames: Renames): ApiFact {
  const [old, now] = root(renames);
  const isAddition = ADDITIONS.includes(fact.change) || (fact.change === "constructor" && !fact.breaking);
  if (old === undefined || now === undefined || isAddition) return fact;
  const [kind = "", name = ""] = [fact.symbol.slice(0, 2), fact.symbol.slice(2)];
  // A new name stands under the new brand, whichever the comparison wrote.
  const to =
    fact.to === undefined || !fact.to.slice(2).startsWith(`${old}.`)
      ? {}
      : { to: `${fact.to.slice(0, 2)}${now}${fact.to.slice(2 + old.length)}` };
  const symbol = name.startsWith(`${now}.`) ? `${kind}${old}${name.slice(now.length)}` : fact.symbol;
  return { ...fact, ...to, symbol, package: renames.find(([, id]) => id === fact.package)?.[0] ?? fact.package };
}

/** The namespace that the renamed packages have in common was renamed with them. */
export function brandFacts(renames: Renames): ApiFact[] {
  const [old, now] = root(renames);
  if (old === undefined || now === undefined) return [];
  const fact = { change: "namespaceRenamed" as const, breaking: true, package: old, kind: "namespace" };
  return [{ symbol: `N:${old}`, to: `N:${now}`, ...fact }];
}

/** The shortest pair of names, which all the others begin with. */
function root(renames: Renames): readonly string[] {
  return renames.toSorted(([a], [b]) => a.length - b.length)[0] ?? [];
}

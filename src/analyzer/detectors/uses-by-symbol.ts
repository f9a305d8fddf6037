import type { SymbolUseFact } from "../csharp-facts.ts";
import type { CSharpFacts } from "../readers/csharp/read.ts";

interface Numbered {
  readonly use: SymbolUseFact;
  readonly at: number;
}

const indexes = new WeakMap<CSharpFacts, ReadonlyMap<string, readonly Numbered[]>>();

function indexOf(facts: CSharpFacts): ReadonlyMap<string, readonly Numbered[]> {
  const known = indexes.get(facts);
  if (known) return known;
  const index = new Map<string, Numbered[]>();
  facts.uses.forEach((use, at) => {
    const list = index.get(use.symbol);
    if (list) list.push({ use, at });
    else index.set(use.symbol, [{ use, at }]);
  });
  indexes.set(facts, index);
  return index;
}

/** Uses of these symbols in the order of the facts; what else the project uses costs nothing. */
export function usesOf(facts: CSharpFacts, ids: readonly string[]): SymbolUseFact[] {
  const index = indexOf(facts);
  const found = [...new Set(ids)].flatMap((id) => index.get(id) ?? []);
  if (ids.length > 1) found.sort((a, b) => a.at - b.at);
  return found.map(({ use }) => use);
}

import { withoutParameters } from "../analyzer/readers/csharp/documentation-id.ts";
import type { Rule } from "../schema/catalog.ts";

/** A symbol that several hops of a path renamed, or renamed and then removed: one row instead of several. */
export interface SymbolChain {
  /** The name before the path. */
  readonly symbol: string;
  /** All names on the way, the first and the last included. */
  readonly names: readonly string[];
  /** Whether the last name is still there at the end of the path. */
  readonly end: "renamed" | "removed";
  /** Rules of the changes, oldest first. */
  readonly rules: readonly string[];
}

interface Change {
  readonly rule: string;
  readonly to: string | null;
}

/** Chains of two changes or more over the rules of a path, which are given oldest first. */
export function symbolChains(rules: readonly Rule[]): SymbolChain[] {
  const chains = new Map<string, SymbolChain>();
  for (const rule of rules) {
    for (const { id, change, to } of rule.apis) {
      if (change !== "renamed" && change !== "removed") continue;
      extend(chains, withoutParameters(id), { rule: rule.id, to: to === undefined ? null : withoutParameters(to) });
    }
  }
  return [...chains.values()]
    .filter((chain) => chain.rules.length > 1)
    .toSorted((a, b) => (a.symbol < b.symbol ? -1 : a.symbol > b.symbol ? 1 : 0));
}

function extend(chains: Map<string, SymbolChain>, id: string, { rule, to }: Change): void {
  const known = [...chains.values()].find((chain) => chain.end === "renamed" && chain.names.at(-1) === id);
  if (!known && chains.has(id)) return;
  const before = known ?? { symbol: id, names: [id], rules: [] };
  chains.set(before.symbol, {
    symbol: before.symbol,
    names: to === null ? before.names : [...before.names, to],
    end: to === null ? "removed" : "renamed",
    rules: [...before.rules, rule],
  });
}

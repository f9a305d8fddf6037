import type { Api } from "../../schema/catalog.ts";
import type { SymbolUseFact } from "../facts.ts";
import type { Match } from "../match.ts";
import { follow } from "./following.ts";
import { symbolMatch } from "./symbol-match.ts";

/**
 * Places in the body of an implementation or override that name a parameter which the change takes away. One that keeps
 * its name is no such: what its new type breaks shows at the declaration.
 */
export function lostParameters({ before, after }: Api, use: SymbolUseFact): Match[] {
  if (!before || !after || !use.parameters || !use.parameterUses) return [];
  const following = follow(before, after);
  const kept = new Set(after.parameters.map(({ name }) => name));
  const isLost = (index: number): boolean => following[index] === -1 && !kept.has(before.parameters[index]?.name ?? "");
  const lost = new Set(use.parameters.items.flatMap(({ name }, index) => (isLost(index) ? [name] : [])));
  return use.parameterUses.flatMap(({ name, span }) => {
    if (!lost.has(name)) return [];
    const match = symbolMatch({ ...use, use: "read", span, text: name });
    return [{ ...match, message: "`{match}` is no longer a parameter of `{symbol}`" }];
  });
}

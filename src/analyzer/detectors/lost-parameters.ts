import type { Api } from "../../schema/catalog.ts";
import type { ParameterUse, SymbolUseFact } from "../csharp-facts.ts";
import type { Match } from "../match.ts";
import type { CSharpFacts } from "../readers/csharp/read.ts";
import { follow } from "./following.ts";
import { symbolMatch } from "./symbol-match.ts";

const calls = new WeakMap<CSharpFacts, ReadonlySet<string>>();

const keyOf = (file: string, start: number): string => `${file}\u0000${start}`;

/** Where methods that matter are called, as places of their own. */
function callsIn(facts: CSharpFacts): ReadonlySet<string> {
  const known = calls.get(facts);
  if (known) return known;
  const called = facts.uses.filter(({ use }) => use === "invoke" || use === "ownInvoke");
  const found = new Set(called.map(({ span }) => keyOf(span.file, span.start)));
  calls.set(facts, found);
  return found;
}

/** A call that has to change as a whole tells what is handed to it on the same line. */
const isTold = ({ span, handedTo }: ParameterUse, facts: CSharpFacts): boolean =>
  handedTo?.isOnLine === true && callsIn(facts).has(keyOf(span.file, handedTo.start));

/**
 * Places in the body of an implementation or override that name a parameter which the change takes away. One that keeps
 * its name is no such: what its new type breaks shows at the declaration.
 */
export function lostParameters({ before, after }: Api, use: SymbolUseFact, facts: CSharpFacts): Match[] {
  if (!before || !after || !use.parameters || !use.parameterUses) return [];
  const following = follow(before, after);
  const kept = new Set(after.parameters.map(({ name }) => name));
  const isLost = (index: number): boolean => following[index] === -1 && !kept.has(before.parameters[index]?.name ?? "");
  const lost = new Set(use.parameters.items.flatMap(({ name }, index) => (isLost(index) ? [name] : [])));
  return placesOf(use, facts, ({ name }) => lost.has(name)).map((place) => ({
    ...symbolMatch(place),
    message: "`{match}` is no longer a parameter of `{symbol}`",
  }));
}

/** Places in the body of a use's member that name one of these parameters. */
const placesOf = (use: SymbolUseFact, facts: CSharpFacts, isAsked: (named: ParameterUse) => boolean): SymbolUseFact[] =>
  (use.parameterUses ?? []).flatMap((named) =>
    isAsked(named) && !isTold(named, facts) ? [{ ...use, use: "read", span: named.span, text: named.name }] : [],
  );

/**
 * Places in the body of an implementation that nothing asks for any more: an overload that stays does its work from then
 * on, by what it is given instead of these parameters.
 */
export function takenOver(use: SymbolUseFact, facts: CSharpFacts): Match[] {
  return placesOf(use, facts, () => true).map((place) => ({
    ...symbolMatch(place, "likely", "what the body does moves to the overload that stays"),
    message: "`{match}` is a parameter of an overload that goes; the one that stays is given it in another way",
  }));
}

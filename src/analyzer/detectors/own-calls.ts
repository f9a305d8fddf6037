import type { Api } from "../../schema/catalog.ts";
import type { ArgumentFact, ParameterFact, SymbolUseFact } from "../csharp-facts.ts";
import type { Match } from "../match.ts";
import { asDeclared, withDefaults } from "./following.ts";
import { offers } from "./offered.ts";
import { isNeutral, isPrimitive, shapeOfCall, shapeOfMember } from "./signature.ts";
import { symbolMatch } from "./symbol-match.ts";

const defaultable = "a default for the new parameter would spare the call";
const followingCall = "`{match}` stands for `{symbol}`, whose parameters have changed, and its calls change with it";

const staying = "the method may stay as one of your own";
const renamedCall = "`{match}` stands for `{symbol}`, which has another name, and its calls change with it";
const goneCall = "`{match}` stands for `{symbol}`, which is gone, and its calls go with it";

/** The call compiles today: what it passes is of the declared type, where that is a string, a number or the like. */
function asTaken(passed: readonly ArgumentFact[], items: readonly ParameterFact[]): ArgumentFact[] {
  return passed.map((argument, index) => {
    const taken = argument.name === null ? items[index] : items.find(({ name }) => name === argument.name);
    const isOpen = argument.type === null && !isNeutral(argument);
    return isOpen && taken && isPrimitive(taken.type) ? { ...argument, type: taken.type } : argument;
  });
}

/** Calls of own methods that stand for a member which is called otherwise now, or is gone: then they may stay too. */
export function callsOfGone(api: Api, uses: readonly SymbolUseFact[]): Match[] {
  return uses.flatMap((use) => {
    if (use.use !== "ownInvoke" || !use.call || !use.parameters) return [];
    if (shapeOfMember(use.parameters.items, api.before, undefined) !== "old") return [];
    const match = api.change === "renamed" ? symbolMatch(use) : symbolMatch(use, "likely", staying);
    return [{ ...match, message: api.change === "renamed" ? renamedCall : goneCall }];
  });
}

/** Calls of own methods that have to follow the vendor's signature: no longer what the method takes once it does. */
export function ownCalls(api: Api, uses: readonly SymbolUseFact[]): Match[] {
  return uses.flatMap((use) => {
    if (use.use !== "ownInvoke" || !use.call || !use.parameters || offers(use, api)) return [];
    const { items } = use.parameters;
    if (shapeOfMember(items, api.before, api.after) !== "old") return [];
    const { before, after } = asDeclared(api, items);
    const passed = asTaken(use.call.arguments, items);
    if (shapeOfCall(passed, before, after) !== "old") return [];
    const relaxed = before && after && withDefaults(before, after);
    const isSure = shapeOfCall(passed, before, relaxed) === "old";
    const match = isSure ? symbolMatch(use) : symbolMatch(use, "likely", defaultable);
    return [{ ...match, message: followingCall }];
  });
}

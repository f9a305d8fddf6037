import type { Api } from "../../schema/catalog.ts";
import type { SymbolUseFact } from "../csharp-facts.ts";
import type { Match } from "../match.ts";
import { callForms, mapArguments } from "./signature.ts";
import { symbolMatch } from "./symbol-match.ts";

export const isConstructor = (api: Api): boolean => api.id.includes(".#ctor");

/** Whether a call may be one of this overload; a list of any length at its end takes whatever comes. */
function mayCall({ before, ...api }: Api, { call }: SymbolUseFact): boolean {
  if (call === null || before === undefined || before.parameters.at(-1)?.type.endsWith("[]")) return true;
  return callForms({ ...api, before }).some((form) => mapArguments(call.arguments, form.before) !== null);
}

/** What a use of a method is beside a mere mention, which may be one of another overload. */
const methodUses: readonly SymbolUseFact["use"][] = ["invoke", "methodGroup", "override", "implement"];
const usesOfConstructors: readonly SymbolUseFact["use"][] = ["construct", "baseCall"];
const mentioned: readonly SymbolUseFact["use"][] = ["reference", "read", "assign", ...methodUses];

function kindsOf({ id, before }: Api): readonly SymbolUseFact["use"][] {
  if (id.includes(".#ctor")) return usesOfConstructors;
  return id.startsWith("M:") && before !== undefined ? methodUses : mentioned;
}

/** Places that no longer compile when the symbol is gone: every mention, and members that exist only for its sake. */
export function mentions(api: Api, uses: readonly SymbolUseFact[]): Match[] {
  const kinds = kindsOf(api);
  const isType = api.id.startsWith("T:");
  return uses
    .filter((use) => kinds.includes(use.use) && !(isType && use.use === "implement") && mayCall(api, use))
    .map((use) => symbolMatch(use));
}

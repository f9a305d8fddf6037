import type { Api } from "../../schema/catalog.ts";
import type { Parameter, Signature } from "../../schema/facts.ts";
import type { ParameterFact, SymbolUseFact } from "../csharp-facts.ts";
import type { Match } from "../match.ts";
import { follow } from "./following.ts";
import { mapArguments, plainType, shapeOfCall, shapeOfChange } from "./signature.ts";
import { symbolMatch } from "./symbol-match.ts";

const message =
  "the own constructor that this calls hands on to that of `{symbol}`, whose parameters have changed, and its calls change with it";
const remark = "the own constructor could keep its parameters";

interface Change {
  readonly before: Signature;
  readonly after: Signature;
}

type BaseCall = NonNullable<SymbolUseFact["baseCall"]>;

const signatureOf = (items: readonly ParameterFact[]): Signature => ({
  parameters: items.map(({ name, type, optional }) => ({ name, type, optional })),
});

/** The own parameters that only feed what falls away, each with what takes its place under the same name. */
function goneFrom({ before, after }: Change, { call, onlyPassedOn }: BaseCall): Map<string, Parameter | undefined> {
  const mapped = mapArguments(call.arguments, before) ?? [];
  const following = follow(before, after);
  const gone = new Map<string, Parameter | undefined>();
  for (const [index, { text }] of call.arguments.entries()) {
    const at = mapped[index] ?? -1;
    if (following[at] !== -1 || !onlyPassedOn.includes(text.trim())) continue;
    const name = before.parameters[at]?.name;
    gone.set(
      text.trim(),
      after.parameters.find((is, place) => is.name === name && !following.includes(place)),
    );
  }
  return gone;
}

/** What an own constructor takes once it follows the one that it calls; null where nothing changes for its callers. */
function followed(change: Change, baseCall: BaseCall, items: readonly ParameterFact[]): Signature | null {
  const gone = goneFrom(change, baseCall);
  const following = follow(change.before, change.after);
  const taken = new Set([...gone.values(), ...change.after.parameters.filter((_, index) => following.includes(index))]);
  const offered = new Set(items.map(({ type }) => plainType(type)));
  const added = change.after.parameters.filter(
    (is) => !is.optional && !taken.has(is) && !offered.has(plainType(is.type)),
  );
  if (gone.size === 0 && added.length === 0) return null;
  const kept = signatureOf(items).parameters.flatMap((item) =>
    gone.has(item.name) ? (gone.get(item.name) ?? []) : [item],
  );
  const firstOptional = kept.findIndex(({ optional }) => optional);
  return { parameters: kept.toSpliced(firstOptional < 0 ? kept.length : firstOptional, 0, ...added) };
}

/** Creations of own types whose constructor hands on what the vendor's no longer takes, or has to get what it takes now. */
export function ownCreations({ before, after, ...api }: Api, uses: readonly SymbolUseFact[]): Match[] {
  if (!before || !after) return [];
  return uses.flatMap((use) => {
    if (use.use !== "ownConstruct" || !use.call || !use.parameters || !use.baseCall) return [];
    if (shapeOfChange(use.baseCall.call.arguments, { ...api, before, after }) !== "old") return [];
    const { items } = use.parameters;
    const is = followed({ before, after }, use.baseCall, items);
    if (!is || shapeOfCall(use.call.arguments, signatureOf(items), is) !== "old") return [];
    return [{ ...symbolMatch(use, "likely", remark), message }];
  });
}

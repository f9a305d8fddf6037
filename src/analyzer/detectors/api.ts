import type { Api } from "../../schema/catalog.ts";
import type { SymbolUseFact } from "../csharp-facts.ts";
import type { Match } from "../match.ts";
import { withoutParameters } from "../readers/csharp/documentation-id.ts";
import type { CSharpFacts } from "../readers/csharp/read.ts";
import { delegates } from "./delegates.ts";
import { doubles } from "./doubles.ts";
import { lacking } from "./lacking.ts";
import { lostParameters, takenOver } from "./lost-parameters.ts";
import { isConstructor, mentions } from "./mentions.ts";
import { callsOfGone, ownCalls } from "./own-calls.ts";
import { ownCreations } from "./own-creations.ts";
import { returnedMatches } from "./returned.ts";
import { retyped } from "./retyped.ts";
import { callForms, plainType, type Shape, shapeOfCall, shapeOfChange, shapeOfMember } from "./signature.ts";
import { onePerPlace, symbolMatch } from "./symbol-match.ts";
import { usesOf } from "./uses-by-symbol.ts";

const ambiguous = "the arguments fit the signatures before and after the change";

function calls(api: Api, uses: readonly SymbolUseFact[], kinds: readonly SymbolUseFact["use"][]): Match[] {
  return uses.flatMap((use) => {
    if (!kinds.includes(use.use) || !use.call) return [];
    const shape = shapeOfChange(use.call.arguments, api);
    if (shape === "both") return [symbolMatch(use, "likely", ambiguous)];
    return shape === "old" ? [symbolMatch(use)] : [];
  });
}

/** A member whose parameters stay: what it returns tells whether the work is done. */
function returning(api: Api, use: SymbolUseFact): Match[] {
  const written = plainType(use.returnType ?? "");
  if (written !== "" && written === plainType(api.after?.returns ?? "")) return [];
  if (written !== "" && written === plainType(api.before?.returns ?? "")) return [symbolMatch(use)];
  return [symbolMatch(use, "likely", "only the return type changes")];
}

function declared(api: Api, uses: readonly SymbolUseFact[], facts: CSharpFacts): Match[] {
  return uses.flatMap((use) => {
    if ((use.use !== "override" && use.use !== "implement") || !use.parameters) return [];
    const shape = shapeOfMember(use.parameters.items, api.before, api.after);
    if (shape === "neither") return [];
    const found =
      shape === "both"
        ? returning(api, use)
        : shape === "old"
          ? [symbolMatch(use), ...lostParameters(api, use, facts)]
          : [];
    return [...found, ...returnedMatches(api, use)];
  });
}

/** Both an old and a new overload may stand side by side during an upgrade; then the old one is no work. */
function withoutAdapted(api: Api, matches: readonly Match[], uses: readonly SymbolUseFact[]): Match[] {
  if (api.memberOf !== "interface") return [...matches];
  const isAdapted = (use: SymbolUseFact) =>
    use.use === "implement" &&
    use.parameters !== null &&
    shapeOfMember(use.parameters.items, api.before, api.after) === "new";
  const adapted = new Set(uses.filter(isAdapted).map((use) => use.enclosingType?.fullName));
  return matches.filter(({ subject }) => {
    const use = subject.kind === "symbol" || subject.kind === "returned" ? subject.use : null;
    return use?.use !== "implement" || isAdapted(use) || !adapted.has(use.enclosingType?.fullName);
  });
}

function signature(api: Api, uses: readonly SymbolUseFact[], facts: CSharpFacts): Match[] {
  if (!api.id.startsWith("M:")) return api.id.startsWith("T:") ? mentions(api, uses) : retyped(api, uses);
  // A constructor whose parameters are only called otherwise breaks calls that name its arguments.
  const kinds = isConstructor(api) ? (["construct", "baseCall"] as const) : (["invoke"] as const);
  const stubs = uses.filter((use) => use.use === "invoke").flatMap((use) => returnedMatches(api, use));
  const all = [...declared(api, uses, facts), ...calls(api, uses, kinds), ...ownCalls(api, uses), ...stubs];
  return [...withoutAdapted(api, all, uses), ...delegates(api, uses)];
}

/** Whether a call is of the overload that is gone (`old`) or of one that stays, as far as the arguments tell. */
function overloadOf({ call }: SymbolUseFact, api: Api, staying: Api): Shape {
  if (call === null) return "both";
  const forms = callForms({ id: api.id, before: api.before, after: staying.before });
  const whole = forms.at(-1);
  const isOnObject = forms.length > 1 && call.arguments.length < (whole?.before?.parameters.length ?? 0);
  return isOnObject ? "both" : shapeOfCall(call.arguments, whole?.before, whole?.after);
}

/** `nameof(X)` of what is gone; another overload of a method may keep the name. */
const namedBy = ({ id, change }: Api, uses: readonly SymbolUseFact[]): Match[] =>
  id.startsWith("M:") && change === "removed"
    ? []
    : uses.filter(({ use }) => use === "nameof").map((use) => symbolMatch(use));

/** Without the places where the name is that of an overload which stays; where nothing tells, both have uses there. */
function gone(api: Api, apis: readonly Api[], facts: CSharpFacts): Match[] {
  const path = withoutParameters(api.id);
  const others = apis.filter(
    ({ id, change }) => change === "signature" && id !== api.id && withoutParameters(id) === path,
  );
  const key = ({ span }: SymbolUseFact): string => `${span.file}\u0000${span.start}`;
  const stayingAt = new Map(
    others.flatMap((other) => usesOf(facts, [other.id]).map((use) => [key(use), other] as const)),
  );
  const uses = usesOf(facts, [api.id]);
  const places = mentions(api, uses).flatMap((match) => {
    const use = match.subject.kind === "symbol" ? match.subject.use : null;
    const staying = use && stayingAt.get(key(use));
    // Nothing hinders a method from being there without an interface that asks for it.
    if (use?.use === "implement" && api.change === "removed" && !use.isExplicit)
      return [
        symbolMatch(use, "likely", "it still compiles, and implements nothing any more"),
        ...(others.length > 0 ? takenOver(use, facts) : []),
      ];
    if (!use || !staying) return [match];
    const shape = overloadOf(use, api, staying);
    if (shape === "both") return [symbolMatch(use, "possible", "another overload stays")];
    return shape === "old" ? [match] : [];
  });
  return [...places, ...callsOfGone(api, uses)];
}

/**
 * Matches of one entry of a rule's `apis`, the places that its change breaks, at most one per place. `apis` are all
 * entries of the rule.
 */
export function detectApi(api: Api, facts: CSharpFacts, apis: readonly Api[] = [api]): Match[] {
  const uses = usesOf(facts, [api.id]);
  switch (api.change) {
    case "removed":
    case "renamed":
      return onePerPlace([...gone(api, apis, facts), ...namedBy(api, uses)]);
    case "signature":
      return onePerPlace(signature(api, uses, facts));
    case "constructor":
      return onePerPlace([
        ...calls(api, uses, ["construct", "baseCall"]),
        ...ownCreations(api, uses),
        ...doubles(api, uses),
      ]);
    case "newMember":
      return onePerPlace(lacking(api, facts));
    case "obsolete":
      return onePerPlace(mentions(api, uses));
    case "sealed":
      return onePerPlace(
        uses.filter((use) => use.use === "derive" || use.use === "override").map((use) => symbolMatch(use)),
      );
    case "baseType":
    case "default":
    case "added":
      return [];
    default:
      return api.change satisfies never;
  }
}

import type { Api } from "../../schema/catalog.ts";
import type { ArgumentCondition, SymbolDetector } from "../../schema/symbol-detector.ts";
import type { ArgumentFact, MemberAssignment, SymbolUseFact, UseKind } from "../csharp-facts.ts";
import type { Match } from "../match.ts";
import { withoutParameters } from "../readers/csharp/documentation-id.ts";
import type { CSharpFacts } from "../readers/csharp/read.ts";
import { isText, listedIn } from "./listed.ts";
import { outerType, shapeOfChange, shapeOfMember } from "./signature.ts";
import { onePerPlace, symbolMatch } from "./symbol-match.ts";
import { usesOf } from "./uses-by-symbol.ts";
import { isAccepted } from "./values.ts";

/** The entry of `apis` that holds the signatures of a symbol; an id without parameters stands for its overloads. */
function apiOf(symbol: string, apis: readonly Api[]): Api | undefined {
  const changed = apis.filter((api) => api.before || api.after);
  return (
    changed.find((api) => api.id === symbol) ??
    changed.find((api) => withoutParameters(api.id) === withoutParameters(symbol))
  );
}

function argumentFor(
  condition: NonNullable<ArgumentCondition["argument"]>,
  call: readonly ArgumentFact[],
): ArgumentFact | undefined {
  const named = call.find((argument) => argument.name === condition.name);
  if (named || condition.position === undefined) return named;
  const byPosition = call[condition.position];
  return byPosition?.name === null ? byPosition : undefined;
}

function argumentFits(condition: NonNullable<ArgumentCondition["argument"]>, call: readonly ArgumentFact[]): boolean {
  const { text, type = null } = argumentFor(condition, call) ?? {};
  if (condition.types && (type === null || !condition.types.includes(type))) return false;
  if (type !== null && condition.notTypes?.includes(type)) return false;
  if (condition.matches && (text === undefined || !isAccepted(text, condition.matches))) return false;
  return !(condition.notMatches && text !== undefined && isAccepted(text, condition.notMatches));
}

type Passed = { readonly ambiguous: boolean } | null;

function checkArguments(use: SymbolUseFact, condition: ArgumentCondition | undefined, apis: readonly Api[]): Passed {
  if (!condition) return { ambiguous: false };
  const call = use.call?.arguments;
  if (!call) return null;
  if (condition.count !== undefined && call.length !== condition.count) return null;
  if (condition.atLeast !== undefined && call.length < condition.atLeast) return null;
  if (condition.atMost !== undefined && call.length > condition.atMost) return null;
  if (condition.argument && !argumentFits(condition.argument, call)) return null;
  if (!condition.shape) return { ambiguous: false };
  const api = apiOf(use.symbol, apis);
  const shape = api ? shapeOfChange(call, api) : "old";
  if (shape === "both") return { ambiguous: true };
  return shape === condition.shape ? { ambiguous: false } : null;
}

/** Mapping code: `client.Uri = row.Uri`, also with more around it, for the value that is set; any member for one that is read. */
function isCopied({ symbol, use, value, copiedTo }: SymbolUseFact): boolean {
  if (use === "read") return copiedTo !== null;
  const member = symbol.slice(symbol.lastIndexOf(".") + 1);
  return new RegExp(`\\.\\s*${member}\\b`).test(value?.text ?? "");
}

function valueFits(use: SymbolUseFact, detector: SymbolDetector): boolean {
  const text = use.value?.text;
  if (detector.valueTypes && !detector.valueTypes.includes(use.value?.type ?? "")) return false;
  if (detector.copied !== undefined && detector.copied !== isCopied(use)) return false;
  if (detector.value && (text === undefined || !isAccepted(text, detector.value))) return false;
  if (use.value?.strictType && detector.notValueTypes?.includes(outerType(use.value.strictType))) return false;
  return !(detector.notValue && text !== undefined && isAccepted(text, detector.notValue));
}

/** `Member contains a|b` and `Member only a|b`: of a list that is written out, one element or each; `""` is any literal. */
const listEntry = /^(\w+) (contains|only) (.+)$/s;

function lists(assignments: readonly MemberAssignment[], member: string, how: string, values: string[]): boolean {
  const isListed = (text: string): boolean => isAccepted(text, values) || (values.includes('""') && isText(text));
  return assignments.some((item) => {
    const listed = item.member === member ? listedIn(item.text) : null;
    if (listed === null) return false;
    return how === "only" ? listed.every(isListed) : listed.some(isListed);
  });
}

/** `Member`, `Member=value` or what a list has, among assignments to a new object. */
function assigns(assignments: readonly MemberAssignment[], entry: string): boolean {
  const [, listed = "", how = "", values = ""] = listEntry.exec(entry) ?? [];
  if (listed !== "") return lists(assignments, listed, how, values.split("|"));
  const [member = "", value] = entry.split("=").map((part) => part.trim());
  return assignments.some((item) => item.member === member && (value === undefined || isAccepted(item.text, [value])));
}

const lastSegment = (text: string): string => text.split(".").at(-1)?.trim() ?? text;

const namesMember: ReadonlySet<UseKind> = new Set(["element", "newElement", "handedType"]);

const typeArgumentFits = ({ madeOf }: SymbolUseFact, { typeArgument }: SymbolDetector): boolean =>
  typeArgument === undefined || typeArgument.some((id) => madeOf.includes(id.slice("T:".length)));

const memberFits = (
  { use, text, call, usedMember, beside, isOptional, argumentOf }: SymbolUseFact,
  { members, onMaybeNull, ...detector }: SymbolDetector,
): boolean =>
  (!namesMember.has(use) || members === undefined || members.includes(lastSegment(text))) &&
  (use !== "read" || detector.usedMember === undefined || detector.usedMember.includes(usedMember?.name ?? "")) &&
  (detector.argumentOf?.includes(argumentOf ?? "") ?? true) &&
  !beside.some((argument) => isAccepted(argument, detector.notBeside ?? [])) &&
  (usedMember?.isGuarded !== false || !detector.notUsedMember?.includes(usedMember.name)) &&
  !(isOptional && detector.optional === false) &&
  (onMaybeNull === undefined || call?.onMaybeNull === true);

/** What the initialiser lacks may be set behind it, on every way or on some; what it has to have stands in it. */
function initializerFits({ initializer, assignedLater }: SymbolUseFact, detector: SymbolDetector): boolean {
  const given = initializer ?? [];
  const all = [...given, ...(assignedLater ?? [])];
  return (
    !(detector.lacks ?? []).some((entry) => assigns(all, entry)) &&
    (detector.has ?? []).every((entry) => assigns(given, entry))
  );
}

function overloadFits(use: SymbolUseFact, detector: SymbolDetector, apis: readonly Api[]): boolean {
  if (!detector.notOverloaded || !use.parameters) return true;
  const api = apiOf(use.symbol, apis);
  return shapeOfMember(use.parameters.items, api?.before, api?.after) !== "new";
}

/** The statement that fills a set, as a whole. */
const asBlock = (match: Match, { usedMember }: SymbolUseFact): Match =>
  usedMember?.block ? { ...match, span: usedMember.block } : match;

/**
 * Matches of a `symbol` detector, at most one per place. `apis` are the rule's; their signatures before and after
 * the change give `arguments.shape` and `notOverloaded` their meaning.
 */
export function detectSymbol(detector: SymbolDetector, facts: CSharpFacts, apis: readonly Api[]): Match[] {
  const kinds = new Set<UseKind>([detector.use].flat());
  const matches: Match[] = [];
  for (const use of usesOf(facts, [detector.id].flat())) {
    if (!kinds.has(use.use) || !memberFits(use, detector) || !typeArgumentFits(use, detector)) continue;
    if (!valueFits(use, detector) || !initializerFits(use, detector) || !overloadFits(use, detector, apis)) continue;
    const passed = checkArguments(use, detector.arguments, apis);
    if (!passed) continue;
    const match = passed.ambiguous
      ? symbolMatch(use, "likely", "the arguments fit the signatures before and after the change")
      : symbolMatch(use);
    matches.push(detector.at === "block" ? asBlock(match, use) : match);
  }
  return onePerPlace(matches);
}

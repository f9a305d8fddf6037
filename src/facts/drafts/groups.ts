import { parseId } from "../../catalog/facts/documentation-id.ts";
import type { ApiFact, Signature } from "../../schema/facts.ts";

/** Breaking facts that one rule may cover: a first cut by reason, for an author to join and split. */
export interface Group {
  /** Folder name of the rule. */
  readonly name: string;
  readonly facts: readonly ApiFact[];
  /** YAML of a filter that chooses them, where it says it shorter than a list. */
  readonly where?: string;
}

/** So many signatures that differ in the same way have one reason. */
const COMMON = 10;
/** Kinds of fact that hosts seldom meet: the ledger asks for a reason, or a rule takes them in. */
const FOR_THE_LEDGER: readonly ApiFact["change"][] = ["internalConst", "parameterNames", "virtualOrSealed"];

export interface Cut {
  readonly groups: readonly Group[];
  readonly ledger: readonly ApiFact[];
}

/** Cuts facts into groups: by a difference that many share, by a type that went and took others along, by type. */
export function cutByReason(facts: readonly ApiFact[]): Cut {
  const ledger = facts.filter(({ change }) => FOR_THE_LEDGER.includes(change));
  let rest = facts.filter((fact) => !ledger.includes(fact));
  const groups: Group[] = [];
  for (const [difference, { name, where }] of commonDifferences(rest)) {
    const own = rest.filter(({ differs }) => differs?.includes(difference));
    if (own.length < COMMON) continue;
    const taken = groups.flatMap((group) => group.facts).filter(({ differs }) => differs?.includes(difference));
    groups.push({ name, facts: own, ...(taken.length === 0 ? { where } : {}) });
    rest = rest.filter((fact) => !own.includes(fact));
  }
  const gone = new Map(rest.filter(isGone).map((fact) => [simpleName(fact.symbol), fact]));
  const byName = new Map<string, ApiFact[]>();
  for (const fact of rest) {
    const name = goneTypeOf(fact, gone) ?? ownName(fact);
    byName.set(name, [...(byName.get(name) ?? []), fact]);
  }
  return { groups: [...groups, ...[...byName].map(([name, own]) => ({ name, facts: own }))], ledger };
}

/** New parameters and lost default values, the most frequent first, each with the filter that chooses what has it. */
function commonDifferences(facts: readonly ApiFact[]) {
  const counts = new Map<string, number>();
  for (const difference of facts.flatMap(({ differs = [] }) => differs))
    counts.set(difference, (counts.get(difference) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([difference]) => difference);
  return sorted.flatMap((difference): [string, { name: string; where: string }][] => {
    const [, type] = /^\+param (.+)$/.exec(difference) ?? [];
    if (type !== undefined)
      return [[difference, { name: `${kebab(type)}-parameter`, where: `{ adds: [${JSON.stringify(type)}] }` }]];
    if (difference !== "parameter default") return [];
    return [[difference, { name: "parameters-required", where: `{ differs: [${difference}] }` }]];
  });
}

const isGone = ({ change }: ApiFact): boolean => /^type(?:Removed|Renamed|Moved)$/.test(change);

/** Name of the group of a removed or renamed type that the fact is about, or whose end it follows from. */
function goneTypeOf(fact: ApiFact, gone: ReadonlyMap<string, ApiFact>): string | null {
  const words = [simpleName(fact.symbol), ...removedWords(fact)];
  const type = isGone(fact) ? fact : words.map((word) => gone.get(word)).find((found) => found !== undefined);
  return type === undefined
    ? null
    : `${kebab(simpleName(type.symbol))}-${type.change.replace("type", "").toLowerCase()}`;
}

/** Simple names of the types that a member no longer takes or gives. */
function removedWords({ differs = [], before, change }: ApiFact): string[] {
  const parameters = differs.filter((difference) => difference.startsWith("-param "));
  const isTyped = change === "memberRemoved" || differs.includes("return or member type");
  const texts = [...parameters, isTyped ? (returnsOf(before) ?? "") : ""];
  return texts.flatMap((text) => text.match(/\w+/g) ?? []);
}

const returnsOf = (value: Signature | string | undefined) => (typeof value === "object" ? value.returns : undefined);

function ownName(fact: ApiFact): string {
  const type = fact.symbol.startsWith("T:") ? fact.symbol.slice(2) : parseId(fact.symbol).owner;
  const name = kebab(simpleName(type));
  switch (fact.change) {
    case "namespaceRenamed":
      return "namespace";
    case "interfaceMemberAdded":
    case "abstractMemberAdded":
      return `${name}-new-members`;
    case "default":
    case "constValue":
    case "enumValue":
      return `${name}-values`;
    default:
      return `${name}-changed`;
  }
}

const simpleName = (symbol: string): string =>
  symbol
    .replace(/\(.*$/s, "")
    .replace(/^.*[.:]/, "")
    .replace(/`\d+$/, "");

/** `IDPoPValidator<T>` is `dpop-validator`: an interface and its implementation change for one reason. */
export function kebab(name: string): string {
  return name
    .replace(/<.*$/s, "")
    .replace(/^I(?=[A-Z][a-zA-Z])/, "")
    .replaceAll("DPoP", "Dpop")
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
}

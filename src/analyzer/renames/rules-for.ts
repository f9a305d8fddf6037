import type { Api, Catalog, KnownSymbol, Rule } from "../../schema/catalog.ts";
import type { Condition, DetectClause, PrimitiveDetector } from "../../schema/detector.ts";
import type { Signature } from "../../schema/facts.ts";
import { compareReleases } from "../../versions/release.ts";
import { EarlierNames } from "./earlier-names.ts";
import { type NameChange, renamedText } from "./name-change.ts";

/** The rules of a catalog as code of a release sees them: each symbol under all names that mean it there. */
export interface RuleNames {
  ruleFor(rule: Rule, from: string): Rule;
  /** All rules under the names of any release, for reading code before its release is known. */
  readonly everywhere: readonly Rule[];
  readonly symbols: readonly KnownSymbol[];
}

const known = new WeakMap<Catalog, RuleNames>();

export function ruleNamesOf(catalog: Catalog): RuleNames {
  const found = known.get(catalog) ?? makeRuleNames(catalog);
  known.set(catalog, found);
  return found;
}

function makeRuleNames(catalog: Catalog): RuleNames {
  const names = new EarlierNames(catalog);
  if (names.isEmpty) return { ruleFor: (rule) => rule, everywhere: catalog.rules, symbols: catalog.symbols };
  const made = new Map<string, Rule>();
  const ruleFor = (rule: Rule, from: string): Rule => {
    const key = `${rule.id}\u0000${compareReleases(from, rule.release) < 0 ? from : rule.release}`;
    const found = made.get(key) ?? renamedRule(rule, from, names);
    made.set(key, found);
    return found;
  };
  const starts = catalog.releases.map(({ previous }) => previous);
  return {
    ruleFor,
    everywhere: catalog.rules.flatMap((rule) => starts.map((start) => ruleFor(rule, start))),
    symbols: catalog.symbols.flatMap((symbol) => symbolsIn(symbol, names)),
  };
}

function renamedRule(rule: Rule, from: string, names: EarlierNames): Rule {
  const back = names.waysBack(rule.release, from);
  return {
    ...rule,
    apis: rule.apis.flatMap((api) =>
      names.namesOf(api.id, rule.release, from).map((id) => ({ ...api, id, ...signatures(api, back) })),
    ),
    detect: rule.detect.map((clause) => renamedClause(clause, rule.release, from, names)),
  };
}

/** The signature before the change stands in code that may name its types otherwise. */
function signatures({ before }: Api, back: readonly NameChange[]): Pick<Api, "before"> {
  if (before === undefined || back.length === 0) return {};
  const parameters = before.parameters.map((each) => ({ ...each, type: renamedText(back, each.type) }));
  const returns: Pick<Signature, "returns"> =
    before.returns === undefined ? {} : { returns: renamedText(back, before.returns) };
  return { before: { parameters, ...returns } };
}

function renamedClause(clause: DetectClause, release: string, from: string, names: EarlierNames): DetectClause {
  const find = renamedDetector(clause.find, release, from, names);
  return clause.when === undefined
    ? { ...clause, find }
    : { ...clause, find, when: renamedCondition(clause.when, release, from, names) };
}

function renamedCondition(condition: Condition, release: string, from: string, names: EarlierNames): Condition {
  switch (condition.kind) {
    case "all":
    case "any":
      return { ...condition, of: condition.of.map((each) => renamedCondition(each, release, from, names)) };
    case "not":
      return { ...condition, of: renamedCondition(condition.of, release, from, names) };
    default:
      return renamedDetector(condition, release, from, names);
  }
}

function renamedDetector(
  detector: PrimitiveDetector,
  release: string,
  from: string,
  names: EarlierNames,
): PrimitiveDetector {
  const all = (ids: string | readonly string[], each: (id: string) => readonly string[]): string[] =>
    [ids].flat().flatMap(each);
  if (detector.kind === "symbol") {
    return { ...detector, id: all(detector.id, (id) => names.namesOf(id, release, from)) };
  }
  // Type names stand in strings, such as those of log filters.
  if (detector.kind === "literal") {
    return { ...detector, value: [...new Set(detector.value.flatMap((text) => names.spellingsOfType(text)))] };
  }
  // A range is about versions of one id; the older ids have numbers of their own.
  if (detector.kind === "package" && detector.range === undefined) {
    return { ...detector, id: all(detector.id, (id) => names.packageIds(id, release, from)) };
  }
  return detector;
}

/** What is known of a symbol holds in every namespace that it ever had. */
function symbolsIn(symbol: KnownSymbol, names: EarlierNames): KnownSymbol[] {
  const ids = names.spellingsOf(symbol.id);
  return ids.map((id, index) => {
    // Namespaces change together, so that the spellings of two names pair by their place in the lists. Methods of the
    // framework's namespaces have one spelling; what they give stays in the newest.
    const at = (fullName: string): string => names.spellingsOfType(fullName)[index] ?? fullName;
    return {
      ...symbol,
      id,
      ...(symbol.type === undefined ? {} : { type: at(symbol.type) }),
      ...(symbol.configures === undefined ? {} : { configures: at(symbol.configures) }),
      ...(symbol.base === undefined ? {} : { base: symbol.base.map(at) }),
    };
  });
}

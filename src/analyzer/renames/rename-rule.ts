import type { Api, KnownSymbol, Rule } from "../../schema/catalog.ts";
import type { Condition, DetectClause, PrimitiveDetector } from "../../schema/detector.ts";
import type { EarlierNames } from "./earlier-names.ts";

/** How what a rule says is written in code of some release. */
export interface Wording {
  ids(id: string): readonly string[];
  packages(id: string): readonly string[];
  /** Values of string literals, in which full type names may stand. */
  literals(value: string): readonly string[];
  /** A type within a signature. */
  type(text: string): string;
}

/** The rule with each symbol under all names that it has there. */
export function renameRule(rule: Rule, wording: Wording): Rule {
  return {
    ...rule,
    apis: rule.apis.flatMap((api) => wording.ids(api.id).map((id) => ({ ...api, id, ...signatures(api, wording) }))),
    detect: rule.detect.map((clause) => renameClause(clause, wording)),
  };
}

/** The signature before the change stands in code that may name its types otherwise. */
function signatures({ before }: Api, wording: Wording): Pick<Api, "before"> {
  if (before === undefined) return {};
  const parameters = before.parameters.map((each) => ({ ...each, type: wording.type(each.type) }));
  return {
    before: { parameters, ...(before.returns === undefined ? {} : { returns: wording.type(before.returns) }) },
  };
}

function renameClause(clause: DetectClause, wording: Wording): DetectClause {
  const find = renameDetector(clause.find, wording);
  return clause.when === undefined
    ? { ...clause, find }
    : { ...clause, find, when: renameCondition(clause.when, wording) };
}

function renameCondition(condition: Condition, wording: Wording): Condition {
  switch (condition.kind) {
    case "all":
    case "any":
      return { ...condition, of: condition.of.map((each) => renameCondition(each, wording)) };
    case "not":
    case "inType":
      return { ...condition, of: renameCondition(condition.of, wording) };
    case "container":
      return condition;
    default:
      return renameDetector(condition, wording);
  }
}

function renameDetector(detector: PrimitiveDetector, wording: Wording): PrimitiveDetector {
  if (detector.kind === "symbol") return { ...detector, id: [detector.id].flat().flatMap(wording.ids) };
  if (detector.kind === "literal") return { ...detector, value: distinct(detector.value.flatMap(wording.literals)) };
  // A range is about versions of one id; the older ids have numbers of their own.
  if (detector.kind === "package" && detector.range === undefined) {
    return { ...detector, id: distinct([detector.id].flat().flatMap(wording.packages)) };
  }
  return detector;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}

/** What is known of a symbol holds in every namespace that it ever had. */
export function symbolIn(symbol: KnownSymbol, names: EarlierNames): KnownSymbol[] {
  return names.spellingsOf(symbol.id).map((id, index) => {
    // Namespaces change together, so that the spellings of two names pair by their place in the lists. Methods of the
    // framework's namespaces have one spelling; what they give stays in the newest.
    const at = (text: string): string =>
      text.replace(/[\w.`]+/g, (fullName) => names.spellingsOfType(fullName)[index] ?? fullName);
    return {
      ...symbol,
      id,
      ...(symbol.type === undefined ? {} : { type: at(symbol.type) }),
      ...(symbol.configures === undefined ? {} : { configures: at(symbol.configures) }),
      ...(symbol.extends === undefined ? {} : { extends: at(symbol.extends) }),
      ...(symbol.base === undefined ? {} : { base: symbol.base.map(at) }),
    };
  });
}

import type { Catalog, KnownSymbol, Rule } from "../../../schema/catalog.ts";
import type { PrimitiveDetector } from "../../../schema/detector.ts";
import type { SymbolUse } from "../../../schema/symbol-detector.ts";
import { primitives } from "../../primitives.ts";
import { ruleNamesOf } from "../../renames/rules-for.ts";
import { arityOf, parseSymbolId, type SymbolId, withoutArity, withoutParameters } from "./documentation-id.ts";

/** A type of the vendor that somebody asks for, or that leads to one. */
export interface VendorType {
  /** Full name with arity: `` Ns.Type`2 ``. */
  readonly fullName: string;
  /** The same in the newest of the names that its namespace had. */
  readonly newest: string;
  readonly namespace: string;
  readonly name: string;
  readonly arity: number;
  readonly bases: string[];
  /** Full type name (as the catalog writes it) by member name. */
  readonly memberTypes: Map<string, string>;
  /** Whether its methods are called on other objects, as `this` extensions. */
  readonly extensions: boolean;
}

/** A method whose return type changes. */
export interface Returning {
  readonly id: string;
  /** Full name of the declaring type. */
  readonly owner: string;
  /** What it returns after the change, as the facts write it. */
  readonly returns: string;
}

/** What the reader looks for, collected from the rules; see `buildVocabulary`. */
export interface Vocabulary {
  readonly typesByName: ReadonlyMap<string, readonly VendorType[]>;
  readonly typesByFullName: ReadonlyMap<string, VendorType>;
  /** Simple names of the types by their namespace. */
  readonly namesByNamespace: ReadonlyMap<string, readonly string[]>;
  /** Ids that ask for a type itself, by full name. */
  readonly askedTypes: ReadonlyMap<string, readonly SymbolId[]>;
  readonly askedConstructors: ReadonlyMap<string, readonly SymbolId[]>;
  readonly askedMembers: ReadonlyMap<string, readonly SymbolId[]>;
  readonly askedNamespaces: readonly SymbolId[];
  /** Ids of collections whose elements are looked at, by `Ns.Type.Member`. */
  readonly askedElements: ReadonlyMap<string, readonly SymbolId[]>;
  /** Names of the types of which elements are looked for where they are made, by `Ns.Type.Member` of the collection. */
  readonly madeElements: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of the types that are looked for where own code declares what goes into or comes out of a member, likewise. */
  readonly handedTypes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of the elements' members that are asked for. */
  readonly elementMembers: ReadonlySet<string>;
  /** Ids of types whose values' comparisons with null are asked for, by full name. */
  readonly nullTested: ReadonlyMap<string, readonly SymbolId[]>;
  /** Methods that return another type after a change, by name. */
  readonly returning: ReadonlyMap<string, readonly Returning[]>;
  /** Ids of methods from which a change takes a parameter. */
  readonly losing: ReadonlySet<string>;
  /** How many parameters of a method ask for an argument, by id with a parameter list. */
  readonly required: ReadonlyMap<string, number>;
  /** Full name of the options type by the simple name of the method that configures it. */
  readonly configures: ReadonlyMap<string, string>;
  /** First two segments of the vendor's namespaces, such as `Duende.IdentityServer`. */
  readonly roots: ReadonlySet<string>;
  readonly literals: ReadonlySet<string>;
  /** Names of the models whose images in own classes are asked for. */
  readonly mirroredModels: ReadonlySet<string>;
  readonly queries: readonly { readonly query: string; readonly literal: string }[];
}

function askedIds(rules: readonly Rule[]): Set<string> {
  const ids = new Set<string>();
  for (const rule of rules) {
    for (const api of rule.apis) {
      ids.add(api.id);
      // A member that implementors lack is missed at the types that implement its declaring type.
      if (api.change === "newMember") ids.add(`T:${parseSymbolId(api.id).owner}`);
    }
    for (const detector of primitives(rule))
      if (detector.kind === "symbol") for (const id of [detector.id].flat()) ids.add(id);
  }
  return ids;
}

function addTo<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const known = groups.get(key);
  if (known) known.push(item);
  else groups.set(key, [item]);
}

function group(ids: readonly SymbolId[], key: (id: SymbolId) => string): Map<string, SymbolId[]> {
  const groups = new Map<string, SymbolId[]>();
  for (const id of ids) addTo(groups, key(id), id);
  return groups;
}

/** Methods whose return type changes: what their implementations return matters too. */
function returningMethods(rules: readonly Rule[]): Map<string, Returning[]> {
  const groups = new Map<string, Returning[]>();
  for (const { id, before, after } of rules.flatMap((rule) => rule.apis)) {
    if (!id.startsWith("M:") || !before?.returns || !after?.returns || before.returns === after.returns) continue;
    const { name, owner } = parseSymbolId(id);
    addTo(groups, name, { id, owner, returns: after.returns });
  }
  return groups;
}

/** Ids of methods from which a change takes parameters of some type, and of their overloads that go. */
function losingMethods(rules: readonly Rule[]): Set<string> {
  const methods = rules.flatMap((rule) => rule.apis).filter(({ id }) => id.startsWith("M:"));
  const losing = methods.filter(({ before, after }) => {
    const kept = new Set(after?.parameters.map(({ type }) => type));
    return after && before?.parameters.some(({ type }) => !kept.has(type));
  });
  const staying = new Set(losing.map(({ id }) => withoutParameters(id)));
  const going = methods.filter(({ id, change }) => change === "removed" && staying.has(withoutParameters(id)));
  return new Set([...losing, ...going].map(({ id }) => id));
}

/** Where nothing says which of its parameters are optional, a method asks for all that its id lists, but for arrays. */
function requiredParameters(rules: readonly Rule[], members: readonly SymbolId[]): Map<string, number> {
  const known = new Map(rules.flatMap((rule) => rule.apis).map(({ id, before }) => [id, before?.parameters] as const));
  return new Map(
    members.flatMap(({ id, parameters }) => {
      const asked = known.get(id) ?? parameters?.map((type) => ({ type, optional: false }));
      if (parameters === null || !asked) return [];
      return [[id, asked.filter(({ type, optional }) => !optional && !type.endsWith("[]")).length] as const];
    }),
  );
}

/** A full type name in the newest of the names that its namespace had. */
type NewestName = (fullName: string) => string;

class TypeTable {
  readonly byFullName = new Map<string, VendorType>();
  readonly #newestOf: NewestName;

  constructor(newestOf: NewestName) {
    this.#newestOf = newestOf;
  }

  add(fullName: string): VendorType {
    const known = this.byFullName.get(fullName);
    if (known) return known;
    const path = withoutArity(fullName);
    const dot = path.lastIndexOf(".");
    const name = path.slice(dot + 1);
    const type: VendorType = {
      fullName,
      newest: this.#newestOf(fullName),
      namespace: path.slice(0, Math.max(dot, 0)),
      name,
      arity: arityOf(fullName),
      bases: [],
      memberTypes: new Map(),
      extensions: /(?:Extensions?|Mappers)(?:$|[A-Z])/.test(name),
    };
    this.byFullName.set(fullName, type);
    return type;
  }

  learn(symbol: KnownSymbol): void {
    const id = parseSymbolId(symbol.id);
    if (id.kind === "namespace") return;
    const type = this.add(id.owner);
    if (id.kind === "type") type.bases.push(...(symbol.base ?? []));
    else if (symbol.type) {
      type.memberTypes.set(id.name, symbol.type);
      if (symbol.extends) this.add(symbol.extends).memberTypes.set(id.name, symbol.type);
      else if (type.extensions) this.add(extendedBy(id)).memberTypes.set(id.name, symbol.type);
    }
    for (const base of symbol.base ?? []) if (isPlainName(base)) this.add(base);
    if (symbol.type && isPlainName(symbol.type)) this.add(symbol.type);
    if (symbol.configures) this.add(symbol.configures);
  }
}

/** What an extension method extends: its first parameter's type, if the id has it; by .NET's custom `XExtensions` extends `X`. */
function extendedBy({ owner, parameters }: SymbolId): string {
  const [first] = parameters ?? [];
  return first === undefined
    ? owner.replace(/Extensions$/, "")
    : `${owner.slice(0, owner.lastIndexOf(".") + 1)}${first}`;
}

/** Names such as `System.Int32` or `bool` lead nowhere and would only make files worth reading. */
const isPlainName = (name: string): boolean =>
  /^[\w.`]+$/.test(name) && name.includes(".") && !name.startsWith("System.");

function rootsOf(types: Iterable<VendorType>): Set<string> {
  const roots = new Set<string>();
  for (const { namespace } of types) {
    const [first, second] = namespace.split(".");
    if (!first || first === "Microsoft" || first === "System") continue;
    roots.add(second ? `${first}.${second}` : first);
  }
  return roots;
}

/**
 * Collects what the rules ask of C# code: documentation ids of detectors and `apis`, string literals, raw queries.
 * `knownSymbols` (the catalog's `symbols`) adds what is needed to follow member chains and option callbacks.
 */
export function buildVocabulary(
  rules: readonly Rule[],
  knownSymbols: readonly KnownSymbol[],
  newestOf: NewestName = (fullName) => fullName,
): Vocabulary {
  const asked = [...askedIds(rules)].sort().map(parseSymbolId);
  const table = new TypeTable(newestOf);
  for (const id of asked) if (id.kind !== "namespace") table.add(id.owner);
  for (const symbol of knownSymbols) table.learn(symbol);
  const configures = new Map<string, string>();
  for (const symbol of knownSymbols)
    if (symbol.configures) configures.set(parseSymbolId(symbol.id).name, symbol.configures);
  const detectors = rules.flatMap(primitives);
  const byName = new Map<string, VendorType[]>();
  const byNamespace = new Map<string, string[]>();
  for (const type of table.byFullName.values()) {
    addTo(byName, type.name, type);
    addTo(byNamespace, type.namespace, type.name);
  }
  const usedAs = (use: SymbolUse): SymbolId[] =>
    detectors.flatMap((d) =>
      d.kind === "symbol" && [d.use].flat().includes(use) ? [d.id].flat().map(parseSymbolId) : [],
    );
  const members = asked.filter((id) => !["type", "namespace", "constructor"].includes(id.kind));
  return {
    typesByName: byName,
    typesByFullName: table.byFullName,
    namesByNamespace: byNamespace,
    askedTypes: group(
      asked.filter((id) => id.kind === "type"),
      (id) => id.owner,
    ),
    askedConstructors: group(
      asked.filter((id) => id.kind === "constructor"),
      (id) => id.owner,
    ),
    askedMembers: group(members, (id) => id.name),
    returning: returningMethods(rules),
    losing: losingMethods(rules),
    required: requiredParameters(rules, members),
    askedNamespaces: asked.filter((id) => id.kind === "namespace"),
    askedElements: group(usedAs("element"), (id) => `${id.owner}.${id.name}`),
    madeElements: typeNamesFor(detectors, "newElement"),
    handedTypes: typeNamesFor(detectors, "handedType"),
    elementMembers: new Set(detectors.flatMap((d) => (d.kind === "symbol" ? (d.members ?? []) : []))),
    nullTested: group(usedAs("nullTest"), (id) => id.owner),
    configures,
    roots: rootsOf(table.byFullName.values()),
    literals: new Set(detectors.flatMap((detector) => (detector.kind === "literal" ? detector.value : []))),
    mirroredModels: new Set(
      detectors.flatMap((detector) => (detector.kind === "mirror" ? [detector.model].flat() : [])),
    ),
    queries: detectors.flatMap((d) => (d.kind === "query" ? [{ query: d.query, literal: d.literal }] : [])),
  };
}

/** Type names by the members whose detectors of a use name them. */
function typeNamesFor(detectors: readonly PrimitiveDetector[], use: SymbolUse): Map<string, Set<string>> {
  const made = new Map<string, Set<string>>();
  for (const detector of detectors) {
    if (detector.kind !== "symbol" || ![detector.use].flat().includes(use)) continue;
    for (const { owner, name } of [detector.id].flat().map(parseSymbolId))
      made.set(`${owner}.${name}`, new Set([...(made.get(`${owner}.${name}`) ?? []), ...(detector.members ?? [])]));
  }
  return made;
}

const vocabularies = new WeakMap<Catalog, Vocabulary>();

/** The vocabulary of a whole catalog, made once for each catalog object. */
export function vocabularyOf(catalog: Catalog): Vocabulary {
  const names = ruleNamesOf(catalog);
  const known = vocabularies.get(catalog) ?? buildVocabulary(names.everywhere, names.symbols, names.newestOf);
  vocabularies.set(catalog, known);
  return known;
}

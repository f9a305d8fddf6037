import type { NamedMember } from "../../../csharp-facts.ts";
import { bodyAt, closingAt, namedBy, type Part, simpleName } from "./code.ts";
import type { ModelOf } from "./names.ts";
import type { Declared, Types } from "./types.ts";

/** A place that maps the members of a class that stores a model. */
export interface Mapping extends Part {
  readonly model: string;
  readonly kind: "maps";
  readonly members: readonly string[];
  readonly named: readonly NamedMember[];
}

/** What mappings are about: the project's own classes, and in a file that names the product the product's own. */
export interface Mapped {
  readonly modelOf: ModelOf;
  readonly types: Types;
  readonly namesProduct: boolean;
}

const classMap = /\b(?:RegisterClassMap|BsonClassMap)\s*<\s*([\w.:]+)\s*>\s*(?=\()/g;
const entityBlock = /\.\s*Entity\s*<\s*([\w.:]+)\s*>\s*\(\s*\w+\s*=>\s*\{/g;
const entityMethod = /\bEntityTypeBuilder\s*<\s*([\w.:]+)\s*>\s*\w+\s*\)\s*\{/g;
const entityProperty = /\.\s*Property\s*\(\s*\w+\s*=>\s*\w+\.(\w+)\s*\)([^;]*)/g;
const collection = /\b(?:Set|Bag|List|IdBag|HasMany)\s*\(\s*\w+\s*=>\s*\w+\.(\w+)/g;
const elementType = /\btypeof\s*\(\s*([\w.:]+)\s*\)/;
const lambdaMember = /=>\s*\(*\s*\w+[!?]?\.(\w+)/g;
/** Bases whose code maps a class; those called automatic map what is not named, too. */
const mapper = /(?:Map(?:ping|per)?|Configuration)$/;
/** Columns that are told one by one, and those that only get a length where they are text. */
const column = /\.\s*HasColumnName\s*\(/;
const length = /\.\s*Has(?:MaxLength|ColumnType)\s*\(/;
/** Less is a word about single columns, beside what is mapped by itself. */
const MIN_COLUMNS = 3;
/** No context has as many entities. */
const MAX_BLOCKS = 300;

const membersIn = (code: string): string[] => [...code.matchAll(/\.\s*(\w+)/g)].map((match) => match[1] ?? "");

/** The model that a class of this name stores, where its members are known to be there. */
export function modelMapped(name: string, { modelOf, types, namesProduct }: Mapped): string | null {
  const model = modelOf(name);
  return types.has(name) || (namesProduct && name === model) ? model : null;
}

/** `Set(x => x.Parts, …, r => r.OneToMany(m => m.Class(typeof(Part))))`: collections, at the class that their elements are told to have. */
function collectionsIn(code: string, at: number): NamedMember[] {
  return [...code.matchAll(collection)].flatMap((match): NamedMember[] => {
    const open = match.index + match[0].indexOf("(");
    const [whole = "", name = ""] = elementType.exec(code.slice(open, closingAt(code, open))) ?? [];
    if (name === "") return [];
    const start = at + open + code.slice(open).indexOf(whole) + whole.lastIndexOf(name);
    return [{ member: match[1] ?? "", type: `typeof(${name})`, start, end: start + name.length }];
  });
}

/** `class RowMap : ClassMapping<Row>`: NHibernate and others that map each member by itself. */
export function classMapping(type: Declared, mapped: Mapped): Mapping[] {
  if (/\bEntityTypeBuilder\b/.test(type.body)) return [];
  const mappers = type.bases.filter((base) => mapper.test(simpleName(base)) && !base.includes("Auto"));
  const names = mappers.flatMap((base) => (/<(.*)>/s.exec(base)?.[1] ?? "").split(",").map(simpleName));
  const model = names.map((name) => modelMapped(name, mapped)).find((found) => found !== null) ?? null;
  if (model === null) return [];
  const place = { start: type.start, end: type.start + type.name.length };
  const named = [...namedBy(lambdaMember, type.body, type.opened), ...collectionsIn(type.body, type.opened)];
  return [{ model, kind: "maps", members: membersIn(type.body), named, ...place }];
}

const placeOf = (match: RegExpMatchArray): Part => {
  const name = match[1] ?? "";
  const simple = simpleName(name);
  const end = (match.index ?? 0) + match[0].indexOf(name) + name.length;
  return { start: end - simple.length, end };
};

/** `RegisterClassMap<Row>(map => …)`. What maps the rest by itself needs no word. */
function documentMappings(code: string, mapped: Mapped): Mapping[] {
  return [...code.matchAll(classMap)].flatMap((match): Mapping[] => {
    const open = match.index + match[0].length;
    const body = code.slice(open, closingAt(code, open));
    const model = modelMapped(simpleName(match[1] ?? ""), mapped);
    if (model === null || /\bAutoMap\s*\(/.test(body)) return [];
    const named = namedBy(lambdaMember, body, open);
    return [{ model, kind: "maps", members: membersIn(body), named, ...placeOf(match) }];
  });
}

/**
 * `Entity<Row>(row => …)` and methods that are given the builder. Entity Framework maps members by itself; code that tells
 * the column, or for a class of its own the length, of one after the other is expected to go on so.
 */
function entityMappings(code: string, mapped: Mapped): Mapping[] {
  return [...code.matchAll(entityBlock), ...code.matchAll(entityMethod)]
    .slice(0, MAX_BLOCKS)
    .flatMap((match): Mapping[] => {
      const name = simpleName(match[1] ?? "");
      const model = modelMapped(name, mapped);
      if (model === null) return [];
      const open = match.index + match[0].length;
      const { body } = bodyAt(code, open);
      const isOwn = mapped.types.has(name) && mapped.types.propertiesOf(name, model) !== null;
      const told = [...body.matchAll(entityProperty)].map(([, , rest = ""]) => rest);
      const columns = told.filter((rest) => column.test(rest) || (isOwn && length.test(rest)));
      if (columns.length < MIN_COLUMNS) return [];
      const named = namedBy(/\.\s*Property\s*\(\s*\w+\s*=>\s*\w+\.(\w+)/g, body, open);
      return [{ model, kind: "maps", members: membersIn(body), named, ...placeOf(match) }];
    });
}

/** Calls that map the members of stored classes, in code without comments and texts. */
export const mappingsIn = (code: string, mapped: Mapped): Mapping[] => [
  ...documentMappings(code, mapped),
  ...entityMappings(code, mapped),
];

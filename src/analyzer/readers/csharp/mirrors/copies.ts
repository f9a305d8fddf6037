import type { NamedMember } from "../../../csharp-facts.ts";
import { closingAt, namedBy, type Part, simpleName } from "./code.ts";
import type { ModelOf } from "./names.ts";

/** A place that copies members of a stored model one by one. */
export interface Copy extends Part {
  readonly model: string;
  readonly members: readonly string[];
  readonly named: readonly NamedMember[];
}

/** How code tells the classes that store a model from others. */
export interface Naming {
  /** The model that a class of this name may stand for. */
  readonly modelOf: ModelOf;
  /** Whether the project has a class of its own that may store the model. */
  readonly isStored: (model: string) => boolean;
}

const creation = /\bnew\s+([\w.:]+)\s*(?=[({])/g;
/** `Row ToRow(Grant grant) => new() { … }` and `Row row = new() { … }`. */
const untypedCreation = /(?<![\w.:])([\w.:]+)\??\s+\w+\s*(?:\([^(){};]*\)\s*=>|=)\s*new\s*(?=\(\s*\)\s*\{)/g;
const read = /(?<![\w.])(?:\([\w.?]+\)\s*)?([\p{L}_]\w*)[?!]?\.(\w+)/gu;
export const assigned = /[{,]\s*(\w+)\s*=(?![=>])/g;
const copied = /(?<![\w.])(\w+)\.(\w+)\s*=\s*(?:\([\w.?]+\)\s*)?(\w+)[?!]?\.(\w+)\b/g;
/** What people call the classes of pages and messages, which store nothing. */
export const shown = /(?:Dto|Vm|Model|Request|Response|Command|Query|Input|Output|Form|Event)s?$/i;
const notType = /^(?:return|new|await|in|out|ref|throw|is|as|this|case|else|yield|not|and|or|params|async|static)$/;
/** Less than this is nobody's mapping. */
const MIN_READS = 4;
/** How far above a place its source is declared, and how far one assignment of a mapping is from the next. */
const MAX_ABOVE = 4_000;
const MAX_GAP = 400;
const MAX_PLACES = 1_000;
const MAX_COPIED = 4_000;

/** The type with which a name was last declared above a place; null where code does not say it. */
export function typeAbove(code: string, name: string, at: number): string | null {
  const above = code.slice(Math.max(0, at - MAX_ABOVE), at);
  const declared = new RegExp(
    `(?<![\\w.:])([\\w.:]+)(?:<[^<>]*>)?\\??\\s+${name}\\b(?=\\s*(?:[,)=;]|in\\b)([^;]{0,200}))`,
    "g",
  );
  const [type = "", rest = ""] =
    [...above.matchAll(declared)].findLast(([, found = ""]) => !notType.test(found))?.slice(1) ?? [];
  if (type !== "var") return simpleName(type) || null;
  const made = /^[,)=;\s]*(?:await\s+)?(?:new\s+([\w.:]+)\s*[({]|[^;{}]*?<([\w.:]+)>)/.exec(rest);
  return simpleName(made?.[1] ?? made?.[2] ?? "") || null;
}

/** The model that code copies from one side to the other: none of them is for pages, and one at least is stored here. */
function modelBetween(sides: readonly (string | null)[], { modelOf, isStored }: Naming): string | null {
  const known = sides.filter((side) => side !== null);
  if (known.some((side) => shown.test(side))) return null;
  const models = new Set(known.map(modelOf).filter((model) => model !== null));
  const [model] = models;
  return models.size === 1 && model !== undefined && isStored(model) ? model : null;
}

/** Members by the name that they are read from, for the name of which most are read. */
export function mostRead(code: string): { readonly from: string; readonly members: ReadonlySet<string> } {
  const byName = new Map<string, Set<string>>();
  for (const [, name = "", member = ""] of code.matchAll(read)) {
    const members = byName.get(name) ?? new Set();
    byName.set(name, members.add(member));
  }
  const [from = "", members = new Set<string>()] = [...byName].toSorted((a, b) => b[1].size - a[1].size)[0] ?? [];
  return { from, members };
}

/** Creations in their order, with the type as the first group. */
const creationsIn = (code: string): RegExpExecArray[] =>
  [...code.matchAll(creation), ...code.matchAll(untypedCreation)]
    .toSorted((a, b) => a.index + a[0].length - b.index - b[0].length)
    .slice(0, MAX_PLACES);

/** A creation that is given members of one other object, or of the object around it by their names. */
interface Creation extends Part {
  readonly name: string;
  readonly from: string | null;
  readonly members: ReadonlySet<string>;
  readonly open: number;
  readonly body: string;
}

/** The creation whose brackets open at an offset. */
function creationAt(code: string, match: RegExpExecArray): Creation {
  const type = match[1] ?? "";
  const name = simpleName(type);
  const open = match.index + match[0].length;
  const first = closingAt(code, open);
  const next = code.slice(first).search(/\S/);
  const body = code.slice(
    open,
    code[open] === "(" && code[first + next] === "{" ? closingAt(code, first + next) : first,
  );
  const read = mostRead(body);
  const end = match.index + match[0].indexOf(type) + type.length;
  const place = { name, start: end - name.length, end, open, body };
  if (read.members.size >= MIN_READS)
    return { ...place, members: read.members, from: typeAbove(code, read.from, open) };
  const sameNames = [...body.matchAll(/[{,]\s*(\w+)\s*=\s*\1\b(?!\s*[.(])/g)].map(([, member = ""]) => member);
  return { ...place, members: new Set(sameNames), from: null };
}

/** `new Row(a.Name) { Type = a.Type, … }`: one place each, at the type. */
function creations(code: string, naming: Naming): Copy[] {
  const found: Copy[] = [];
  let behind = 0;
  for (const match of creationsIn(code)) {
    if (match.index + match[0].length < behind || naming.modelOf(simpleName(match[1] ?? "")) === null) continue;
    const { name, from, members, open, body, start, end } = creationAt(code, match);
    const model = members.size < MIN_READS ? null : modelBetween([name, from], naming);
    if (model === null) continue;
    const set = namedBy(assigned, body, open);
    const named = set.length > 0 ? set : namedBy(/\.(\w+)/g, body, open);
    found.push({ model, members: [...members, ...set.map(({ member }) => member)], named, start, end });
    behind = open + body.length;
  }
  return found;
}

interface Run {
  readonly to: string;
  readonly from: string;
  readonly start: number;
  last: number;
  readonly members: Set<string>;
}

/** `row.Type = a.Type; row.Name = a.Name; …`: assignments of the same two names that follow each other. */
function runsIn(code: string): Run[] {
  const runs: Run[] = [];
  for (const match of [...code.matchAll(copied)].slice(0, MAX_COPIED)) {
    const [, to = "", member = "", from = "", source = ""] = match;
    if (member !== source || to === from) continue;
    const last = runs.at(-1);
    if (last?.to === to && last.from === from && match.index - last.last < MAX_GAP) {
      last.last = match.index;
      last.members.add(member);
    } else {
      runs.push({ to, from, start: match.index, last: match.index, members: new Set([member]) });
    }
  }
  return runs.filter(({ members }) => members.size >= MIN_READS);
}

/** One place for each run, at its first assignment. */
function assignments(code: string, naming: Naming): Copy[] {
  return runsIn(code).flatMap(({ to, from, start, last, members }): Copy[] => {
    const model = modelBetween([typeAbove(code, to, start), typeAbove(code, from, start)], naming);
    if (model === null) return [];
    // What is set to something else than the member of that name is kept too.
    const named = namedBy(new RegExp(`\\b${to}\\.(\\w+)\\s*=`, "g"), code.slice(start, last + MAX_GAP), start);
    const set = named.map(({ member }) => member);
    return [{ model, members: [...members, ...set], named, start, end: start + to.length }];
  });
}

/** Pairs of types of which code copies members from one to the other, whatever they are called. */
export function pairsIn(code: string): (readonly [string, string])[] {
  const made = creationsIn(code).map((match) => creationAt(code, match));
  const pairs = [
    ...made.flatMap(({ name, from, members }) => (members.size < MIN_READS ? [] : [[name, from] as const])),
    ...runsIn(code).map(({ to, from, start }) => [typeAbove(code, to, start), typeAbove(code, from, start)] as const),
  ];
  return pairs.flatMap(([to, from]) => (to === null || from === null ? [] : [[to, from] as const]));
}

/** Places in code (texts and comments left out) that copy a stored model member by member. */
export const copiesIn = (code: string, naming: Naming): Copy[] => [
  ...creations(code, naming),
  ...assignments(code, naming),
];

import type { Api } from "../../schema/catalog.ts";
import type { Parameter, Signature } from "../../schema/facts.ts";
import type { EditTemplate } from "../../schema/fix.ts";
import { mapArguments, plainType } from "../detectors/signature.ts";
import type { SpanEdit } from "../edit.ts";
import type { ArgumentFact, ParameterFact, SymbolUseFact } from "../facts.ts";
import type { Match } from "../match.ts";
import type { FixContext } from "./build.ts";
import { editList, type ListItem } from "./list-edit.ts";
import { addUsing } from "./using.ts";

type AdjustTemplate = Extract<EditTemplate, { kind: "adjustParameters" }>;

const withoutParameters = (id: string): string => id.split("(")[0] ?? id;

function apiOf(symbol: string, apis: readonly Api[]): { before: Signature; after: Signature; id: string } | null {
  const fits = (api: Api) => api.id === symbol || withoutParameters(api.id) === withoutParameters(symbol);
  const api = apis.find((entry) => fits(entry) && entry.before && entry.after);
  return api?.before && api.after ? { before: api.before, after: api.after, id: api.id } : null;
}

/** For each parameter before the change, its index after it: same name and type, else the only one of its type; -1 when gone. */
function follow(before: Signature, after: Signature): number[] {
  return before.parameters.map((was) => {
    const same = after.parameters.findIndex((is) => is.name === was.name && plainType(is.type) === plainType(was.type));
    if (same >= 0) return same;
    const alike = after.parameters.flatMap((is, index) => (plainType(is.type) === plainType(was.type) ? [index] : []));
    const earlier = before.parameters.filter((other) => plainType(other.type) === plainType(was.type));
    return alike.length === 1 && earlier.length === 1 ? (alike[0] ?? -1) : -1;
  });
}

interface Plan {
  readonly arguments: readonly ListItem[];
  /** Indices of arguments that fall away. */
  readonly dropped: readonly number[];
  /** Parameters that need a value. */
  readonly added: readonly Parameter[];
}

/** How a call is to look; `value` gives the text for a new required parameter, null where it has none. */
function planCall(
  call: readonly ArgumentFact[],
  before: Signature,
  after: Signature,
  value: (parameter: Parameter) => string | null,
): Plan | null {
  const mapping = mapArguments(call, before);
  if (!mapping) return null;
  const following = follow(before, after);
  const byTarget = new Map<number, number>();
  const dropped: number[] = [];
  for (const [index, parameter] of mapping.entries()) {
    const target = following[parameter] ?? -1;
    if (target < 0) dropped.push(index);
    else byTarget.set(target, index);
  }
  const carried = new Set(following);
  const added: Parameter[] = [];
  const items: ListItem[] = [];
  let mustName = false;
  for (const [target, parameter] of after.parameters.entries()) {
    const index = byTarget.get(target);
    if (index !== undefined) {
      const argument = call[index];
      if (argument?.name !== null) mustName = true;
      else if (mustName) return null;
      if (argument && argument.name !== null && argument.name !== parameter.name) return null;
      items.push({ kind: "keep", index });
    } else if (carried.has(target) || parameter.optional) mustName = true;
    else {
      const text = value(parameter);
      if (text === null) return null;
      added.push(parameter);
      items.push({ kind: "insert", text: mustName ? `${parameter.name}: ${text}` : text });
    }
  }
  return { arguments: restoreOrder(items), dropped, added };
}

/** Named arguments may stand in any order: those that were written out of order stay where they were. */
function restoreOrder(items: readonly ListItem[]): ListItem[] {
  const kept = items.flatMap((item) => (item.kind === "keep" ? [item.index] : []));
  if (kept.every((index, at) => at === 0 || index > (kept[at - 1] ?? -1))) return [...items];
  const sorted = kept.toSorted((a, b) => a - b);
  const inserted = items.filter((item) => item.kind === "insert");
  return inserted.some((item) => item.kind === "insert" && !item.text.includes(": "))
    ? [...items]
    : [...sorted.map((index): ListItem => ({ kind: "keep", index })), ...inserted];
}

/** The type of a new parameter as this code has to write it; type parameters of the base become its arguments. */
function writtenType(type: string, owner: string, baseArguments: readonly string[]): string | null {
  let text = type.replace(/\s+/g, "");
  const own = new RegExp(`\\b${owner}<([\\w,]+)>`).exec(text);
  if (own) {
    const names = (own[1] ?? "").split(",");
    if (names.length !== baseArguments.length) return null;
    text = text.replace(/\b[A-Za-z_]\w*\b/g, (word) => baseArguments[names.indexOf(word)] ?? word);
  } else if (baseArguments.length > 0 && /\bT(?:[A-Z]\w*)?\b/.test(text)) return null;
  return text.replace(/,\s*/g, ", ");
}

const ownerName = (id: string): string => (withoutParameters(id).split(".").at(-2) ?? "").replace(/`\d+$/, "");

/** How often a name is mentioned in a stretch of code, outside of the given spans. */
function mentions(text: string, name: string, from: number, to: number): number {
  return [...text.slice(from, to).matchAll(new RegExp(`(?<![\\w@])${name}(?!\\w)`, "g"))].length;
}

interface Constructor {
  readonly text: string;
  readonly use: SymbolUseFact;
  readonly list: { readonly file: string; readonly start: number; readonly end: number };
  readonly items: readonly ParameterFact[];
}

/** Own parameters that only fed arguments which fall away, and that nothing else in the type mentions. */
function unneeded(owner: Constructor, dropped: readonly ArgumentFact[]): Set<number> {
  const { text, use, items } = owner;
  const type = use.enclosingType?.span;
  const found = new Set<number>();
  for (const argument of dropped) {
    const index = items.findIndex((item) => item.name === argument.text.trim());
    const item = items[index];
    if (!item || !type) continue;
    // Once as the parameter, once as the argument.
    if (mentions(text, item.name, type.start, type.end) === 2) found.add(index);
  }
  return found;
}

/** Where a new own parameter belongs: before the parameter that feeds the next argument, else last, never after optional ones. */
function positionFor(
  added: Parameter,
  owner: Constructor,
  after: Signature,
  call: readonly ArgumentFact[],
  plan: Plan,
): number {
  const { items } = owner;
  const firstOptional = items.findIndex((item) => item.optional);
  const limit = firstOptional < 0 ? items.length : firstOptional;
  const at = after.parameters.indexOf(added);
  const order = plan.arguments.flatMap((item) => (item.kind === "keep" ? [item.index] : [-1]));
  const insertedAt = order.indexOf(-1);
  for (const index of order.slice(insertedAt + 1)) {
    const own = items.findIndex((item) => item.name === call[index]?.text.trim());
    if (own >= 0 && at >= 0) return Math.min(own, limit);
  }
  return limit;
}

function editConstructor(
  owner: Constructor,
  api: { before: Signature; after: Signature; id: string },
  call: readonly ArgumentFact[],
): { edits: SpanEdit[]; types: string[] } | null {
  const { text, use, items, list } = owner;
  const base = use.call?.typeArguments ?? [];
  const names = new Map<Parameter, { name: string; type: string; isNew: boolean }>();
  const value = (parameter: Parameter): string | null => {
    const type = writtenType(parameter.type, ownerName(api.id), base);
    if (type === null) return null;
    const known = items.find((item) => plainType(item.type) === plainType(type));
    const name = known?.name ?? parameter.name;
    if (!known && items.some((item) => item.name === name)) return null;
    names.set(parameter, { name, type, isNew: !known });
    return name;
  };
  const plan = planCall(call, api.before, api.after, value);
  if (!plan || !use.call) return null;
  const argumentEdits = editCall(text, use, plan);
  if (!argumentEdits) return null;
  const gone = unneeded(
    owner,
    plan.dropped.flatMap((index) => call[index] ?? []),
  );
  const wanted: ListItem[] = items.flatMap((_, index) => (gone.has(index) ? [] : [{ kind: "keep", index } as const]));
  const types: string[] = [];
  for (const parameter of plan.added.toReversed()) {
    const own = names.get(parameter);
    if (!own?.isNew) continue;
    const position = positionFor(parameter, owner, api.after, call, plan);
    const at = wanted.findIndex((item) => item.kind === "keep" && item.index >= position);
    wanted.splice(at < 0 ? wanted.length : at, 0, { kind: "insert", text: `${own.type} ${own.name}` });
    types.push(own.type);
  }
  const parameterEdits = editList(
    text,
    list,
    items.map((item) => item.span),
    wanted,
  );
  return parameterEdits ? { edits: [...parameterEdits, ...argumentEdits], types } : null;
}

function editCall(text: string, use: SymbolUseFact, plan: Plan): SpanEdit[] | null {
  const { call } = use;
  if (!call) return null;
  if (call.list.start < call.list.end)
    return editList(
      text,
      call.list,
      call.arguments.map((argument) => argument.span),
      plan.arguments,
    );
  // The implicit `base()` of a constructor has no list yet.
  if (use.use !== "baseCall" || !use.parameters || call.list.start !== use.parameters.list.end) return null;
  const added = plan.arguments.flatMap((item) => (item.kind === "insert" ? [item.text] : []));
  return [{ span: call.list, text: ` : base(${added.join(", ")})` }];
}

/** Namespaces by simple type name: those that the template names, and those of the types in the rule's `apis`. */
function namespacesOf(template: AdjustTemplate, apis: readonly Api[]): Map<string, string> {
  const types = apis.filter((api) => api.id.startsWith("T:")).map((api) => api.id.slice(2));
  const listed = types.map(
    (path) => [path.slice(path.lastIndexOf(".") + 1), path.slice(0, path.lastIndexOf("."))] as const,
  );
  return new Map([...listed, ...Object.entries(template.using ?? {})]);
}

/** Adds the usings for new types where their namespace is known. */
function usings(
  types: readonly string[],
  file: string,
  text: string,
  known: ReadonlyMap<string, string>,
  context: FixContext,
): SpanEdit[] {
  const words = new Set(types.flatMap((type) => type.match(/\w+/g) ?? []));
  const namespaces = [...known].flatMap(([name, namespace]) => (words.has(name) ? [namespace] : []));
  return [...new Set(namespaces)].flatMap((namespace) => addUsing(file, text, namespace, context.project) ?? []);
}

function adjustBaseCall(
  use: SymbolUseFact,
  api: { before: Signature; after: Signature; id: string },
  known: ReadonlyMap<string, string>,
  context: FixContext,
): SpanEdit[] | null {
  if (!use.call || !use.parameters) return null;
  const text = context.sources.text(use.span.file);
  const { list, items } = use.parameters;
  if (list.file !== use.call.list.file) return null;
  const result = editConstructor({ text, use, list, items }, api, use.call.arguments);
  return result ? [...usings(result.types, list.file, text, known, context), ...result.edits] : null;
}

/** A call outside of a derived class: arguments may fall away, but nothing is at hand for a new one. */
function adjustCall(
  use: SymbolUseFact,
  api: { before: Signature; after: Signature },
  context: FixContext,
): SpanEdit[] | null {
  if (!use.call) return null;
  const plan = planCall(use.call.arguments, api.before, api.after, () => null);
  return plan && editCall(context.sources.text(use.span.file), use, plan);
}

/** The parameter list of an implementation or override; parameters that the code uses cannot fall away. */
function adjustDeclaration(
  use: SymbolUseFact,
  api: { before: Signature; after: Signature },
  context: FixContext,
): SpanEdit[] | null {
  if (!use.parameters || use.parameters.items.length !== api.before.parameters.length) return null;
  const { list, items } = use.parameters;
  const text = context.sources.text(list.file);
  const type = use.enclosingType?.span ?? { start: 0, end: text.length };
  const following = follow(api.before, api.after);
  for (const [index, item] of items.entries()) {
    if (following[index] === -1 && mentions(text, item.name, type.start, type.end) > 1) return null;
  }
  const wanted = api.after.parameters.map((parameter, target): ListItem => {
    const index = following.indexOf(target);
    return index >= 0 ? { kind: "keep", index } : { kind: "insert", text: `${parameter.type} ${parameter.name}` };
  });
  if (wanted.some((item) => item.kind === "insert" && items.some((own) => item.text.endsWith(` ${own.name}`))))
    return null;
  return editList(
    text,
    list,
    items.map((item) => item.span),
    wanted,
  );
}

/**
 * Adds, drops and passes on parameters from the signatures before and after the change. A base call also gives the
 * class's own constructor what the base asks for now. Null where a value cannot be had or a used one would vanish.
 */
export function adjustParameters(
  match: Match,
  template: AdjustTemplate,
  apis: readonly Api[],
  context: FixContext,
): readonly SpanEdit[] | null {
  if (match.subject.kind !== "symbol") return null;
  const { use } = match.subject;
  const api = apiOf(use.symbol, apis);
  if (!api) return null;
  const edits = editsFor(use, api, namespacesOf(template, apis), context);
  return edits && edits.length > 0 ? edits : null;
}

function editsFor(
  use: SymbolUseFact,
  api: { before: Signature; after: Signature; id: string },
  known: ReadonlyMap<string, string>,
  context: FixContext,
): SpanEdit[] | null {
  switch (use.use) {
    case "baseCall":
      return adjustBaseCall(use, api, known, context);
    case "construct":
    case "invoke":
      return adjustCall(use, api, context);
    case "implement":
    case "override":
      return adjustDeclaration(use, api, context);
    default:
      return null;
  }
}

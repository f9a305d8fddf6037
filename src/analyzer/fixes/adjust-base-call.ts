import type { Parameter, Signature } from "../../schema/facts.ts";
import type { ArgumentFact, ParameterFact, SymbolUseFact } from "../csharp-facts.ts";
import { plainType } from "../detectors/signature.ts";
import type { SpanEdit } from "../edit.ts";
import { withoutParameters } from "../readers/csharp/documentation-id.ts";
import { editCall, type Plan, planCall } from "./call-plan.ts";
import { carriedType } from "./carried-type.ts";
import type { FixContext } from "./fix-context.ts";
import { editList, type ListItem } from "./list-edit.ts";
import { mentions } from "./member-text.ts";
import { replacedTypes } from "./replaced-type.ts";
import { nameFor, type SignatureChange } from "./signature-change.ts";
import { importTypes } from "./using.ts";

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

/** Members that types have as well as those whose place they take. */
type KeptMembers = readonly { readonly type: string; readonly members: readonly string[] }[];

interface Constructor {
  readonly text: string;
  readonly use: SymbolUseFact;
  readonly list: { readonly file: string; readonly start: number; readonly end: number };
  readonly items: readonly ParameterFact[];
}

/** Whether nothing in the type mentions the own parameter but itself and the one argument that it is. */
function isOnlyPassedOn({ text, use }: Constructor, item: ParameterFact): boolean {
  const type = use.enclosingType?.span;
  return type !== undefined && mentions(text, item.name, type.start, type.end) === 2;
}

/** Own parameters that only fed arguments which fall away, and that nothing else in the type mentions. */
function unneeded(owner: Constructor, dropped: readonly ArgumentFact[]): Set<number> {
  const found = new Set<number>();
  for (const argument of dropped) {
    const index = owner.items.findIndex((item) => item.name === argument.text.trim());
    const item = owner.items[index];
    if (item && isOnlyPassedOn(owner, item)) found.add(index);
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
  api: SignatureChange,
  call: readonly ArgumentFact[],
  kept: KeptMembers,
): { edits: SpanEdit[]; types: string[] } | null {
  const { text, use, items, list } = owner;
  const type = use.enclosingType?.span;
  const base = use.call?.typeArguments ?? [];
  const names = new Map<Parameter, { name: string; type: string; isNew: boolean }>();
  const replaced = replacedTypes(text, items, call, api, (item, to) =>
    type ? carriedType(text, type, item, to, kept.find((entry) => entry.type === to)?.members ?? []) : null,
  );
  const value = (parameter: Parameter): string | null => {
    const kept = items[replaced.get(parameter)?.own ?? -1];
    if (kept) return kept.name;
    const written = writtenType(parameter.type, ownerName(api.id), base);
    if (written === null) return null;
    const known = items.find((item) => plainType(item.type) === plainType(written));
    const name = known?.name ?? nameFor(parameter);
    if (!known && items.some((item) => item.name === name)) return null;
    names.set(parameter, { name, type: written, isNew: !known });
    return name;
  };
  const plan = planCall(call, api, value);
  if (!plan || !use.call) return null;
  const argumentEdits = editCall(text, use, plan);
  if (!argumentEdits) return null;
  const gone = unneeded(
    owner,
    plan.dropped.flatMap((index) => call[index] ?? []),
  );
  for (const { own } of replaced.values()) gone.delete(own);
  const wanted: ListItem[] = items.flatMap((_, index) => (gone.has(index) ? [] : [{ kind: "keep", index } as const]));
  const types = [...replaced.keys()].map(({ type }) => type);
  for (const parameter of plan.added.toReversed()) {
    const own = names.get(parameter);
    if (!own?.isNew) continue;
    const position = positionFor(parameter, owner, api.after, call, plan);
    const next = wanted.findIndex((item) => item.kind === "keep" && item.index >= position);
    let at = next < 0 ? wanted.length : next;
    // Those that came in before stand behind this one in the base's list.
    while (wanted[at - 1]?.kind === "insert") at--;
    wanted.splice(at, 0, { kind: "insert", text: `${own.type} ${own.name}` });
    types.push(own.type);
  }
  const parameterEdits = editList(
    text,
    list,
    items.map((item) => item.span),
    wanted,
  );
  const retyped = [...replaced.values()].flatMap(({ edits }) => edits);
  return parameterEdits ? { edits: [...parameterEdits, ...retyped, ...argumentEdits], types } : null;
}

/** Whether another constructor of the class hands over to this one, and would have to pass more on. */
function isHandedOver(text: string, use: SymbolUseFact): boolean {
  const type = use.enclosingType?.span;
  return type !== undefined && /\)\s*:\s*this\s*\(/.test(text.slice(type.start, type.end));
}

/**
 * The call of a base constructor, together with the class's own constructor, which takes what the base asks for now.
 * Null where a constructor of the class calls another one by `this(...)`, and the own list would have to change.
 */
export function adjustBaseCall(
  use: SymbolUseFact,
  api: SignatureChange,
  known: ReadonlyMap<string, string>,
  kept: KeptMembers,
  context: FixContext,
): SpanEdit[] | null {
  if (!use.call || !use.parameters) return null;
  const text = context.sources.text(use.span.file);
  const { list, items } = use.parameters;
  if (list.file !== use.call.list.file) return null;
  const result = editConstructor({ text, use, list, items }, api, use.call.arguments, kept);
  if (!result || (result.types.length > 0 && isHandedOver(text, use))) return null;
  // What stays as it is, such as the argument that a retyped parameter is, is no edit.
  const edits = result.edits.filter(({ span, text: written }) => text.slice(span.start, span.end) !== written);
  return [...importTypes(result.types, list.file, text, known, context.project), ...edits];
}

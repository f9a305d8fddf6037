import type { Parameter } from "../../schema/facts.ts";
import type { ParameterFact, SymbolUseFact } from "../csharp-facts.ts";
import { follow } from "../detectors/following.ts";
import { plainType } from "../detectors/signature.ts";
import type { SpanEdit } from "../edit.ts";
import type { FixContext } from "./fix-context.ts";
import { editList, type ListItem } from "./list-edit.ts";
import { memberEnd, mentions } from "./member-text.ts";
import { returnTypeEdit } from "./return-type.ts";
import { retype } from "./retype.ts";
import { nameFor, type SignatureChange } from "./signature-change.ts";
import { importTypes } from "./using.ts";

export interface AdjustedDeclaration {
  readonly edits: SpanEdit[];
  /** Parameters that the member gets, with the names that they have in this code. */
  readonly added: readonly { readonly type: string; readonly name: string }[];
}

/** A type parameter of the vendor, whose argument is not at hand. */
const isOpen = (type: string): boolean => /\bT(?:[A-Z]\w*)?\b/.test(type);

/** The name of a new parameter in this member: the vendor's, unless the member uses it for something else. */
function freeName(parameter: Parameter, taken: (name: string) => boolean): string | null {
  const type = plainType(parameter.type).replace(/<.*$/, "");
  const byType = type.replace(/^I(?=[A-Z])/, "").replace(/^./, (first) => first.toLowerCase());
  return [nameFor(parameter), byType, `new${type}`].find((name) => !taken(name)) ?? null;
}

/** Follows parameters whose type changes under the same name, which `follow` takes for gone. */
function followAll({ before, after }: SignatureChange): number[] {
  const following = follow(before, after);
  return following.map((target, index) => {
    if (target >= 0) return target;
    const same = after.parameters.findIndex((parameter) => parameter.name === before.parameters[index]?.name);
    return following.includes(same) ? -1 : same;
  });
}

interface Declared {
  readonly text: string;
  readonly use: SymbolUseFact;
  readonly items: readonly ParameterFact[];
  readonly list: { readonly file: string; readonly start: number; readonly end: number };
}

function adjustList({ text, items, list }: Declared, change: SignatureChange): AdjustedDeclaration | null {
  const end = memberEnd(text, list.end);
  const following = followAll(change);
  const isUsed = (name: string, most: number): boolean => mentions(text, name, list.start, end) > most;
  const added: { type: string; name: string }[] = [];
  const wanted: ListItem[] = [];
  for (const [index, item] of items.entries()) if (following[index] === -1 && isUsed(item.name, 1)) return null;
  for (const [target, parameter] of change.after.parameters.entries()) {
    const index = following.indexOf(target);
    if (index >= 0) {
      wanted.push({ kind: "keep", index });
      continue;
    }
    const name = freeName(parameter, (candidate) => isUsed(candidate, 0));
    if (name === null || isOpen(parameter.type)) return null;
    const type = parameter.type.replace(/,\s*/g, ", ");
    added.push({ type, name });
    wanted.push({ kind: "insert", text: `${type} ${name}${parameter.optional ? " = default" : ""}` });
  }
  const spans = items.map((item) => item.span);
  const edits = editList(text, list, spans, wanted);
  const retyped = items.flatMap((item, index) => {
    const [was, is] = [change.before.parameters[index], change.after.parameters[following[index] ?? -1]];
    return (was && is && retype(text, item, was, is)) || [];
  });
  return edits && { edits: [...edits, ...retyped], added };
}

/**
 * The parameter list and the return type of an implementation or override. Null where a parameter that the code uses
 * would vanish, or where the code is written too differently to be sure.
 */
export function adjustDeclaration(
  use: SymbolUseFact,
  change: SignatureChange,
  known: ReadonlyMap<string, string>,
  context: FixContext,
): AdjustedDeclaration | null {
  if (!use.parameters || use.parameters.items.length !== change.before.parameters.length) return null;
  const { list, items } = use.parameters;
  const text = context.sources.text(list.file);
  const adjusted = adjustList({ text, use, items, list }, change);
  const returns = returnTypeEdit(text, use, change);
  if (!adjusted || returns === null) return null;
  const types = [...adjusted.added.map(({ type }) => type), ...returns.map((edit) => edit.text)];
  const imports = importTypes(types, list.file, text, known, context.project);
  return { added: adjusted.added, edits: [...imports, ...returns, ...adjusted.edits] };
}

import type { Parameter } from "../../schema/facts.ts";
import type { ArgumentFact, ParameterFact } from "../csharp-facts.ts";
import { follow } from "../detectors/following.ts";
import { mapArguments, plainType } from "../detectors/signature.ts";
import type { SpanEdit } from "../edit.ts";
import { retype } from "./retype.ts";
import type { SignatureChange } from "./signature-change.ts";

/** An own parameter that feeds a base parameter whose type is another one now, under the same name. */
export interface Replaced {
  readonly own: number;
  readonly edits: readonly SpanEdit[];
}

/**
 * Own parameters to give another type, by the base parameter that they feed after the change. Only those that the
 * class does no more with than the new type can (`carried`, with the edits for fields that keep them).
 */
export function replacedTypes(
  text: string,
  items: readonly ParameterFact[],
  call: readonly ArgumentFact[],
  { before, after }: Pick<SignatureChange, "before" | "after">,
  carried: (own: ParameterFact, type: string) => readonly SpanEdit[] | null,
): Map<Parameter, Replaced> {
  const found = new Map<Parameter, Replaced>();
  const mapping = mapArguments(call, before) ?? [];
  const following = follow(before, after);
  for (const [index, parameter] of mapping.entries()) {
    const was = before.parameters[parameter];
    if (!was || following[parameter] !== -1) continue;
    const target = after.parameters.findIndex((candidate) => candidate.name === was.name);
    const is = after.parameters[target];
    const own = items.findIndex((item) => item.name === call[index]?.text.trim());
    const item = items[own];
    if (!is || following.includes(target) || !item || plainType(item.type) !== plainType(was.type)) continue;
    const edit = retype(text, item, was, is);
    const fields = edit && carried(item, edit.text);
    if (fields) found.set(is, { own, edits: [edit, ...fields] });
  }
  return found;
}

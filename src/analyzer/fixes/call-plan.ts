import type { Parameter } from "../../schema/facts.ts";
import type { ArgumentFact, SymbolUseFact } from "../csharp-facts.ts";
import { follow } from "../detectors/following.ts";
import { mapArguments } from "../detectors/signature.ts";
import type { SpanEdit } from "../edit.ts";
import { editList, type ListItem } from "./list-edit.ts";
import type { SignatureChange } from "./signature-change.ts";

export interface Plan {
  readonly arguments: readonly ListItem[];
  /** Indices of arguments that fall away. */
  readonly dropped: readonly number[];
  /** Parameters that need a value. */
  readonly added: readonly Parameter[];
}

/** How a call is to look; `value` gives the text for a new required parameter, null where it has none. */
export function planCall(
  call: readonly ArgumentFact[],
  { before, after }: Pick<SignatureChange, "before" | "after">,
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
    } else if (parameter.optional) mustName = true;
    else {
      // What a call could leave out so far has no value at hand, but for a token: any other might be meant differently.
      if (carried.has(target) && parameter.type !== "CancellationToken") return null;
      const text = value(parameter);
      if (text === null) return null;
      added.push(parameter);
      items.push({ kind: "insert", text: mustName ? `${parameter.name}: ${text}` : text });
    }
  }
  return { arguments: restoreOrder(items, call), dropped, added };
}

/** Named arguments may stand in any order: those that were written out of order stay where they were. Others move. */
function restoreOrder(items: readonly ListItem[], call: readonly ArgumentFact[]): ListItem[] {
  const kept = items.flatMap((item) => (item.kind === "keep" ? [item.index] : []));
  if (kept.every((index, at) => at === 0 || index > (kept[at - 1] ?? -1))) return [...items];
  const sorted = kept.toSorted((a, b) => a - b);
  if (kept.some((index, at) => index !== sorted[at] && call[index]?.name === null)) return [...items];
  const inserted = items.filter((item) => item.kind === "insert");
  return inserted.some((item) => item.kind === "insert" && !item.text.includes(": "))
    ? [...items]
    : [...sorted.map((index): ListItem => ({ kind: "keep", index })), ...inserted];
}

/** The edits that make a call look as planned. Null where its list cannot be edited item by item. */
export function editCall(text: string, use: SymbolUseFact, plan: Plan): SpanEdit[] | null {
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

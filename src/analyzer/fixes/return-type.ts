import type { ReturnedFact, SymbolUseFact } from "../csharp-facts.ts";
import { collectionChange } from "../detectors/returned.ts";
import { plainType } from "../detectors/signature.ts";
import type { SpanEdit } from "../edit.ts";
import { typeBefore } from "./member-text.ts";
import type { SignatureChange } from "./signature-change.ts";

const names = (type: string): RegExpMatchArray[] => [...type.matchAll(/[A-Za-z_]\w*(?!\w|\s*(?:\.|::))/g)];
const isOpen = (name: string): boolean => /^T(?:[A-Z]\w*)?$/.test(name);

const unsure = "what the member returns has another type now, so look at its `return`s";

/** Whether all that a member returns is known to fit the new collection, or has an edit of its own. */
const isKnown = (returned: readonly ReturnedFact[] | null): boolean =>
  returned !== null &&
  returned.length > 0 &&
  returned.every(({ values }) => values.every(({ type, isNothing }) => type !== null || isNothing));

/**
 * The edits that give a member its new return type: only the names that differ are replaced, so that qualifiers and
 * type arguments stay as they are written. None where it is not to change; null where the code has another type.
 */
export function returnTypeEdit(
  text: string,
  { span: name, returned }: Pick<SymbolUseFact, "span" | "returned">,
  change: SignatureChange,
): SpanEdit[] | null {
  const { before, after } = change;
  const doubt = collectionChange(change) && isKnown(returned) ? {} : { doubt: unsure };
  const [was, is] = [plainType(before.returns ?? ""), plainType(after.returns ?? "")];
  if (was === is || is === "") return [];
  const place = typeBefore(text, name.start);
  if (!place) return null;
  const written = text.slice(place.start, place.end);
  if (plainType(written) === is) return [];
  const [old, fresh, own] = [names(was), names(is), names(written)];
  if (old.length !== own.length || fresh.length !== own.length) return null;
  const edits: SpanEdit[] = [];
  for (const [index, match] of own.entries()) {
    const [from, to] = [old[index]?.[0] ?? "", fresh[index]?.[0] ?? ""];
    if (from !== match[0] && !isOpen(from)) return null;
    if (from === to) continue;
    const start = place.start + (match.index ?? 0);
    edits.push({ span: { file: name.file, start, end: start + match[0].length }, text: to, ...doubt });
  }
  return edits;
}

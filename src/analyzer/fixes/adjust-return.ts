import type { ReturnedFact, ReturnedValue, SymbolUseFact } from "../csharp-facts.ts";
import { type CollectionChange, canRetype, collectionChange, isAdjusted, isUnfinished } from "../detectors/returned.ts";
import type { SpanEdit } from "../edit.ts";
import type { Span } from "../input.ts";
import { adjustDeclaration } from "./adjust-declaration.ts";
import type { FixContext } from "./fix-context.ts";
import type { SignatureChange } from "./signature-change.ts";
import { addUsing } from "./using.ts";

/** `IEnumerable<Key>` at a span becomes `IReadOnlyCollection<Key>`; what qualifies it stays. */
function renameType(text: string, span: Span, { from, to }: CollectionChange): SpanEdit | null {
  const at = text.slice(span.start, span.end).search(new RegExp(`\\b${from}\\s*<`));
  if (at < 0) return null;
  const start = span.start + at;
  return { span: { ...span, start, end: start + from.length }, text: to };
}

/** Ends a query, so that what is returned is a collection of its own. */
function finish({ span, isPrimary }: ReturnedValue): SpanEdit[] {
  const at = (offset: number, text: string): SpanEdit => ({ span: { ...span, start: offset, end: offset }, text });
  return isPrimary ? [at(span.end, ".ToArray()")] : [at(span.start, "("), at(span.end, ").ToArray()")];
}

/** The type argument of a finished task; where none is written, that of the member's own return type. */
function typeArgumentEdit(
  text: string,
  use: SymbolUseFact,
  place: NonNullable<ReturnedFact["typeArgument"]>,
  change: CollectionChange,
  returns: string,
): SpanEdit | null {
  if (place.text !== "") return renameType(text, place.span, change);
  const inner = /^(?:[\w.]+\.)?(?:Value)?Task\s*<(.*)>$/s.exec(use.returnType ?? returns)?.[1];
  const type = inner?.replace(new RegExp(`\\b${change.from}(?=\\s*<)`), change.to);
  return type === undefined ? null : { span: place.span, text: `<${type}>` };
}

/** Edits of one `return`; null where what is returned cannot be made to fit in place. */
function returnEdits(
  text: string,
  use: SymbolUseFact,
  { form, values, typeArgument }: ReturnedFact,
  change: CollectionChange,
  returns: string,
): SpanEdit[] | null {
  if (form === "task" || form === "passedOn") return null;
  const unfit = values.filter((value) => isUnfinished(value.type) || (form === "finishedTask" && isOpen(value)));
  const fields = unfit.filter(canRetype);
  const retyped = fields.map(({ field }) => field && renameType(text, field.type, change));
  const finished = unfit.filter((value) => !canRetype(value)).flatMap(finish);
  const isWritten = typeArgument !== null && typeArgument.text !== "";
  const mustTell = typeArgument && (isWritten || fields.length < values.length);
  const told = mustTell ? [typeArgumentEdit(text, use, typeArgument, change, returns)] : [];
  const edits = [...told, ...retyped, ...finished].filter((edit) => edit !== null);
  return edits.length === told.length + retyped.length + finished.length ? edits : null;
}

/** A value whose type the code leaves open: inside of a finished task without type argument it was a sequence. */
const isOpen = ({ type, isNothing }: ReturnedValue): boolean => type === null && !isNothing;

/**
 * What a member returns, together with its declaration: queries are ended, finished tasks and fields get the new type.
 * Null where the declaration cannot be adjusted, or where a whole task comes from elsewhere.
 */
export function adjustReturn(
  use: SymbolUseFact,
  returned: ReturnedFact,
  change: SignatureChange,
  known: ReadonlyMap<string, string>,
  context: FixContext,
): SpanEdit[] | null {
  const collection = collectionChange(change);
  if (!collection) return null;
  const isAlone = use.use === "invoke" || isAdjusted(use, collection);
  const declaration = isAlone ? { edits: [] } : adjustDeclaration(use, change, known, context);
  if (!declaration) return null;
  const { file } = returned.span;
  const text = context.sources.text(file);
  const edits = returnEdits(text, use, returned, collection, change.after.returns ?? "");
  if (!edits) return null;
  const isFinished = edits.some((edit) => edit.text.endsWith(".ToArray()"));
  const using = isFinished ? addUsing(file, text, "System.Linq", context.project) : null;
  return [...declaration.edits, ...(using ? [using] : []), ...edits];
}

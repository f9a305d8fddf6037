import type { Api } from "../../schema/catalog.ts";
import type { ReturnedFact, ReturnedValue, SymbolUseFact } from "../csharp-facts.ts";
import type { Span } from "../input.ts";
import type { Match } from "../match.ts";
import { outerType as outer, plainType } from "./signature.ts";
import { symbolMatch } from "./symbol-match.ts";

/** How a returned collection changes: names of the generic types, without their element. */
export interface CollectionChange {
  readonly from: string;
  readonly to: string;
}

const task = /^(?:Value)?Task<(.*)>$/;
const inner = (type: string): string => task.exec(type)?.[1] ?? type;

/** What `IEnumerable` and its kin cannot become without a copy. */
const finishedTypes = new Set(["IReadOnlyCollection", "IReadOnlyList"]);
const unfinishedTypes = new Set([
  "IEnumerable",
  "IQueryable",
  "IOrderedEnumerable",
  "IOrderedQueryable",
  "ICollection",
  "IList",
  "ISet",
]);

/** The change of a method that returned a sequence and returns a finished collection now; null for any other. */
export function collectionChange({ before, after }: Pick<Api, "before" | "after">): CollectionChange | null {
  const [was, is] = [inner(plainType(before?.returns ?? "")), inner(plainType(after?.returns ?? ""))];
  const change = { from: outer(was), to: outer(is) };
  return change.from === "IEnumerable" && finishedTypes.has(change.to) ? change : null;
}

/** Whether a type surely is no such collection; what is not known passes. */
export const isUnfinished = (type: string | null): boolean =>
  type !== null && unfinishedTypes.has(outer(plainType(type)));

/** Whether a field can take the new type: all that is put into it is known to fit. */
export const canRetype = ({ field }: ReturnedValue): boolean =>
  field?.written.every((type) => type !== null && !isUnfinished(type)) ?? false;

interface Doubtful {
  readonly span: Span;
  readonly type: string | null;
}

/** The places of one `return` that have to change. */
function placesOf(returned: ReturnedFact, { from, to }: CollectionChange): Doubtful[] {
  const { form, values, typeArgument, span } = returned;
  const unfit = values.filter(({ type }) => isUnfinished(type));
  const fields = unfit.filter(canRetype).map(({ field, type }) => ({ span: field?.type ?? span, type }));
  const others = unfit.filter((value) => !canRetype(value)).map(({ type }) => ({ span, type }));
  switch (form) {
    case "task":
      return values.some(({ type }) => type !== null && task.test(type) && outer(inner(plainType(type))) === from)
        ? [{ span, type: values[0]?.type ?? null }]
        : [];
    case "passedOn":
      return values.filter(
        ({ type }) => type !== null && task.test(plainType(type)) && outer(inner(plainType(type))) === from,
      );
    case "value":
      return [...fields, ...others];
    case "finishedTask": {
      if (typeArgument && typeArgument.text !== "")
        return outer(plainType(typeArgument.text)) === from ? [...fields, { span: typeArgument.span, type: from }] : [];
      const isNew = values.every(({ type }) => type !== null && outer(plainType(type)) === to);
      return fields.length === values.length || isNew ? fields : [...fields, { span, type: others[0]?.type ?? null }];
    }
    default:
      return form satisfies never;
  }
}

function misfit({ form }: ReturnedFact, type: string | null, { from }: CollectionChange): string {
  if (form === "passedOn") return `and a task of it is none of \`${from}\``;
  if (type === null) return "and this task is one of what it holds";
  return `and an \`${outer(inner(plainType(type)))}\` does not convert to it`;
}

/** Whether a member is declared with the new type already. */
export const isAdjusted = (use: SymbolUseFact, { to }: CollectionChange): boolean =>
  outer(inner(plainType(use.returnType ?? ""))) === to;

/**
 * Places behind the changed return type of an implementation or override, or behind a call of a test double: values that
 * do not fit it, and fields that hold them. They count until they are mended, also where the declaration has the new type
 * already.
 */
export function returnedMatches(api: Api, use: SymbolUseFact): Match[] {
  const change = collectionChange(api);
  const written = use.use === "invoke" ? change?.from : outer(inner(plainType(use.returnType ?? "")));
  if (!change || (written !== change.from && written !== change.to)) return [];
  return (use.returned ?? []).flatMap((returned) =>
    placesOf(returned, change).map(
      ({ span, type }): Match => ({
        ...symbolMatch(use, type === null ? "likely" : "certain"),
        span,
        message: `\`{symbol}\` returns \`${change.to}\` now, ${misfit(returned, type, change)}`,
        subject: { kind: "returned", use, returned },
      }),
    ),
  );
}

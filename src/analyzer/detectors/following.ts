import type { Signature } from "../../schema/facts.ts";
import type { ParameterFact } from "../csharp-facts.ts";
import { plainType } from "./signature.ts";

/** For each parameter before the change, its index after it: same name and type, else the only one of its type; -1 when gone. */
export function follow(before: Signature, after: Signature): number[] {
  return before.parameters.map((was) => {
    const same = after.parameters.findIndex((is) => is.name === was.name && plainType(is.type) === plainType(was.type));
    if (same >= 0) return same;
    const alike = after.parameters.flatMap((is, index) => (plainType(is.type) === plainType(was.type) ? [index] : []));
    const earlier = before.parameters.filter((other) => plainType(other.type) === plainType(was.type));
    return alike.length === 1 && earlier.length === 1 ? (alike[0] ?? -1) : -1;
  });
}

/** The signatures of a change as an own method has them, which may call its parameters otherwise than the vendor. */
export function asDeclared<
  T extends { readonly before?: Signature | undefined; readonly after?: Signature | undefined },
>(change: T, items: readonly ParameterFact[]): T {
  const { before, after } = change;
  if (!before || !after) return change;
  const following = follow(before, after);
  const nameAt = (index: number) => items[index]?.name;
  return {
    ...change,
    before: {
      ...before,
      parameters: before.parameters.map((was, index) => ({ ...was, name: nameAt(index) ?? was.name })),
    },
    after: {
      ...after,
      parameters: after.parameters.map((is, index) => ({ ...is, name: nameAt(following.indexOf(index)) ?? is.name })),
    },
  };
}

/** The signature after a change where all that is new has a default, as an own method may give it. */
export function withDefaults(before: Signature, after: Signature): Signature {
  const carried = new Set(follow(before, after));
  const parameters = after.parameters.map((is, index) => (carried.has(index) ? is : { ...is, optional: true }));
  return { ...after, parameters };
}

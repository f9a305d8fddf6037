import { parseTypeName, type TypeName } from "./type-names.ts";
import { otherType, type TypeRef } from "./type-ref.ts";

/** Type arguments by type parameter. */
export type Inferred = Map<string, TypeRef | null>;

const MAX_DEPTH = 12;

/**
 * Fits a parameter's written type to an argument's type and notes what that says about the type parameters, as
 * C#'s inference would in the plain cases: `T`, `T[]`, `IEnumerable<T>`, `Func<…, T>`.
 */
export function infer(written: string, given: TypeRef | null, parameters: readonly string[], found: Inferred): void {
  const name = parseTypeName(written);
  if (name && given) unify(name, given, parameters, found, 0);
}

function unify(name: TypeName, given: TypeRef, parameters: readonly string[], found: Inferred, depth: number): void {
  if (depth > MAX_DEPTH) return;
  const last = name.kind === "path" ? name.segments[name.segments.length - 1] : undefined;
  const isPlain = name.kind === "path" && name.segments.length === 1 && last?.arity === 0;
  if (!isPlain) pairs(partsOf(name), given, parameters, found, depth);
  else if (last && parameters.includes(last.name) && !found.get(last.name)) found.set(last.name, given);
}

function partsOf(name: TypeName): readonly TypeName[] {
  if (name.kind === "array") return [name.element];
  if (name.kind === "tuple") return name.elements;
  return name.segments[name.segments.length - 1]?.arguments ?? [];
}

function pairs(
  names: readonly TypeName[],
  given: TypeRef,
  parameters: readonly string[],
  found: Inferred,
  depth: number,
): void {
  if (given.arguments.length !== names.length) return;
  names.forEach((name, index) => {
    const argument = given.arguments[index];
    if (argument) unify(name, argument, parameters, found, depth + 1);
  });
}

/** What a lambda with this awaited body gives a parameter to infer from: `Func<?, …, Body>` or `Func<?, …, Task<Body>>`. */
export function lambdaShape(written: string, body: TypeRef | null): TypeRef | null {
  const name = parseTypeName(written);
  const last = name?.kind === "path" ? name.segments[name.segments.length - 1] : undefined;
  if (last?.name !== "Func" || !body) return null;
  const result = last.arguments[last.arguments.length - 1];
  const wrapper = result?.kind === "path" ? (result.segments[result.segments.length - 1]?.name ?? "") : "";
  const given = /^(?:Value)?Task$/.test(wrapper) ? otherType(wrapper, [body]) : body;
  return otherType("Func", [...last.arguments.slice(1).map(() => null), given]);
}

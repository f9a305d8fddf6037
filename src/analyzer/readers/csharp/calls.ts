import type { ArgumentFact, CallFact, SymbolUseFact } from "../../csharp-facts.ts";
import { type CodeFile, spanOf } from "./declared.ts";
import { doublesOf } from "./doubles.ts";
import type { Expressions } from "./expressions.ts";
import { childByField, childByKind, childrenOf, endOf, kindOf, nameOf, type Syntax, textOf } from "./syntax.ts";
import { displayType } from "./type-ref.ts";

function argumentOf(file: CodeFile, node: number, expressions: Expressions): ArgumentFact {
  const { syntax } = file;
  const name = childByField(syntax, node, "name");
  const named = name !== null && /^\s*:(?!:)/.test(syntax.text.slice(endOf(syntax, name), endOf(syntax, node)));
  const value =
    childrenOf(syntax, node).find((child) => child !== name && kindOf(syntax, child) !== "comment") ?? name ?? node;
  const doubles = doublesOf(file, value, expressions);
  return {
    name: named && name !== null ? nameOf(syntax, name) : null,
    text: textOf(syntax, value),
    span: spanOf(file, node),
    type: displayType(expressions.typeOf(file, value)),
    ...(doubles.length === 0 ? {} : { doubles }),
  };
}

/** Type arguments of a type as written: `[A, B]` for `Ns.Base<A, B>`. */
export function typeArgumentsOf(file: CodeFile, type: number): number[] {
  const { syntax } = file;
  let at: number | null = type;
  while (at !== null && kindOf(syntax, at) !== "generic_name") at = childByField(syntax, at, "name");
  const list = at === null ? null : childByKind(syntax, at, "type_argument_list");
  return list === null ? [] : childrenOf(syntax, list);
}

/** The call behind an argument list. `typeArguments` are those of the method, or of the constructed type. */
export function callFrom(
  file: CodeFile,
  list: number,
  expressions: Expressions,
  typeArguments: readonly number[] = [],
): CallFact {
  const { syntax } = file;
  return {
    list: spanOf(file, list),
    arguments: childrenOf(syntax, list)
      .filter((child) => kindOf(syntax, child) === "argument")
      .map((child) => argumentOf(file, child, expressions)),
    typeArguments: typeArguments.map((node) => textOf(syntax, node)),
  };
}

/** A call without anything written, such as the implicit `base()`: an empty list at this offset. */
export const emptyCall = (file: CodeFile, offset: number, typeArguments: readonly number[] = []): CallFact => ({
  list: { file: file.path, start: offset, end: offset },
  arguments: [],
  typeArguments: typeArguments.map((node) => textOf(file.syntax, node)),
});

/** Member assignments of a creation's object initialiser, null without one. */
export function initializerOf(file: CodeFile, creation: number): SymbolUseFact["initializer"] {
  const { syntax } = file;
  const node = childByKind(syntax, creation, "initializer_expression");
  if (node === null) return null;
  return childrenOf(syntax, node).flatMap((child) => {
    if (kindOf(syntax, child) !== "assignment_expression") return [];
    const left = childByField(syntax, child, "left");
    const right = childByField(syntax, child, "right");
    if (left === null || right === null || kindOf(syntax, left) !== "identifier") return [];
    return [{ member: nameOf(syntax, left), text: textOf(syntax, right), span: spanOf(file, child) }];
  });
}

/** Text of a `base` keyword in a constructor initialiser, and its argument list. */
export function baseInitializer(syntax: Syntax, declaration: number): { keyword: number; list: number } | null {
  const node = childByKind(syntax, declaration, "constructor_initializer");
  if (node === null) return null;
  const keyword = childByKind(syntax, node, "base");
  const list = childByKind(syntax, node, "argument_list");
  return keyword === null || list === null ? null : { keyword, list };
}

/** Whether the constructor hands over to another one of its own class. */
export function callsThis(syntax: Syntax, declaration: number): boolean {
  const node = childByKind(syntax, declaration, "constructor_initializer");
  return node !== null && childByKind(syntax, node, "this") !== null;
}

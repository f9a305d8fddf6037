import type { CodeFile } from "./declared.ts";
import { childByField, childByKind, childrenOf, kindOf, nameOf } from "./syntax.ts";

/** What an invocation calls: the receiver is null when the name stands alone. */
export interface Callee {
  readonly name: string;
  readonly nameNode: number;
  readonly typeArguments: readonly number[];
  readonly receiver: number | null;
}

/** Text of a simple name without its type arguments. */
export const simpleNameOf = (file: CodeFile, node: number): string =>
  nameOf(file.syntax, kindOf(file.syntax, node) === "generic_name" ? node + 1 : node);

function nameAndReceiver(file: CodeFile, target: number): { nameNode: number; receiver: number | null } | null {
  const { syntax } = file;
  switch (kindOf(syntax, target)) {
    case "identifier":
    case "generic_name":
      return { nameNode: target, receiver: null };
    case "member_access_expression": {
      const nameNode = childByField(syntax, target, "name");
      return nameNode === null ? null : { nameNode, receiver: childByField(syntax, target, "expression") };
    }
    case "conditional_access_expression": {
      const binding = childByKind(syntax, target, "member_binding_expression");
      const nameNode = binding === null ? null : childByField(syntax, binding, "name");
      return nameNode === null ? null : { nameNode, receiver: childByField(syntax, target, "condition") };
    }
    default:
      return null;
  }
}

/** Null when something other than a name is called. */
export function calleeOf(file: CodeFile, invocation: number): Callee | null {
  const { syntax } = file;
  const target = childByField(syntax, invocation, "function");
  const part = target === null ? null : nameAndReceiver(file, target);
  if (!part) return null;
  const generic = kindOf(syntax, part.nameNode) === "generic_name";
  const list = generic ? childByKind(syntax, part.nameNode, "type_argument_list") : null;
  return {
    ...part,
    name: simpleNameOf(file, part.nameNode),
    typeArguments: list === null ? [] : childrenOf(syntax, list),
  };
}

/** Argument nodes of an invocation or creation. */
export function argumentsOf(file: CodeFile, call: number): number[] {
  const { syntax } = file;
  const list = childByField(syntax, call, "arguments") ?? childByKind(syntax, call, "argument_list");
  return list === null ? [] : argumentsIn(file, list);
}

export const argumentsIn = (file: CodeFile, list: number): number[] =>
  childrenOf(file.syntax, list).filter((child) => kindOf(file.syntax, child) === "argument");

/** Name of a named argument, or null. */
export function argumentName(file: CodeFile, argument: number): string | null {
  const { syntax } = file;
  const name = childByField(syntax, argument, "name");
  return name !== null && argumentValue(file, argument) !== name ? nameOf(syntax, name) : null;
}

/** The expression that an argument passes. */
export function argumentValue(file: CodeFile, argument: number): number | null {
  const children = childrenOf(file.syntax, argument).filter((child) => kindOf(file.syntax, child) !== "comment");
  return children[children.length - 1] ?? null;
}

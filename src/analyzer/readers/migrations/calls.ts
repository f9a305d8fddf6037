import { childByField, childrenOf, kindOf, nameOf, parentOf, type Syntax, textOf } from "../csharp/syntax.ts";

export interface Argument {
  readonly name: string | null;
  /** Node of the value. */
  readonly node: number;
}

/** A method call: `receiver.Name<T>(arguments)`. */
export interface Call {
  readonly node: number;
  readonly name: string;
  readonly typeArgument: string | null;
  /** Node of the receiver, or null for a bare call. */
  readonly receiver: number | null;
  readonly arguments: readonly Argument[];
}

function argumentOf(syntax: Syntax, node: number): Argument | null {
  const named = childByField(syntax, node, "name");
  const value = childrenOf(syntax, node)
    .filter((child) => child !== named && kindOf(syntax, child) !== "comment")
    .at(-1);
  if (value === undefined) return null;
  return { name: named === null ? null : nameOf(syntax, named), node: value };
}

function methodName(syntax: Syntax, node: number): { name: string; typeArgument: string | null } | null {
  if (kindOf(syntax, node) === "identifier") return { name: nameOf(syntax, node), typeArgument: null };
  if (kindOf(syntax, node) !== "generic_name") return null;
  const [name, types] = childrenOf(syntax, node);
  if (name === undefined) return null;
  const [type] = types === undefined ? [] : childrenOf(syntax, types);
  return { name: nameOf(syntax, name), typeArgument: type === undefined ? null : textOf(syntax, type) };
}

/** The call at an `invocation_expression`, or null when its function is no plain name. */
export function callAt(syntax: Syntax, node: number): Call | null {
  const target = childByField(syntax, node, "function");
  const list = childByField(syntax, node, "arguments");
  if (target === null || list === null) return null;
  const isMember = kindOf(syntax, target) === "member_access_expression";
  const named = isMember ? childByField(syntax, target, "name") : target;
  const method = named === null ? null : methodName(syntax, named);
  if (!method) return null;
  const args = childrenOf(syntax, list)
    .filter((child) => kindOf(syntax, child) === "argument")
    .flatMap((child) => argumentOf(syntax, child) ?? []);
  return { node, ...method, receiver: isMember ? childByField(syntax, target, "expression") : null, arguments: args };
}

/** An argument by its name, or by its position when it is not named. */
export function argument(call: Call, name: string, position: number): number | null {
  const named = call.arguments.find((candidate) => candidate.name === name);
  if (named) return named.node;
  const at = call.arguments[position];
  return at && at.name === null ? at.node : null;
}

const STRING = /^(?:@"((?:[^"]|"")*)"|"((?:[^"\\]|\\.)*)"|"""+([^"]*)"""+)$/;

/** The name that an argument gives: a string literal, or the last part of `nameof(…)`; null for anything else. */
export function nameIn(syntax: Syntax, node: number | null): string | null {
  if (node === null) return null;
  const text = textOf(syntax, node);
  const literal = STRING.exec(text);
  if (literal) return literal[1] ?? literal[2] ?? literal[3] ?? null;
  return /^nameof\s*\(\s*(?:[\w@]+\s*\.\s*)*@?(\w+)\s*\)$/.exec(text)?.[1] ?? null;
}

/** Name of the method around a node, or null at top level. */
export function methodAround(syntax: Syntax, node: number): string | null {
  for (let at = parentOf(syntax, node); at >= 0; at = parentOf(syntax, at)) {
    if (kindOf(syntax, at) !== "method_declaration") continue;
    const name = childByField(syntax, at, "name");
    return name === null ? null : nameOf(syntax, name);
  }
  return null;
}

/** Every node of a kind in `[from, to)`, in document order. */
export function nodesOf(syntax: Syntax, kind: string, from = 0, to = syntax.kinds.length): number[] {
  const found: number[] = [];
  for (let node = from; node < to; node++) if (syntax.kinds[node] === kind) found.push(node);
  return found;
}

import type { ParameterUse } from "../../csharp-facts.ts";
import { calleeOf } from "./callee.ts";
import { type CodeFile, type OwnMember, spanOf } from "./declared.ts";
import { fieldOf, kindOf, lastOf, parentOf, startOf, textOf } from "./syntax.ts";

/** The call of a method of the same name to which a name is handed on. */
function handedTo(file: CodeFile, node: number, method: string): ParameterUse["handedTo"] {
  const { syntax } = file;
  const argument = parentOf(syntax, node);
  const call = parentOf(syntax, parentOf(syntax, argument));
  if (kindOf(syntax, argument) !== "argument" || kindOf(syntax, call) !== "invocation_expression") return null;
  const callee = calleeOf(file, call);
  if (callee?.name !== method) return null;
  const between = syntax.text.slice(startOf(syntax, callee.nameNode), startOf(syntax, node));
  return { start: startOf(syntax, callee.nameNode), isOnLine: !/[\r\n]/.test(between) };
}

/** Where the body of a member names its parameters; what stands behind a dot or before a colon is another name. */
export function parameterUses({ file, node, name: method, parameters }: OwnMember): ParameterUse[] {
  const { syntax } = file;
  const names = new Set(parameters.map(({ name }) => name));
  const found: ParameterUse[] = [];
  for (let at = node + 1; at <= lastOf(syntax, node); at++) {
    if (kindOf(syntax, at) !== "identifier" || fieldOf(syntax, at) === "name") continue;
    const name = textOf(syntax, at);
    if (names.has(name)) found.push({ name, span: spanOf(file, at), handedTo: handedTo(file, at, method) });
  }
  return found;
}

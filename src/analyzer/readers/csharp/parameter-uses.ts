import type { ParameterUse } from "../../facts.ts";
import { calleeOf } from "./callee.ts";
import { type CodeFile, type OwnMember, spanOf } from "./declared.ts";
import { fieldOf, kindOf, lastOf, parentOf, textOf } from "./syntax.ts";

/** Whether a name is handed on to a method of the same name, whose call has to change as a whole. */
function isHandedOn(file: CodeFile, node: number, method: string): boolean {
  const { syntax } = file;
  const argument = parentOf(syntax, node);
  const call = parentOf(syntax, parentOf(syntax, argument));
  if (kindOf(syntax, argument) !== "argument" || kindOf(syntax, call) !== "invocation_expression") return false;
  return calleeOf(file, call)?.name === method;
}

/** Where the body of a member names its parameters; what stands behind a dot or before a colon is another name. */
export function parameterUses({ file, node, name: method, parameters }: OwnMember): ParameterUse[] {
  const { syntax } = file;
  const names = new Set(parameters.map(({ name }) => name));
  const found: ParameterUse[] = [];
  for (let at = node + 1; at <= lastOf(syntax, node); at++) {
    if (kindOf(syntax, at) !== "identifier" || fieldOf(syntax, at) === "name") continue;
    const name = textOf(syntax, at);
    if (names.has(name) && !isHandedOn(file, at, method)) found.push({ name, span: spanOf(file, at) });
  }
  return found;
}

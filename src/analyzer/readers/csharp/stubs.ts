import { argumentsOf, argumentValue, calleeOf } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import { callOfLambda } from "./lambda-types.ts";
import { childByField, fieldOf, kindOf, parentOf } from "./syntax.ts";

/** Methods that tell a test double what to give back; those of the second kind stand between. */
const gives = /^(?:Returns|ReturnsAsync|ReturnsForAnyArgs|ReturnsLazily)$/;
const between = /^(?:Callback|Verifiable|Invokes|Then)$/;
const describes = /^(?:Setup\w*|CallTo)$/;
const passesOn = new Set(["await_expression", "parenthesized_expression", "postfix_unary_expression"]);
const MAX_STEPS = 20;

/** The description around a call, `store.Setup(x => x.Call())` or `A.CallTo(() => x.Call())`; the call itself without one. */
function descriptionOf(file: CodeFile, call: number): number {
  const { syntax } = file;
  let at = call;
  while (passesOn.has(kindOf(syntax, parentOf(syntax, at)))) at = parentOf(syntax, at);
  const lambda = parentOf(syntax, at);
  if (kindOf(syntax, lambda) !== "lambda_expression" || fieldOf(syntax, at) !== "body") return call;
  const passed = callOfLambda(file, lambda);
  const callee = passed && kindOf(syntax, passed.call) === "invocation_expression" ? calleeOf(file, passed.call) : null;
  return passed && callee && describes.test(callee.name) ? passed.call : call;
}

/** The value that a lambda computes, or the expression itself. */
function valueIn(file: CodeFile, node: number): number[] {
  if (kindOf(file.syntax, node) !== "lambda_expression") return [node];
  const body = childByField(file.syntax, node, "body");
  return body === null || kindOf(file.syntax, body) === "block" ? [] : [body];
}

/** The values that a test double is told to give back for a call. */
export function stubbedBy(file: CodeFile, call: number): number[] {
  const { syntax } = file;
  const found: number[] = [];
  let at = descriptionOf(file, call);
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const access = parentOf(syntax, at);
    const outer = parentOf(syntax, access);
    if (kindOf(syntax, access) !== "member_access_expression" || fieldOf(syntax, at) !== "expression") return found;
    const callee = kindOf(syntax, outer) === "invocation_expression" ? calleeOf(file, outer) : null;
    if (!callee || (!gives.test(callee.name) && !between.test(callee.name))) return found;
    if (gives.test(callee.name))
      for (const argument of argumentsOf(file, outer))
        found.push(...valueIn(file, argumentValue(file, argument) ?? argument));
    at = outer;
  }
  return found;
}

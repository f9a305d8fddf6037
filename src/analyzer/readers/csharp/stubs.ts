import type { StubDelegate } from "../../csharp-facts.ts";
import { argumentsOf, argumentValue, type Callee, calleeOf } from "./callee.ts";
import { type CodeFile, spanOf } from "./declared.ts";
import { callOfLambda } from "./lambda-types.ts";
import { childByField, childrenOf, fieldOf, kindOf, parentOf } from "./syntax.ts";

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

/** The calls that say what a test double does when it is called as described. */
function toldAfter(file: CodeFile, description: number): { readonly call: number; readonly callee: Callee }[] {
  const { syntax } = file;
  const found: { call: number; callee: Callee }[] = [];
  for (let at = description; found.length < MAX_STEPS; ) {
    const access = parentOf(syntax, at);
    const call = parentOf(syntax, access);
    if (kindOf(syntax, access) !== "member_access_expression" || fieldOf(syntax, at) !== "expression") return found;
    const callee = kindOf(syntax, call) === "invocation_expression" ? calleeOf(file, call) : null;
    if (!callee || (!gives.test(callee.name) && !between.test(callee.name))) return found;
    found.push({ call, callee });
    at = call;
  }
  return found;
}

const valuesOf = (file: CodeFile, call: number): number[] =>
  argumentsOf(file, call).map((argument) => argumentValue(file, argument) ?? argument);

/** The values that a test double is told to give back for a call. */
export const stubbedBy = (file: CodeFile, call: number): number[] =>
  toldAfter(file, descriptionOf(file, call))
    .filter(({ callee }) => gives.test(callee.name))
    .flatMap((told) => valuesOf(file, told.call).flatMap((value) => valueIn(file, value)));

/**
 * Delegates that take the arguments of the described call, by their written parameter types: `.Callback<string>(id => …)`,
 * `.ReturnsAsync((string id) => …)`. Test doubles refuse one with another number of parameters when the test runs.
 */
export function delegatesOf(file: CodeFile, call: number): StubDelegate[] {
  const { syntax } = file;
  const description = descriptionOf(file, call);
  if (description === call) return [];
  return toldAfter(file, description).flatMap((told) =>
    valuesOf(file, told.call).flatMap((value): StubDelegate[] => {
      const list = kindOf(syntax, value) === "lambda_expression" ? childByField(syntax, value, "parameters") : null;
      if (list === null) return [];
      const items = kindOf(syntax, list) === "parameter_list" ? childrenOf(syntax, list) : [list];
      const parameters = items.filter((item) => /parameter$|^identifier$/.test(kindOf(syntax, item)));
      const [generic] = told.callee.typeArguments;
      const isTyped = generic !== undefined || parameters.some((item) => childByField(syntax, item, "type") !== null);
      if (!isTyped || parameters.length === 0) return [];
      const span = spanOf(file, generic === undefined ? list : parentOf(syntax, generic));
      return [{ span, parameters: parameters.length }];
    }),
  );
}

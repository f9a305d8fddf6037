import { argumentName, argumentsIn } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import type { Local } from "./local-declarations.ts";
import { childByField, kindOf, parentOf } from "./syntax.ts";
import type { TypeRef } from "./type-ref.ts";

/** Type of a local variable: as written, else from where its value comes. */
export function localType(expressions: Expressions, file: CodeFile, local: Local, depth: number): TypeRef | null {
  const { binder, members } = expressions;
  if (local.type !== null) return binder.resolveText(local.type, { file, node: local.node });
  const { source } = local;
  switch (source.kind) {
    case "value":
      return expressions.typeOf(file, source.node, depth);
    case "element":
      return members.elementOf(expressions.typeOf(file, source.of, depth));
    case "part":
      return partOf(expressions.typeOf(file, source.of, depth), source.index, source.ofElement, expressions);
    case "lambda":
      return expressions.lambdas.parameter(file, source.lambda, source.index, depth);
    case "pattern":
      return expressions.patterns.inputOf(file, local.node, depth);
    case "out":
      return outType(expressions, file, local.node, depth);
    case "declared":
    case "function":
    case "unknown":
      return null;
    default:
      return source satisfies never;
  }
}

function partOf(whole: TypeRef | null, index: number, ofElement: boolean, expressions: Expressions): TypeRef | null {
  return expressions.members.partOf(ofElement ? expressions.members.elementOf(whole) : whole, index);
}

/** `out var x` gets the parameter's type; `(var a, …) = …` its part of the right side. */
function outType(expressions: Expressions, file: CodeFile, declaration: number, depth: number): TypeRef | null {
  const { syntax } = file;
  const argument = parentOf(syntax, declaration);
  if (kindOf(syntax, argument) !== "argument" || argumentName(file, argument) !== null) return null;
  const tuple = parentOf(syntax, argument);
  if (kindOf(syntax, tuple) !== "tuple_expression") return expressions.parameters.typeOf(file, argument, depth);
  const assignment = parentOf(syntax, tuple);
  const right = childByField(syntax, assignment, "right");
  if (right === null || kindOf(syntax, assignment) !== "assignment_expression") return null;
  return partOf(expressions.typeOf(file, right, depth), argumentsIn(file, tuple).indexOf(argument), false, expressions);
}

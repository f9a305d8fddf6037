import { childByField, kindOf, type Syntax, textOf } from "../analyzer/readers/csharp/syntax.ts";

const BINARY: Readonly<Record<string, string>> = {
  "+": "Addition",
  "-": "Subtraction",
  "*": "Multiply",
  "/": "Division",
  "%": "Modulus",
  "&": "BitwiseAnd",
  "|": "BitwiseOr",
  "^": "ExclusiveOr",
  "<<": "LeftShift",
  ">>": "RightShift",
  ">>>": "UnsignedRightShift",
  "==": "Equality",
  "!=": "Inequality",
  "<": "LessThan",
  ">": "GreaterThan",
  "<=": "LessThanOrEqual",
  ">=": "GreaterThanOrEqual",
};
const UNARY: Readonly<Record<string, string>> = {
  "+": "UnaryPlus",
  "-": "UnaryNegation",
  "!": "LogicalNot",
  "~": "OnesComplement",
  "++": "Increment",
  "--": "Decrement",
  true: "True",
  false: "False",
};

/** `op_Equality`, `op_Implicit`: the name that the compiler gives to an operator, and documentation ids with it. */
export function operatorName(syntax: Syntax, node: number, operands: number): string {
  if (kindOf(syntax, node) === "conversion_operator_declaration")
    return /\bexplicit\s+operator\b/.test(textOf(syntax, node)) ? "op_Explicit" : "op_Implicit";
  const sign = childByField(syntax, node, "operator");
  const text = sign === null ? "" : textOf(syntax, sign);
  return `op_${(operands === 1 ? UNARY : BINARY)[text] ?? text}`;
}

/** Conversions from one type to several differ in what they return alone. */
export const isConversion = (name: string): boolean => name === "op_Implicit" || name === "op_Explicit";

import type { Access } from "./accesses.ts";
import type { CodeFile } from "./declared.ts";
import { childByField, endOf, fieldOf, kindOf, parentOf, startOf, textOf } from "./syntax.ts";

/** How an access writes: the value where it is one expression, and whether it reads as well (`+=`, `++`, `ref`). */
export interface Assignment {
  readonly value: number | null;
  readonly reads: boolean;
}

/** Null for an access that only reads. */
export function assignmentOf(file: CodeFile, access: Access): Assignment | null {
  const { syntax } = file;
  if (access.assigned !== null) return { value: access.assigned, reads: false };
  const parent = parentOf(syntax, access.node);
  switch (kindOf(syntax, parent)) {
    case "assignment_expression":
      return fieldOf(syntax, access.node) === "left" ? assigned(file, parent) : null;
    case "prefix_unary_expression":
    case "postfix_unary_expression":
      return /^(?:\+\+|--)|(?:\+\+|--)$/.test(textOf(syntax, parent)) ? { value: null, reads: true } : null;
    case "argument":
      return passed(file, parent);
    default:
      return null;
  }
}

function assigned(file: CodeFile, assignment: number): Assignment {
  const operator = childByField(file.syntax, assignment, "operator");
  const plain = operator !== null && textOf(file.syntax, operator) === "=";
  return { value: childByField(file.syntax, assignment, "right"), reads: !plain };
}

/** `F(out x.P)`, `F(ref x.P)`, and `(x.P, y) = …`. */
function passed(file: CodeFile, argument: number): Assignment | null {
  const { syntax } = file;
  const tuple = parentOf(syntax, argument);
  const isTuple = kindOf(syntax, tuple) === "tuple_expression";
  if (
    isTuple &&
    fieldOf(syntax, tuple) === "left" &&
    kindOf(syntax, parentOf(syntax, tuple)) === "assignment_expression"
  )
    return { value: null, reads: false };
  const word = /^(?:out|ref)\s/.exec(syntax.text.slice(startOf(syntax, argument), endOf(syntax, argument)));
  return word ? { value: null, reads: word[0].startsWith("ref") } : null;
}

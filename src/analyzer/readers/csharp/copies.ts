import type { CodeFile } from "./declared.ts";
import { childByField, fieldOf, kindOf, nameOf, parentOf } from "./syntax.ts";

/** What may stand between a value and the assignment that takes it: `(x.A)`, `x.A!`, `(long?)x.A`, `x?.A`. */
const wrappers = new Set([
  "parenthesized_expression",
  "postfix_unary_expression",
  "cast_expression",
  "conditional_access_expression",
]);

/** `new Row { B = x.A }` and `row.B = x.A` copy `A` to `B`; a variable or a calculation is a use of its own. */
export function copyTarget(file: CodeFile, value: number): string | null {
  const { syntax } = file;
  let at = value;
  while (wrappers.has(kindOf(syntax, parentOf(syntax, at)))) at = parentOf(syntax, at);
  const assignment = parentOf(syntax, at);
  if (kindOf(syntax, assignment) !== "assignment_expression" || fieldOf(syntax, at) !== "right") return null;
  const target = childByField(syntax, assignment, "left");
  if (target === null) return null;
  if (kindOf(syntax, parentOf(syntax, assignment)) === "initializer_expression") return nameOf(syntax, target);
  const member = kindOf(syntax, target) === "member_access_expression" ? childByField(syntax, target, "name") : null;
  return member === null ? null : nameOf(syntax, member);
}

import type { MemberAssignment } from "../../csharp-facts.ts";
import { type CodeFile, spanOf } from "./declared.ts";
import { childByField, childrenOf, kindOf, lastOf, nameOf, parentOf, type Syntax, textOf } from "./syntax.ts";

/** The variable that a creation is put into: `var x = new T()`, `x = new T()`; null for any other creation. */
function variableOf(syntax: Syntax, creation: number): string | null {
  const parent = parentOf(syntax, creation);
  const kind = kindOf(syntax, parent);
  if (kind !== "variable_declarator" && kind !== "assignment_expression") return null;
  const [name] = childrenOf(syntax, parent);
  return name !== undefined && name !== creation && kindOf(syntax, name) === "identifier" ? nameOf(syntax, name) : null;
}

const bodies = new Set(["block", "compilation_unit", "switch_section"]);

function bodyAround(syntax: Syntax, node: number): number {
  let at = node;
  while (at >= 0 && !bodies.has(kindOf(syntax, at))) at = parentOf(syntax, at);
  return at;
}

/** What the statements behind a creation set on the variable that holds it: `x.Member = value`. */
export function laterAssignments(file: CodeFile, creation: number): readonly MemberAssignment[] {
  const { syntax } = file;
  const variable = variableOf(syntax, creation);
  const body = variable === null ? -1 : bodyAround(syntax, creation);
  const found: MemberAssignment[] = [];
  for (let node = lastOf(syntax, creation); body >= 0 && node < lastOf(syntax, body); node++) {
    if (kindOf(syntax, node) !== "assignment_expression") continue;
    const left = childByField(syntax, node, "left");
    const right = childByField(syntax, node, "right");
    if (left === null || right === null || kindOf(syntax, left) !== "member_access_expression") continue;
    const holder = childByField(syntax, left, "expression");
    const member = childByField(syntax, left, "name");
    if (holder === null || member === null || kindOf(syntax, holder) !== "identifier") continue;
    if (nameOf(syntax, holder) !== variable) continue;
    found.push({ member: nameOf(syntax, member), text: textOf(syntax, right), span: spanOf(file, node) });
  }
  return found;
}

import type { CodeFile, OwnMember } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { childByField, kindOf, nameOf } from "./syntax.ts";

/** The own method of one parameter that a name means where it is handed over and not called: `Select(ToRow)`. */
export function methodGroup(expressions: Expressions, file: CodeFile, node: number): OwnMember | null {
  const { locals, members } = expressions;
  const { syntax } = file;
  const isAccess = kindOf(syntax, node) === "member_access_expression";
  const nameNode = isAccess ? childByField(syntax, node, "name") : node;
  if (nameNode === null || kindOf(syntax, nameNode) !== "identifier") return null;
  const name = nameOf(syntax, nameNode);
  if (!isAccess && locals.find(file, node, name)) return null;
  const receiver = isAccess ? expressions.typeOf(file, childByField(syntax, node, "expression") ?? -1) : null;
  const found = isAccess ? receiver && members.find(receiver, name, 1) : members.unqualified(file, node, name, 1);
  return found?.kind === "own" && found.member.kind === "method" ? found.member : null;
}

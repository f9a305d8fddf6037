import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { isPartName, withArguments } from "./names.ts";
import { childByField, childrenOf, fieldOf, kindOf, nameOf, parentOf, type Syntax, textOf } from "./syntax.ts";
import type { TypeRef } from "./type-ref.ts";

/** How a name is reached: on a receiver whose type is known or not, or on nothing. */
export interface Access {
  /** The whole expression, `x.M` for `M`. */
  readonly node: number;
  readonly receiver: TypeRef | null;
  readonly isUnqualified: boolean;
  /** Value that an initialiser or `with` gives the member. */
  readonly assigned: number | null;
}

/** Fields under which an identifier only introduces a name. */
const introduces = new Set(["name", "alias"]);
const dotted = new Set(["member_access_expression", "member_binding_expression", "qualified_name"]);
const typeFields = new Set(["type", "returns"]);
const typeParents = new Set([
  "type_argument_list",
  "base_list",
  "qualified_name",
  "goto_statement",
  "labeled_statement",
]);

/** The wrapper of a pasted initialiser or chain stands for something unknown. */
const unwrapped = (ref: TypeRef | null): TypeRef | null =>
  ref?.kind === "other" && ref.name.startsWith("__") ? null : ref;

const qualified = (node: number, receiver: TypeRef | null, assigned: number | null = null): Access => ({
  node,
  receiver: unwrapped(receiver),
  isUnqualified: false,
  assigned,
});

/** Null where the identifier is no access to a member: a declared name, a type, a local. */
export function accessOf(expressions: Expressions, file: CodeFile, node: number): Access | null {
  const { syntax } = file;
  const name = withArguments(file, node);
  const parent = parentOf(syntax, name);
  const kind = kindOf(syntax, parent);
  const field = fieldOf(syntax, name);
  if (dotted.has(kind) && field === "name") return qualifiedAccess(expressions, file, parent, kind);
  if (kind === "assignment_expression" && field === "left") {
    const target = expressions.expected.initializerTarget(file, parent);
    if (target !== undefined) return qualified(name, target, childByField(syntax, parent, "right"));
  }
  if (kind === "with_initializer" && childrenOf(syntax, parent)[0] === name)
    return qualified(name, expressions.typeOf(file, parentOf(syntax, parent)), childrenOf(syntax, parent)[1] ?? null);
  if (kind === "subpattern" && childrenOf(syntax, parent)[0] === name)
    return qualified(name, expressions.patterns.lookedInto(file, parent));
  if (isNoAccess(syntax, name, kind, field)) return null;
  if (expressions.locals.find(file, node, nameOf(syntax, node))) return null;
  return { node: name, receiver: null, isUnqualified: true, assigned: null };
}

function isNoAccess(syntax: Syntax, name: number, parentKind: string, field: string | null): boolean {
  if (field !== null && (introduces.has(field) || typeFields.has(field))) return true;
  if (typeParents.has(parentKind)) return true;
  return parentKind === "anonymous_object_creation_expression" && isPartName({ syntax }, name);
}

function qualifiedAccess(expressions: Expressions, file: CodeFile, parent: number, kind: string): Access | null {
  const { syntax } = file;
  if (kind === "member_binding_expression") {
    const conditional = parentOf(syntax, parent);
    const condition = childByField(syntax, conditional, "condition");
    return condition === null ? null : qualified(conditional, expressions.typeOf(file, condition));
  }
  if (kind === "qualified_name") {
    const qualifier = childByField(syntax, parent, "qualifier");
    const receiver = qualifier === null ? null : expressions.staticReceiver(file, qualifier);
    return receiver ? qualified(parent, receiver) : null;
  }
  const expression = childByField(syntax, parent, "expression");
  // `string.IsNullOrEmpty(…)`: what the language's own types have is nobody else's.
  if (expression === null || isBuiltIn(file, expression)) return null;
  const receiver = expressions.typeOf(file, expression);
  return receiver === null && isBag(textOf(syntax, expression)) ? null : qualified(parent, receiver);
}

const isBuiltIn = ({ syntax }: CodeFile, expression: number): boolean =>
  kindOf(syntax, expression) === "predefined_type" || /^(?:System\s*\.\s*)?String$/.test(textOf(syntax, expression));

/** What MVC hands from actions to views has no type; the names in it are the host's own. */
const isBag = (text: string): boolean => /^(?:this\s*\.\s*)?ViewBag$/.test(text);

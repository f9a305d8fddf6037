import type { CodeFile } from "./declared.ts";
import { childByField, endOf, fieldOf, kindOf, parentOf, textOf } from "./syntax.ts";

const dotted = new Set([
  "member_access_expression",
  "qualified_name",
  "alias_qualified_name",
  "generic_name",
  "type_argument_list",
  "argument",
  "argument_list",
  "nullable_type",
  "array_type",
]);

/** Whether the name stands inside `nameof(…)`, where only the name itself counts. */
export function isInNameof(file: CodeFile, node: number): boolean {
  const { syntax } = file;
  let at = parentOf(syntax, node);
  for (let steps = 0; steps < 30 && dotted.has(kindOf(syntax, at)); steps++) at = parentOf(syntax, at);
  if (kindOf(syntax, at) !== "invocation_expression") return false;
  const target = childByField(syntax, at, "function");
  return target !== null && textOf(syntax, target) === "nameof";
}

/** The node that carries an identifier together with its type arguments: `AddX<T>` for `AddX`. */
export const withArguments = (file: CodeFile, node: number): number =>
  kindOf(file.syntax, parentOf(file.syntax, node)) === "generic_name" ? parentOf(file.syntax, node) : node;

/** Climbs from the last segment of a dotted name to the whole of it, as far as the segment is its end. */
export function wholeName(file: CodeFile, node: number): number {
  const { syntax } = file;
  let at = withArguments(file, node);
  const qualified = new Set(["qualified_name", "alias_qualified_name", "member_access_expression"]);
  while (fieldOf(syntax, at) === "name" && qualified.has(kindOf(syntax, parentOf(syntax, at))))
    at = parentOf(syntax, at);
  return at;
}

/** Whether an identifier in an anonymous object names a part, `X` in `new { X = 1 }`, and is no value. */
export const isPartName = ({ syntax }: Pick<CodeFile, "syntax">, node: number): boolean =>
  kindOf(syntax, node) === "identifier" &&
  /^\s*=(?![=>])/.test(syntax.text.slice(endOf(syntax, node), endOf(syntax, node) + 40));

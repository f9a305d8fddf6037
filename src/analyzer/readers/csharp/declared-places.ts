import { simpleNameOf } from "./callee.ts";
import type { CodeFile, OwnMember } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import type { Local } from "./local-declarations.ts";
import type { MemberOwner } from "./members.ts";
import { childByField, childByKind, childrenOf, kindOf, lastOf, parentOf, startOf, textOf } from "./syntax.ts";

/** A place in code that names something. */
export interface Mention {
  readonly file: CodeFile;
  readonly node: number;
}

/** A type as some declaration of the project writes it. */
export interface WrittenType {
  readonly file: CodeFile;
  readonly node: number;
  /** The property or field that has it; the method that returns it, or that has a parameter of it. */
  readonly member?: OwnMember;
  /** For a method: the name at the place from which it was reached. */
  readonly named?: Mention;
}

const none: readonly WrittenType[] = [];

const at = (file: CodeFile, node: number | null): readonly WrittenType[] => (node === null ? none : [{ file, node }]);

/** The declared type of a property or field, or what a method returns. */
export function typeOfMember(member: OwnMember): readonly WrittenType[] {
  const { file, node } = member;
  const { syntax } = file;
  const declaration = childByKind(syntax, node, "variable_declaration");
  const type =
    childByField(syntax, node, "returns") ??
    (declaration === null ? childByField(syntax, node, "type") : childByField(syntax, declaration, "type"));
  return type === null ? none : [{ file, node: type, member }];
}

/** The same for what a name was found to mean; none where it is not the project's own. */
export const typeOfOwn = (owner: MemberOwner | null): readonly WrittenType[] =>
  owner?.kind === "own" ? typeOfMember(owner.member) : none;

/** What a property or field begins with. */
export function initialValuesOf({ file, node, nameNode }: OwnMember): number[] {
  const { syntax } = file;
  const declarator = parentOf(syntax, nameNode);
  if (kindOf(syntax, declarator) === "variable_declarator")
    return childrenOf(syntax, declarator).filter((child) => child !== nameNode);
  const value = childByField(syntax, node, "value");
  return value === null ? [] : [value];
}

/** The written type of the parameter that begins at an offset of a declaration. */
export function typeOfParameter(file: CodeFile, declaration: number, start: number): readonly WrittenType[] {
  const { syntax } = file;
  for (let node = declaration; node < lastOf(syntax, declaration); node++)
    if (kindOf(syntax, node) === "parameter" && startOf(syntax, node) === start)
      return at(file, childByField(syntax, node, "type"));
  return none;
}

/** The written type of a variable or parameter; none for `var`. */
export function typeOfLocal(file: CodeFile, { node, type }: Local): readonly WrittenType[] {
  const { syntax } = file;
  if (type === null) return none;
  const around = parentOf(syntax, node);
  // The type stands beside a declarator, beside what a loop runs over, and beside the name of `params T[] x`.
  const isBeside =
    kindOf(syntax, node) === "variable_declarator" ||
    kindOf(syntax, around) === "foreach_statement" ||
    (kindOf(syntax, around) === "parameter_list" && kindOf(syntax, node) === "identifier");
  return at(file, childByField(syntax, isBeside ? around : node, "type"));
}

/** Simple name of a type as written: `Claim` for `System.Security.Claims.Claim`. */
export function writtenName(file: CodeFile, type: number): string {
  const isQualified = kindOf(file.syntax, type) === "qualified_name";
  return simpleNameOf(file, (isQualified ? childByField(file.syntax, type, "name") : null) ?? type);
}

/** Where a written type names one of others than the project's own, with its namespace. */
export function namedIn({ file, node }: WrittenType, names: ReadonlySet<string>, { binder }: Expressions): number[] {
  const { syntax } = file;
  const found: number[] = [];
  for (let part = node; part < lastOf(syntax, node); part++) {
    const isName = kindOf(syntax, part) === "identifier" || kindOf(syntax, part) === "qualified_name";
    if (!isName || kindOf(syntax, parentOf(syntax, part)) === "qualified_name") continue;
    if (!names.has(writtenName(file, part))) continue;
    if (binder.resolveText(textOf(syntax, part), { file, node: part })?.kind !== "own") found.push(part);
  }
  return found;
}

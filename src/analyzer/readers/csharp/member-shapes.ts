import type { SymbolUseFact } from "../../csharp-facts.ts";
import type { OwnMember } from "./declared.ts";
import type { SymbolId } from "./documentation-id.ts";
import { simpleTypeText } from "./type-names.ts";

/** `Name(Type,Type)` of a method, `Name` of any other member. */
export const signatureOf = ({ kind, name, parameters }: OwnMember): string =>
  kind === "method" ? `${name}(${parameters.map(({ type }) => simpleTypeText(type)).join(",")})` : name;

export const parametersFact = (member: OwnMember): SymbolUseFact["parameters"] =>
  member.parameterList ? { list: member.parameterList, items: member.parameters } : null;

/** Whether a declared member is the overload that an id with a parameter list names. */
export function fitsParameters(id: SymbolId, member: OwnMember): boolean {
  if (!id.parameters) return true;
  if (id.parameters.length !== member.parameters.length) return false;
  return id.parameters.every(
    (type, index) => simpleTypeText(type) === simpleTypeText(member.parameters[index]?.type ?? ""),
  );
}

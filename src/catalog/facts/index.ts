import type { ApiFact, ApiFacts } from "../../schema/facts.ts";
import type { ApiChange } from "../../schema/rule-source.ts";
import { names, parseId } from "./documentation-id.ts";

/** Which kinds of fact prove which claim of a rule's `apis[].change`. */
const PROOFS: Readonly<Record<ApiChange, readonly ApiFact["change"][]>> = {
  removed: ["typeRemoved", "memberRemoved"],
  renamed: ["typeRenamed", "typeMoved", "memberRenamed", "namespaceRenamed"],
  signature: ["signature", "parameterNames"],
  constructor: ["constructor"],
  newMember: ["interfaceMemberAdded", "abstractMemberAdded"],
  baseType: ["baseTypes", "typeKind"],
  default: ["default", "constValue", "enumValue", "computedProperty", "registration", "internalConst"],
  obsolete: ["obsolete"],
  sealed: ["virtualOrSealed"],
  added: ["typeAdded", "memberAdded", "interfaceMemberAdded", "abstractMemberAdded"],
};

/** Facts about a symbol; an id without parameter list means every overload. */
export function factsAbout(facts: ApiFacts, id: string): ApiFact[] {
  return facts.entries.filter((fact) => names(id, fact.symbol));
}

/** Facts that prove a claim `change` about `id`; members come and go with their type. */
export function proofsOf(facts: ApiFacts, id: string, change: ApiChange): ApiFact[] {
  const direct = factsAbout(facts, id).filter((fact) => PROOFS[change].includes(fact.change));
  if (direct.length > 0 || id.startsWith("T:")) return direct;
  const withType = change === "added" ? "typeAdded" : "typeRemoved";
  if (change !== "added" && change !== "removed") return [];
  return factsAbout(facts, `T:${parseId(id).owner}`).filter((fact) => fact.change === withType);
}

/** The claims that a fact would prove. */
export function claimsOf(fact: ApiFact): ApiChange[] {
  return (Object.keys(PROOFS) as ApiChange[]).filter((change) => PROOFS[change].includes(fact.change));
}

/** Whether the facts name the symbol, as the target of a rename, or by its added or removed type. */
export function isNamed(facts: ApiFacts, id: string): boolean {
  const owner = `T:${parseId(id).owner}`;
  return facts.entries.some(
    (fact) =>
      names(id, fact.symbol) ||
      (fact.to !== undefined && names(id, fact.to)) ||
      ((fact.change === "typeAdded" || fact.change === "typeRemoved") && fact.symbol === owner),
  );
}

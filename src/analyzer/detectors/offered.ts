import type { Api } from "../../schema/catalog.ts";
import type { SymbolUseFact } from "../csharp-facts.ts";
import { plainType } from "./signature.ts";

const memberOf = (id: string): string =>
  ((id.slice(2).split("(")[0] ?? "").split(".").at(-1) ?? "").replace(/`+\d+$/, "");

/** Whether what a type offers holds the member as it is after the change. */
export function offers(use: SymbolUseFact, api: Api): boolean {
  if (!use.members) return true;
  const name = memberOf(api.id);
  const parameters = api.after ?? api.before;
  const full =
    parameters && api.id.startsWith("M:")
      ? `${name}(${parameters.parameters.map((parameter) => plainType(parameter.type)).join(",")})`
      : name;
  return use.members.some((member) => {
    const given = member.includes("(")
      ? member.replace(/\((.*)\)$/, (_, types: string) => `(${types.split(",").map(plainType).join(",")})`)
      : member;
    return full.includes("(") ? given === full : given.split("(")[0] === full;
  });
}

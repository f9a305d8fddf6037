import type { Api } from "../schema/catalog.ts";

/** `Type.Member` of a documentation id, without namespace, arity and parameters: what people call the symbol. */
export function shortName(id: string): string {
  const [path = ""] = id.slice(2).split("(");
  const parts = path.split(".").map((part) => part.replace(/``?\d+$/, ""));
  if (id.startsWith("T:") || id.startsWith("N:")) return parts.at(-1) ?? path;
  const member = parts.at(-1) === "#ctor" ? `${parts.at(-2)} constructor` : `${parts.at(-2)}.${parts.at(-1)}`;
  return member;
}

/** What a finding says of a type that lacks members which its interface or base class now asks for. */
export function lackingMessage(apis: readonly Api[]): string {
  const names = apis.map(({ id }) => `\`${shortName(id)}\``);
  const last = names.at(-1) ?? "";
  if (names.length === 1) return `\`{type}\` lacks the new member ${last}`;
  return `\`{type}\` lacks the new members ${names.slice(0, -1).join(", ")} and ${last}`;
}

/** What of a signature is another one, as far as the facts tell; a property has nothing but its type. */
function changedPart({ id, before, after }: Api): string {
  if (!before || !after) return "parameters";
  if (/^[PF]:/.test(id) && before.parameters.length === 0 && after.parameters.length === 0) return "type";
  const types = [before, after].map(({ parameters }) => parameters.map(({ type }) => type).join());
  return types[0] === types[1] && before.returns !== after.returns ? "return type" : "parameters";
}

function signatureMessage(api: Api, name: string): string {
  const part = changedPart(api);
  return `the ${part} of ${name} ${part === "parameters" ? "have" : "has"} changed`;
}

/** What a finding says when its `apis` entry has no message of its own. */
export function apiMessage(api: Api): string {
  const name = `\`${shortName(api.id)}\``;
  switch (api.change) {
    case "removed":
      return `${name} no longer exists`;
    case "renamed":
      return api.to ? `${name} is now \`${shortName(api.to)}\`` : `${name} has a new name`;
    case "signature":
      return signatureMessage(api, name);
    case "constructor":
      return `the parameters of the ${name} have changed`;
    case "newMember":
      return lackingMessage([api]);
    case "baseType":
      return `the base types of ${name} have changed`;
    case "default":
      return `the default of ${name} has changed`;
    case "obsolete":
      return `${name} is obsolete`;
    case "sealed":
      return `${name} can no longer be derived from`;
    case "added":
      return `${name} is new`;
    default:
      return api.change satisfies never;
  }
}

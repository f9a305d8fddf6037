import type { Signature } from "../schema/facts.ts";

/** `void Foo(int a, string b = default)`: a signature as people read it, named after its documentation id. */
export function signatureText(id: string, { parameters, returns }: Signature): string {
  const [path = ""] = id.slice(2).split("(");
  const names = path.split(".");
  const isConstructor = names.at(-1) === "#ctor";
  const name = (isConstructor ? names.at(-2) : names.at(-1))?.replace(/`+\d+$/, "") ?? path;
  const list = parameters.map((parameter) =>
    `${parameter.type} ${parameter.name}${parameter.optional ? " = default" : ""}`.trim(),
  );
  const call = id.startsWith("M:") ? `${name}(${list.join(", ")})` : name;
  return isConstructor || returns === undefined ? call : `${returns} ${call}`;
}

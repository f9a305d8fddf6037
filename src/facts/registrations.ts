import { childByKind, kindOf, parentOf, textOf } from "../analyzer/readers/csharp/syntax.ts";
import { type Source, typeAt } from "./source.ts";

const METHOD = /^(?:Try)?Add(?:Keyed)?(?:Transient|Scoped|Singleton)(?:Decorator)?$|^AddHostedService$/;
const CALL = /\b(?:Try)?Add(?:Keyed)?(?:Transient|Scoped|Singleton)(?:Decorator)?\s*<|\bAddHostedService\s*</g;

/** Where a file may register services; the reader leaves bodies out that hold none of these. */
export function registrationOffsets(text: string): number[] {
  return [...text.matchAll(CALL)].map(({ index }) => index);
}

/** `TryAddTransient<IService, Service>` of every call that registers services by type arguments. */
export function registrationsIn(source: Source): string[] {
  const { syntax } = source;
  const found: string[] = [];
  for (let node = 0; node < syntax.kinds.length; node++) {
    if (kindOf(syntax, node) !== "generic_name") continue;
    const name = childByKind(syntax, node, "identifier");
    const list = childByKind(syntax, node, "type_argument_list");
    if (name === null || list === null || !METHOD.test(textOf(syntax, name))) continue;
    const parent = kindOf(syntax, parentOf(syntax, node));
    if (parent !== "member_access_expression" && parent !== "invocation_expression") continue;
    found.push(`${textOf(syntax, name)}${typeAt(source, list)}`);
  }
  return found;
}

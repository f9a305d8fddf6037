import { childByField, childByKind, childrenOf, kindOf } from "../analyzer/readers/csharp/syntax.ts";
import { type Source, typeAt } from "./source.ts";

/** The base list of a declaration without the arguments of base calls. */
export function basesOf(source: Source, node: number): string[] {
  const { syntax } = source;
  const list = childByKind(syntax, node, "base_list");
  if (list === null) return [];
  return childrenOf(syntax, list).flatMap((child) => {
    const kind = kindOf(syntax, child);
    if (kind === "argument_list" || kind === "comment" || kind === "ERROR") return [];
    const type = kind === "primary_constructor_base_type" ? childByField(syntax, child, "type") : child;
    return type === null ? [] : [typeAt(source, type)];
  });
}

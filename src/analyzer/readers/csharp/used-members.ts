import type { SymbolUseFact } from "../../csharp-facts.ts";
import type { Access } from "./accesses.ts";
import { type CodeFile, spanOf } from "./declared.ts";
import { givenElements } from "./made-elements.ts";
import {
  childByField,
  childByKind,
  childrenOf,
  endOf,
  fieldOf,
  kindOf,
  nameOf,
  parentOf,
  startOf,
  textOf,
} from "./syntax.ts";

const loops = new Set(["foreach_statement", "for_statement"]);
const asks = /^(?:Any|AnyAsync|Count|CountAsync)$/;
const adds = /^Add(?:Range)?(?:Async)?$/;

/** Nobody fills a set in a longer statement; each of a file's places looks at those around it. */
const MAX_STATEMENT = 4_000;

/** The statement in which a set is filled: a loop around the place, and what asks for its rows around that. */
function filledAround(file: CodeFile, access: Access, used: string): number | null {
  const { syntax } = file;
  if (!asks.test(used) && !adds.test(used)) return null;
  const set = /\w+$/.exec(textOf(syntax, access.node))?.[0] ?? "";
  const isOfSet = (text: string, methods: string): boolean =>
    new RegExp(`\\.\\s*${set}\\s*\\.\\s*(?:${methods})\\s*\\(`).test(text);
  let found: number | null = null;
  for (
    let at = access.node;
    at > 0 && endOf(syntax, at) - startOf(syntax, at) < MAX_STATEMENT;
    at = parentOf(syntax, at)
  ) {
    const kind = kindOf(syntax, at);
    if (kind === "if_statement" && fieldOf(syntax, at) !== "alternative") {
      const condition = textOf(syntax, childByField(syntax, at, "condition") ?? at);
      if (isOfSet(condition, "Any(?:Async)?|Count(?:Async)?") && isOfSet(textOf(syntax, at), "Add(?:Range)?(?:Async)?"))
        found = at;
    } else if (adds.test(used) && loops.has(kind)) found = at;
    else if (adds.test(used) && found === null && kind === "expression_statement") found = at;
  }
  return found;
}

/** The member that is used on a value: `M` in `x.P.M` and `x.P?.M`. */
export function memberUsedOn(file: CodeFile, access: Access): SymbolUseFact["usedMember"] {
  const { syntax } = file;
  const parent = parentOf(syntax, access.node);
  const field = fieldOf(syntax, access.node) ?? "";
  const isReceiver = ["expression", "condition"].includes(field);
  const binding = childByKind(syntax, parent, "member_binding_expression") ?? parent;
  const name = isReceiver ? childByField(syntax, binding, "name") : null;
  if (name === null) return null;
  const block = filledAround(file, access, nameOf(syntax, name));
  const given = givenElements(file, access.node);
  const call = parentOf(syntax, binding);
  const list = kindOf(syntax, call) === "invocation_expression" ? childByField(syntax, call, "arguments") : null;
  return {
    name: nameOf(syntax, name),
    isGuarded: field === "condition",
    arguments: list === null ? null : childrenOf(syntax, list).filter((at) => kindOf(syntax, at) === "argument").length,
    block: block === null ? null : spanOf(file, block),
    given: given === null ? null : { text: textOf(syntax, given), span: spanOf(file, given) },
  };
}

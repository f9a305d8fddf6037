import type { CodeFile } from "./declared.ts";
import {
  childByField,
  childByKind,
  childrenOf,
  kindOf,
  nameOf,
  ownerOf,
  parentOf,
  type Syntax,
  textOf,
} from "./syntax.ts";

/** A type parameter in scope: the declaration that introduces it, and its constraints as written. */
export interface TypeParameter {
  readonly owner: number;
  readonly constraints: readonly string[];
}

const genericLocals = new WeakMap<Syntax, boolean>();

function hasGenericLocals(syntax: Syntax): boolean {
  const known = genericLocals.get(syntax);
  if (known !== undefined) return known;
  const found = syntax.kinds.some(
    (kind, node) => kind === "local_function_statement" && childByKind(syntax, node, "type_parameter_list") !== null,
  );
  genericLocals.set(syntax, found);
  return found;
}

/** The type parameter that a name means at a node, innermost first; null for none. */
export function typeParameterAt(file: CodeFile, node: number, name: string): TypeParameter | null {
  const { syntax } = file;
  const start = kindOf(syntax, node).endsWith("_declaration") ? node : ownerOf(syntax, node);
  if (hasGenericLocals(syntax)) {
    for (let at = node; at > start && at >= 0; at = parentOf(syntax, at))
      if (kindOf(syntax, at) === "local_function_statement" && declares(syntax, at, name))
        return found(syntax, at, name);
  }
  for (let owner = start; owner >= 0; owner = ownerOf(syntax, owner))
    if (declares(syntax, owner, name)) return found(syntax, owner, name);
  return null;
}

const found = (syntax: Syntax, owner: number, name: string): TypeParameter => ({
  owner,
  constraints: constraintsOf(syntax, owner, name),
});

function declares(syntax: Syntax, owner: number, name: string): boolean {
  const list = childByField(syntax, owner, "type_parameters") ?? childByKind(syntax, owner, "type_parameter_list");
  if (list === null) return false;
  return childrenOf(syntax, list).some((node) => {
    const declared = childByField(syntax, node, "name");
    return declared !== null && nameOf(syntax, declared) === name;
  });
}

function constraintsOf(syntax: Syntax, owner: number, name: string): string[] {
  for (const child of childrenOf(syntax, owner)) {
    if (kindOf(syntax, child) !== "type_parameter_constraints_clause") continue;
    const [parameter, ...rest] = childrenOf(syntax, child);
    if (parameter === undefined || textOf(syntax, parameter) !== name) continue;
    return rest.flatMap((part) => {
      const type = childByField(syntax, part, "type");
      return type === null ? [] : [textOf(syntax, type)];
    });
  }
  return [];
}

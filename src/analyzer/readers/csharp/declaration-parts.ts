import type { ParameterFact } from "../../csharp-facts.ts";
import { type BaseEntry, type CodeFile, INDEXER, type OwnMember, spanOf } from "./declared.ts";
import {
  childByField,
  childByKind,
  childrenOf,
  endOf,
  fieldOf,
  isTypeKind,
  kindOf,
  nameOf,
  ownerOf,
  type Syntax,
  startOf,
  textOf,
} from "./syntax.ts";

/*
 * Parts of declarations, read off their nodes.
 */

export const modifiersOf = (syntax: Syntax, node: number): string[] =>
  childrenOf(syntax, node)
    .filter((child) => kindOf(syntax, child) === "modifier")
    .map((child) => textOf(syntax, child));

/** Parameters of a `parameter_list`. `params` parameters are direct children of the list in this grammar. */
export function parametersOf(file: CodeFile, list: number): ParameterFact[] {
  const { syntax } = file;
  const items: ParameterFact[] = [];
  let looseType: number | null = null;
  for (const child of childrenOf(syntax, list)) {
    if (kindOf(syntax, child) === "parameter") {
      const name = childByField(syntax, child, "name");
      const type = childByField(syntax, child, "type");
      if (name === null) continue;
      const optional = /^\s*=/.test(syntax.text.slice(endOf(syntax, name), endOf(syntax, child)));
      items.push({
        name: nameOf(syntax, name),
        type: type === null ? "" : textOf(syntax, type),
        span: spanOf(file, child),
        optional,
      });
    } else if (fieldOf(syntax, child) === "type") looseType = child;
    else if (fieldOf(syntax, child) === "name" && looseType !== null) {
      const span = { file: file.path, start: startOf(syntax, looseType), end: endOf(syntax, child) };
      items.push({ name: nameOf(syntax, child), type: textOf(syntax, looseType), span, optional: true });
      looseType = null;
    }
  }
  return items;
}

export function typeParametersOf(syntax: Syntax, node: number): string[] {
  const list = childByKind(syntax, node, "type_parameter_list");
  if (list === null) return [];
  return childrenOf(syntax, list).flatMap((child) => {
    const name = childByField(syntax, child, "name");
    return name === null ? [] : [nameOf(syntax, name)];
  });
}

export function constraintsOf(syntax: Syntax, node: number): Map<string, string[]> {
  const constraints = new Map<string, string[]>();
  for (const child of childrenOf(syntax, node)) {
    if (kindOf(syntax, child) !== "type_parameter_constraints_clause") continue;
    const [name, ...rest] = childrenOf(syntax, child);
    if (name === undefined) continue;
    const types = rest.map((part) => childByField(syntax, part, "type")).filter((part) => part !== null);
    constraints.set(
      textOf(syntax, name),
      types.map((part) => textOf(syntax, part)),
    );
  }
  return constraints;
}

export function basesOf(file: CodeFile, node: number): BaseEntry[] {
  const { syntax } = file;
  const list = childByKind(syntax, node, "base_list");
  if (list === null) return [];
  const bases: { file: CodeFile; node: number; text: string; argumentList: number | null }[] = [];
  for (const child of childrenOf(syntax, list)) {
    const kind = kindOf(syntax, child);
    const last = bases[bases.length - 1];
    if (kind === "argument_list" && last) last.argumentList = child;
    else if (kind === "primary_constructor_base_type") {
      const type = childByField(syntax, child, "type");
      const argumentList = childByKind(syntax, child, "argument_list");
      if (type !== null) bases.push({ file, node: type, text: textOf(syntax, type), argumentList });
    } else if (kind !== "ERROR" && kind !== "comment" && !kind.startsWith("preproc")) {
      bases.push({ file, node: child, text: textOf(syntax, child), argumentList: null });
    }
  }
  return bases;
}

export function memberFrom(
  file: CodeFile,
  node: number,
  nameNode: number,
  kind: OwnMember["kind"],
  type: number | null,
): OwnMember {
  const { syntax } = file;
  const list = childByField(syntax, node, "parameters");
  const modifiers = modifiersOf(syntax, node);
  const explicit = childByKind(syntax, node, "explicit_interface_specifier");
  return {
    name: nameOf(syntax, nameNode),
    kind,
    file,
    node,
    nameNode,
    type: type === null ? null : textOf(syntax, type),
    parameters: list === null ? [] : parametersOf(file, list),
    parameterList: list === null ? null : spanOf(file, list),
    typeParameters: typeParametersOf(syntax, node),
    isOverride: modifiers.includes("override"),
    isNew: modifiers.includes("new"),
    isStatic: modifiers.includes("static"),
    isExtension: list !== null && /^\(\s*(?:\[[^\]]*\]\s*)?this\b/.test(textOf(syntax, list)),
    explicitInterface:
      explicit === null ? null : { text: textOf(syntax, explicit).replace(/\.\s*$/, ""), node: explicit },
  };
}

/** The properties that a record's parameter list declares. */
export function positionalOf(file: CodeFile, list: number): OwnMember[] {
  const { syntax } = file;
  return childrenOf(syntax, list).flatMap((child) => {
    const name = kindOf(syntax, child) === "parameter" ? childByField(syntax, child, "name") : null;
    return name === null ? [] : [memberFrom(file, child, name, "property", childByField(syntax, child, "type"))];
  });
}

function declaratorsOf(file: CodeFile, node: number, kind: OwnMember["kind"]): OwnMember[] {
  const { syntax } = file;
  const declaration = childByKind(syntax, node, "variable_declaration");
  if (declaration === null) return [];
  const type = childByField(syntax, declaration, "type");
  return childrenOf(syntax, declaration).flatMap((child) => {
    const name = kindOf(syntax, child) === "variable_declarator" ? childByField(syntax, child, "name") : null;
    return name === null ? [] : [memberFrom(file, node, name, kind, type)];
  });
}

/** Members that a declaration node declares; fields declare several. */
export function membersOf(file: CodeFile, node: number): OwnMember[] {
  const { syntax } = file;
  const name = childByField(syntax, node, "name");
  switch (kindOf(syntax, node)) {
    case "field_declaration":
      return declaratorsOf(file, node, "field");
    case "event_field_declaration":
      return declaratorsOf(file, node, "event");
    case "method_declaration":
      return name === null ? [] : [memberFrom(file, node, name, "method", childByField(syntax, node, "returns"))];
    case "property_declaration":
      return name === null ? [] : [memberFrom(file, node, name, "property", childByField(syntax, node, "type"))];
    case "event_declaration":
      return name === null ? [] : [memberFrom(file, node, name, "event", childByField(syntax, node, "type"))];
    case "constructor_declaration":
      return name === null ? [] : [memberFrom(file, node, name, "constructor", null)];
    case "indexer_declaration": {
      const type = childByField(syntax, node, "type");
      return type === null ? [] : [{ ...memberFrom(file, node, type, "indexer", type), name: INDEXER }];
    }
    case "enum_member_declaration":
      return name === null ? [] : [memberFrom(file, node, name, "enumMember", null)];
    default:
      return [];
  }
}

/** The member declaration around a node, or null at top level. */
export function memberNodeAround(file: CodeFile, node: number): number | null {
  const owner = ownerOf(file.syntax, node);
  return owner >= 0 && !isTypeKind(kindOf(file.syntax, owner)) ? owner : null;
}

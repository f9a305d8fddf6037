import { modifiersOf, typeParametersOf } from "../analyzer/readers/csharp/declaration-parts.ts";
import {
  childByField,
  childByKind,
  childrenOf,
  endOf,
  fieldOf,
  kindOf,
  nameOf,
  type Syntax,
  textOf,
} from "../analyzer/readers/csharp/syntax.ts";
import type { Access, Member, MemberKind, Obsolete, Parameter } from "./declaration.ts";
import { operatorName } from "./operators.ts";
import { type Source, typeAt, valueText } from "./source.ts";

const ACCESS = new Set(["public", "protected", "internal", "private"]);
/** Modifiers that are part of what others see, in the order of the facts. */
const KEPT = ["required", "static", "sealed", "virtual", "override", "abstract", "readonly", "const"];

export function accessOf(modifiers: readonly string[], none: Access): Access {
  const said = modifiers
    .filter((modifier) => ACCESS.has(modifier))
    .sort()
    .join(" ");
  if (said === "internal protected") return "protected internal";
  if (said === "private protected") return "private protected";
  return said === "" ? none : (said as Access);
}

/** The `[Obsolete]` of a declaration, null without one. */
export function obsoleteOf(syntax: Syntax, node: number): Obsolete | null {
  for (const child of childrenOf(syntax, node)) {
    if (kindOf(syntax, child) !== "attribute_list") continue;
    const found = /\bObsolete(?:Attribute)?\s*(?:\(([\s\S]*)\))?/.exec(textOf(syntax, child));
    if (found) return { message: found[1] ?? "", error: /,\s*(?:error\s*:\s*)?true\b/.test(found[1] ?? "") };
  }
  return null;
}

export function constraintsOf(source: Source, node: number): string[] {
  const { syntax } = source;
  return childrenOf(syntax, node)
    .filter((child) => kindOf(syntax, child) === "type_parameter_constraints_clause")
    .map((child) => typeAt(source, child).replace(/ ?: ?/, " : "));
}

/** Parameters of a list; the grammar gives `params` ones no node of their own. */
export function parametersOf(source: Source, list: number | null): Parameter[] {
  if (list === null) return [];
  const { syntax } = source;
  const found: Parameter[] = [];
  let loose: string | null = null;
  for (const child of childrenOf(syntax, list)) {
    if (kindOf(syntax, child) === "parameter") found.push(parameterOf(source, child));
    else if (fieldOf(syntax, child) === "type") loose = typeAt(source, child);
    else if (fieldOf(syntax, child) === "name" && loose !== null) {
      found.push({ modifier: "params", type: loose, name: nameOf(syntax, child), value: null });
      loose = null;
    }
  }
  return found;
}

function parameterOf(source: Source, node: number): Parameter {
  const { syntax } = source;
  const name = childByField(syntax, node, "name");
  const type = childByField(syntax, node, "type");
  const rest = name === null ? "" : syntax.text.slice(endOf(syntax, name), endOf(syntax, node));
  const [, value] = /^\s*=([\s\S]*)$/.exec(rest) ?? [];
  return {
    modifier: modifiersOf(syntax, node).join(" "),
    type: type === null ? "" : typeAt(source, type),
    name: name === null ? "" : nameOf(syntax, name),
    value: value === undefined ? null : valueText(value),
  };
}

interface Context {
  readonly source: Source;
  readonly inInterface: boolean;
}

/** The members that a node among the members of a type declares; none for nested types and destructors. */
export function membersAt(node: number, context: Context): Member[] {
  const { syntax } = context.source;
  switch (kindOf(syntax, node)) {
    case "method_declaration":
      return [named(node, "method", context)];
    case "constructor_declaration":
      return modifiersOf(syntax, node).includes("static") ? [] : [constructorAt(node, context)];
    case "operator_declaration":
    case "conversion_operator_declaration":
      return [operatorAt(node, context)];
    case "property_declaration":
      return [property(node, "property", context)];
    case "indexer_declaration":
      return [{ ...property(node, "indexer", context), name: "this[]" }];
    case "event_declaration":
      return [named(node, "event", context)];
    case "event_field_declaration":
      return variables(node, "event", context);
    case "field_declaration":
      return variables(node, modifiersOf(syntax, node).includes("const") ? "const" : "field", context);
    default:
      return [];
  }
}

function base(node: number, kind: MemberKind, { source, inInterface }: Context): Member {
  const { syntax, path: file } = source;
  const modifiers = modifiersOf(syntax, node);
  // An explicit implementation is reached through its interface alone.
  const isExplicit = childByKind(syntax, node, "explicit_interface_specifier") !== null;
  const list = childByField(syntax, node, "parameters");
  const type = childByField(syntax, node, kind === "method" ? "returns" : "type");
  return {
    kind,
    name: "",
    access: isExplicit ? "private" : accessOf(modifiers, inInterface ? "public" : "private"),
    modifiers: KEPT.filter((modifier) => modifiers.includes(modifier)),
    type: type === null ? "" : typeAt(source, type),
    typeParameters: typeParametersOf(syntax, node),
    constraints: constraintsOf(source, node),
    parameters: parametersOf(source, list),
    accessors: [],
    value: null,
    computed: null,
    assigns: new Set(),
    hasBody: childByField(syntax, node, "body") !== null,
    obsolete: obsoleteOf(syntax, node),
    file,
  };
}

function named(node: number, kind: MemberKind, context: Context): Member {
  const { syntax } = context.source;
  const name = childByField(syntax, node, "name");
  return { ...base(node, kind, context), name: name === null ? "" : nameOf(syntax, name) };
}

function constructorAt(node: number, context: Context): Member {
  const { syntax } = context.source;
  const body = childByField(syntax, node, "body");
  const chained = childByKind(syntax, node, "constructor_initializer");
  if (chained !== null && /^:\s*this\b/.test(textOf(syntax, chained)))
    return { ...named(node, "ctor", context), name: ".ctor", assigns: null };
  const assignments = body === null ? [] : textOf(syntax, body).matchAll(/(?<![\w.])(?:this\.)?(\w+)\s*=(?![=>])/g);
  const assigns = new Set([...assignments].map(([, name = ""]) => name));
  return { ...named(node, "ctor", context), name: ".ctor", assigns };
}

function operatorAt(node: number, context: Context): Member {
  const { source } = context;
  const member = base(node, "method", context);
  const type = childByField(source.syntax, node, "type");
  const name = operatorName(source.syntax, node, member.parameters.length);
  return { ...member, name, type: type === null ? "" : typeAt(source, type) };
}

function property(node: number, kind: MemberKind, context: Context): Member {
  const { syntax } = context.source;
  const member = named(node, kind, context);
  const value = childByField(syntax, node, "value");
  const list = childByField(syntax, node, "accessors");
  const accessors =
    list === null ? [] : childrenOf(syntax, list).filter((child) => kindOf(syntax, child) === "accessor_declaration");
  if (value !== null && kindOf(syntax, value) === "arrow_expression_clause") {
    return { ...member, accessors: ["get"], computed: computedText(textOf(syntax, value)), hasBody: true };
  }
  const bodies = accessors
    .map((child) => ({ child, body: childByField(syntax, child, "body") }))
    .filter(({ body }) => body !== null);
  const getter = bodies.find(({ child }) => textOf(syntax, childByField(syntax, child, "name") ?? child) === "get");
  return {
    ...member,
    accessors: accessors.flatMap((child) => seenAccessor(syntax, child)),
    value: value === null ? null : valueText(textOf(syntax, value)),
    computed: getter?.body == null ? null : computedText(textOf(syntax, getter.body)),
    hasBody: bodies.length > 0,
  };
}

/** What a getter does, however it is written. */
function computedText(body: string): string {
  return valueText(body.replace(/^(?:=>|\{\s*return\b)([\s\S]*?);?\s*\}?$/, "$1")).replace(/!(?=[.;)]|$)/g, "");
}

/** Accessors that code outside cannot use are not part of the surface. */
function seenAccessor(syntax: Syntax, node: number): string[] {
  const name = childByField(syntax, node, "name");
  const said = accessOf(modifiersOf(syntax, node), "public");
  if (name === null || said === "private" || said === "internal" || said === "private protected") return [];
  const word = textOf(syntax, name);
  return [said === "public" ? word : `${said} ${word}`];
}

function variables(node: number, kind: MemberKind, context: Context): Member[] {
  const { syntax } = context.source;
  const declaration = childByKind(syntax, node, "variable_declaration");
  if (declaration === null) return [];
  const type = childByField(syntax, declaration, "type");
  const shared = { ...base(node, kind, context), type: type === null ? "" : typeAt(context.source, type) };
  return childrenOf(syntax, declaration).flatMap((child) => {
    const name = kindOf(syntax, child) === "variable_declarator" ? childByField(syntax, child, "name") : null;
    if (name === null) return [];
    const [, value] = /^\s*=([\s\S]*)$/.exec(syntax.text.slice(endOf(syntax, name), endOf(syntax, child))) ?? [];
    return [{ ...shared, name: nameOf(syntax, name), value: value === undefined ? null : valueText(value) }];
  });
}

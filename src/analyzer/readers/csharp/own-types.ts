import type { DeclarationFact, ParameterFact } from "../../facts.ts";
import type { Span } from "../../input.ts";
import type { FileImports } from "./imports.ts";
import { scopeAt } from "./imports.ts";
import { FRAGMENT_CLASS } from "./parse.ts";
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
  parentOf,
  type Syntax,
  startOf,
  textOf,
} from "./syntax.ts";

/** A file of the project that was worth parsing. */
export interface CodeFile {
  readonly path: string;
  readonly index: number;
  readonly syntax: Syntax;
  readonly imports: FileImports;
  /** What the directives of a Razor file make known; null for other files. */
  readonly razor: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly bases: readonly string[];
  } | null;
}

export interface BaseEntry {
  readonly file: CodeFile;
  /** Node of the type in the base list. */
  readonly node: number;
  readonly text: string;
  /** Argument list of a primary constructor's base call. */
  readonly argumentList: number | null;
}

export interface OwnMember {
  readonly name: string;
  readonly kind: "field" | "property" | "method" | "constructor" | "event" | "enumMember" | "indexer";
  readonly file: CodeFile;
  readonly node: number;
  readonly nameNode: number;
  /** Declared type or return type; null for constructors and enum members. */
  readonly type: string | null;
  readonly parameters: readonly ParameterFact[];
  readonly parameterList: Span | null;
  readonly typeParameters: readonly string[];
  readonly isOverride: boolean;
  readonly isStatic: boolean;
  /** Whether the first parameter is the receiver: `this T x`. */
  readonly isExtension: boolean;
  /** Text before the dot of an explicit interface implementation. */
  readonly explicitInterface: { readonly text: string; readonly node: number } | null;
}

/** One `class X { … }`; a partial type has several. */
export interface OwnDeclaration {
  readonly file: CodeFile;
  readonly node: number;
  readonly fact: DeclarationFact;
  readonly bases: readonly BaseEntry[];
  readonly primary: { readonly list: Span; readonly items: readonly ParameterFact[] } | null;
}

export interface OwnType {
  readonly fullName: string;
  readonly name: string;
  readonly arity: number;
  readonly typeParameters: readonly string[];
  /** Constraint texts by type parameter. */
  readonly constraints: ReadonlyMap<string, string[]>;
  readonly kind: DeclarationFact["kind"] | "enum" | "delegate";
  readonly namespace: string;
  readonly outer: OwnType | null;
  /** How many types are around it. */
  readonly depth: number;
  readonly declarations: OwnDeclaration[];
  readonly members: OwnMember[];
  readonly membersByName: Map<string, OwnMember[]>;
}

/** Name under which indexers stand among the members. */
export const INDEXER = "this[]";

const declarationKinds: Record<string, OwnType["kind"]> = {
  class_declaration: "class",
  struct_declaration: "struct",
  record_declaration: "record",
  interface_declaration: "interface",
  enum_declaration: "enum",
  delegate_declaration: "delegate",
};

export const spanOf = (file: CodeFile, node: number): Span => ({
  file: file.path,
  start: startOf(file.syntax, node),
  end: endOf(file.syntax, node),
});

const modifiersOf = (syntax: Syntax, node: number): string[] =>
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

function typeParametersOf(syntax: Syntax, node: number): string[] {
  const list = childByKind(syntax, node, "type_parameter_list");
  if (list === null) return [];
  return childrenOf(syntax, list).flatMap((child) => {
    const name = childByField(syntax, child, "name");
    return name === null ? [] : [nameOf(syntax, name)];
  });
}

function constraintsOf(syntax: Syntax, node: number): Map<string, string[]> {
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

function basesOf(file: CodeFile, node: number): BaseEntry[] {
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

function memberFrom(
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
    isStatic: modifiers.includes("static"),
    isExtension: list !== null && /^\(\s*(?:\[[^\]]*\]\s*)?this\b/.test(textOf(syntax, list)),
    explicitInterface:
      explicit === null ? null : { text: textOf(syntax, explicit).replace(/\.\s*$/, ""), node: explicit },
  };
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

function pushTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** Types nested deeper are no code that a person wrote, and their full names would grow without bound. */
const MAX_NESTING = 40;

/** Types of the project by full name with arity; partial declarations are joined over files. */
export class OwnTypes {
  readonly byFullName = new Map<string, OwnType>();
  readonly byName = new Map<string, OwnType[]>();
  readonly all: OwnType[] = [];
  /** Extension methods of the project by name. */
  readonly extensions = new Map<string, { readonly type: OwnType; readonly member: OwnMember }[]>();
  /** Names of partial types: other files may hold more of them. */
  readonly partials = new Set<string>();
  readonly #byNode = new Map<string, OwnType>();
  /** Declarations of the vendor's own types in projects that this one references: names never lead to them. */
  readonly #copies = new Map<string, OwnType>();
  readonly #isVendor: (fullName: string) => boolean;

  /** `isVendor` says whether a full name with arity is that of a type which the catalog knows. */
  constructor(isVendor: (fullName: string) => boolean) {
    this.#isVendor = isVendor;
  }

  /** The type that a declaration node declares. */
  at(file: CodeFile, node: number): OwnType | null {
    return this.#byNode.get(`${file.index}:${node}`) ?? null;
  }

  /** Nearest type declaration around a node, null at top level and in the wrapper of a fragment. */
  around(file: CodeFile, node: number): OwnType | null {
    for (let owner = ownerOf(file.syntax, node); owner >= 0; owner = ownerOf(file.syntax, owner)) {
      if (isTypeKind(kindOf(file.syntax, owner))) return this.at(file, owner);
    }
    return null;
  }

  /** The type of this name that a file declares. */
  inFile(path: string, name: string): OwnType | null {
    const types = this.byName.get(name) ?? [];
    return types.find((type) => type.declarations.some((part) => part.file.path === path)) ?? null;
  }

  /** Where somebody else's project holds the vendor's source, its types are the vendor's and none of the project's own. */
  addFile(file: CodeFile, isOther: boolean): void {
    const { syntax } = file;
    for (let node = 0; node < syntax.kinds.length; node++) {
      if (declarationKinds[kindOf(syntax, node)]) this.#declare(file, node, isOther);
    }
    for (let node = 0; node < syntax.kinds.length; node++) {
      const owner = ownerOf(syntax, node);
      const type = owner < 0 ? null : this.at(file, owner);
      if (type) for (const member of membersOf(file, node)) this.#add(type, member);
    }
  }

  #add(type: OwnType, member: OwnMember): void {
    type.members.push(member);
    pushTo(type.membersByName, member.name, member);
    if (member.isExtension && !this.#copies.has(type.fullName)) pushTo(this.extensions, member.name, { type, member });
  }

  #declare(file: CodeFile, node: number, isOther: boolean): void {
    const { syntax } = file;
    const nameNode = childByField(syntax, node, "name");
    const kind = declarationKinds[kindOf(syntax, node)];
    if (nameNode === null || !kind) return;
    // The wrapper of a fragment has no text in the source.
    const name = nameOf(syntax, nameNode) || FRAGMENT_CLASS;
    const outer = this.around(file, node);
    const depth = outer ? outer.depth + 1 : 0;
    if (depth > MAX_NESTING) return;
    const namespace = file.imports.scopes[scopeAt(file.imports.scopes, startOf(syntax, node))]?.name ?? "";
    const typeParameters = typeParametersOf(syntax, node);
    const path = outer ? `${outer.fullName}.${name}` : namespace ? `${namespace}.${name}` : name;
    const fullName = typeParameters.length > 0 ? `${path}\`${typeParameters.length}` : path;
    const isCopy = isOther && this.#isVendor(fullName);
    const fresh: OwnType = {
      fullName,
      name,
      arity: typeParameters.length,
      typeParameters,
      constraints: constraintsOf(syntax, node),
      kind,
      namespace,
      outer,
      depth,
      declarations: [],
      members: [],
      membersByName: new Map(),
    };
    const type = isCopy ? this.#copy(fresh) : this.#type(fresh);
    if (kind === "delegate") {
      const returns = childByField(syntax, node, "type");
      this.#add(type, { ...memberFrom(file, node, nameNode, "method", returns), name: "Invoke" });
    }
    this.#byNode.set(`${file.index}:${node}`, type);
    if (modifiersOf(syntax, node).includes("partial")) this.partials.add(name);
    const list = childByKind(syntax, node, "parameter_list");
    type.declarations.push({
      file,
      node,
      fact: {
        name,
        fullName: path,
        kind: kind === "enum" || kind === "delegate" ? "struct" : kind,
        span: spanOf(file, node),
        nameSpan: spanOf(file, nameNode),
      },
      bases: basesOf(file, node),
      primary: list === null ? null : { list: spanOf(file, list), items: parametersOf(file, list) },
    });
  }

  #copy(fresh: OwnType): OwnType {
    const known = this.#copies.get(fresh.fullName);
    if (!known) this.#copies.set(fresh.fullName, fresh);
    return known ?? fresh;
  }

  #type(fresh: OwnType): OwnType {
    const known = this.byFullName.get(fresh.fullName);
    if (known) return known;
    this.all.push(fresh);
    if (fresh.name === FRAGMENT_CLASS) return fresh;
    this.byFullName.set(fresh.fullName, fresh);
    pushTo(this.byName, fresh.name, fresh);
    return fresh;
  }
}

/** The member declaration around a node, or null at top level. */
export function memberNodeAround(file: CodeFile, node: number): number | null {
  const owner = ownerOf(file.syntax, node);
  return owner >= 0 && !isTypeKind(kindOf(file.syntax, owner)) ? owner : null;
}

export const isFragmentType = (type: OwnType): boolean => type.name === FRAGMENT_CLASS;

export const parentKind = (file: CodeFile, node: number): string => kindOf(file.syntax, parentOf(file.syntax, node));

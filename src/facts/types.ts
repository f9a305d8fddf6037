import { modifiersOf, typeParametersOf } from "../analyzer/readers/csharp/declaration-parts.ts";
import { declarationKinds } from "../analyzer/readers/csharp/declared.ts";
import { scopeAt } from "../analyzer/readers/csharp/imports.ts";
import {
  childByField,
  childByKind,
  childrenOf,
  isTypeKind,
  kindOf,
  nameOf,
  parentOf,
  type Syntax,
  startOf,
  textOf,
} from "../analyzer/readers/csharp/syntax.ts";
import { basesOf } from "./bases.ts";
import type { Access, Member, Obsolete, TypeDeclaration, TypeKind } from "./declaration.ts";
import { accessOf, constraintsOf, membersAt, obsoleteOf, parametersOf } from "./members.ts";
import { type Source, typeAt, valueText } from "./source.ts";

/** One `class X { … }`; a partial type has several. */
export interface TypePart {
  readonly namespace: string;
  readonly name: string;
  readonly kind: TypeKind;
  /** Own access as written, null where a part leaves it to another. */
  readonly access: Access | null;
  readonly outer: string | null;
  readonly modifiers: readonly string[];
  readonly bases: readonly string[];
  readonly constraints: readonly string[];
  readonly members: readonly Member[];
  readonly obsolete: Obsolete | null;
  readonly file: string;
}

/** The type declarations of one file, outer ones first. */
export function typeParts(source: Source): TypePart[] {
  const { syntax } = source;
  const { scopes } = source.imports;
  const parts: TypePart[] = [];
  const names = new Map<number, string>();
  for (let node = 0; node < syntax.kinds.length; node++) {
    const kind = declarationKinds[kindOf(syntax, node)];
    const nameNode = kind === undefined ? null : childByField(syntax, node, "name");
    if (kind === undefined || nameNode === null) continue;
    const outer = typeAround(syntax, node, names);
    const arity = typeParametersOf(syntax, node).length;
    const own = `${nameOf(syntax, nameNode)}${arity === 0 ? "" : `\`${arity}`}`;
    const name = outer === null ? own : `${outer}.${own}`;
    names.set(node, name);
    const namespace = scopes[scopeAt(scopes, startOf(syntax, node))]?.name ?? "";
    parts.push(partAt(node, { source, namespace, name, outer, kind: kindAt(syntax, node, kind) }));
  }
  return parts;
}

function typeAround(syntax: Syntax, node: number, names: ReadonlyMap<number, string>): string | null {
  for (let at = parentOf(syntax, node); at >= 0; at = parentOf(syntax, at))
    if (isTypeKind(kindOf(syntax, at))) return names.get(at) ?? null;
  return null;
}

function kindAt(syntax: Syntax, node: number, kind: TypeKind): TypeKind {
  if (kind !== "record") return kind;
  const name = childByField(syntax, node, "name");
  const head = syntax.text.slice(startOf(syntax, node), name === null ? undefined : startOf(syntax, name));
  return /\bstruct\s*$/.test(head) ? "struct" : "record";
}

interface Place {
  readonly source: Source;
  readonly namespace: string;
  readonly name: string;
  readonly outer: string | null;
  readonly kind: TypeKind;
}

function partAt(node: number, place: Place): TypePart {
  const { source, namespace, name, outer, kind } = place;
  const { syntax } = source;
  const modifiers = modifiersOf(syntax, node);
  const said = accessOf(modifiers, "private");
  const isSaid = modifiers.some((modifier) => /^(?:public|protected|internal|private)$/.test(modifier));
  return {
    namespace,
    name,
    kind,
    access: isSaid ? said : null,
    outer,
    modifiers,
    bases: basesOf(source, node),
    constraints: constraintsOf(source, node),
    members: membersOfType(node, place),
    obsolete: obsoleteOf(syntax, node),
    file: source.path,
  };
}

function membersOfType(node: number, { source, kind }: Place): Member[] {
  const { syntax } = source;
  if (kind === "delegate") return [invoke(node, source)];
  const body = childByField(syntax, node, "body");
  const children = body === null ? [] : childrenOf(syntax, body);
  if (kind === "enum") return enumMembers(children, source);
  const inInterface = kind === "interface";
  const declared = children.flatMap((child) => membersAt(child, { source, inInterface }));
  return [...primaryMembers(node, source, declared), ...declared];
}

const plain = {
  access: "public",
  modifiers: [],
  type: "",
  typeParameters: [],
  constraints: [],
  parameters: [],
  accessors: [],
  value: null,
  computed: null,
  assigns: new Set<string>(),
  hasBody: false,
  obsolete: null,
} as const satisfies Partial<Member>;

function invoke(node: number, source: Source): Member {
  const type = childByField(source.syntax, node, "type");
  const parameters = parametersOf(source, childByField(source.syntax, node, "parameters"));
  const returns = type === null ? "" : typeAt(source, type);
  return { ...plain, kind: "method", name: "Invoke", type: returns, parameters, file: source.path };
}

/** A member without a value counts on from the one before it. */
function enumMembers(children: readonly number[], { syntax, path: file }: Source): Member[] {
  let next = "0";
  return children
    .filter((child) => kindOf(syntax, child) === "enum_member_declaration")
    .map((child) => {
      const name = childByField(syntax, child, "name");
      const said = childByField(syntax, child, "value");
      const value = said === null ? next : valueText(textOf(syntax, said));
      next = /^-?\d+$/.test(value) ? `${Number(value) + 1}` : `${value} + 1`;
      const own = { name: name === null ? "" : nameOf(syntax, name), value, obsolete: obsoleteOf(syntax, child), file };
      return { ...plain, kind: "enumMember", ...own };
    });
}

/** The constructor that stands in the head of a type and, for records, the properties that it makes. */
function primaryMembers(node: number, source: Source, declared: readonly Member[]): Member[] {
  const { syntax, path: file } = source;
  const list = childByKind(syntax, node, "parameter_list");
  if (list === null) return [];
  const parameters = parametersOf(source, list);
  const made: Member = { ...plain, kind: "ctor", name: ".ctor", parameters, hasBody: true, file };
  if (kindOf(syntax, node) !== "record_declaration") return [made];
  const isStruct = kindAt(syntax, node, "record") === "struct" && !modifiersOf(syntax, node).includes("readonly");
  const known = new Set(declared.map(({ name }) => name));
  const properties = parameters
    .filter(({ name }) => !known.has(name))
    .map(
      ({ name, type }): Member => ({
        ...plain,
        kind: "property",
        name,
        type,
        accessors: ["get", isStruct ? "set" : "init"],
        file,
      }),
    );
  return [made, ...properties];
}

/** Narrowest first. */
const NARROW: readonly Access[] = [
  "private",
  "private protected",
  "internal",
  "protected",
  "protected internal",
  "public",
];

/** Joins the parts of one package into types. */
export function joinParts(owner: string, parts: readonly TypePart[]): TypeDeclaration[] {
  const groups = new Map<string, TypePart[]>();
  for (const part of parts) {
    const key = `${part.namespace}.${part.name}`;
    const known = groups.get(key);
    if (known) known.push(part);
    else groups.set(key, [part]);
  }
  const access = new Map<string, Access>();
  // Outer types come before inner ones in each file, but a part of the outer type may stand in a later file.
  const depth = (key: string) => key.split(".").length;
  for (const key of [...groups.keys()].sort((a, b) => depth(a) - depth(b))) {
    const group = groups.get(key) ?? [];
    const [first] = group;
    if (!first) continue;
    const none = first.outer === null ? "internal" : outerKind(groups, first) === "interface" ? "public" : "private";
    const own = group.find((part) => part.access !== null)?.access ?? none;
    const around = first.outer === null ? "public" : (access.get(`${first.namespace}.${first.outer}`) ?? "public");
    access.set(key, NARROW.indexOf(own) < NARROW.indexOf(around) ? own : around);
  }
  return [...groups].flatMap(([key, group]) => {
    const [first] = group;
    return first ? [joined(owner, first, group, access.get(key) ?? "internal")] : [];
  });
}

function outerKind(
  groups: ReadonlyMap<string, readonly TypePart[]>,
  { namespace, outer }: TypePart,
): TypeKind | undefined {
  return groups.get(`${namespace}.${outer}`)?.[0]?.kind;
}

function joined(owner: string, first: TypePart, group: readonly TypePart[], access: Access): TypeDeclaration {
  const modifiers = new Set(group.flatMap((part) => part.modifiers));
  const members = group.flatMap((part) => part.members);
  const type = {
    package: owner,
    namespace: first.namespace,
    name: first.name,
    kind: first.kind,
    access,
    modifiers,
    bases: [...new Set(group.flatMap((part) => part.bases))],
    constraints: group.find((part) => part.constraints.length > 0)?.constraints ?? [],
    obsolete: group.find((part) => part.obsolete !== null)?.obsolete ?? null,
    file: first.file,
    files: [...new Set(group.map((part) => part.file))],
  };
  return { ...type, members: [...members, ...implicitConstructor(type, members)] };
}

/** The constructor that the compiler makes for a class that has none. */
function implicitConstructor(type: Omit<TypeDeclaration, "members">, members: readonly Member[]): Member[] {
  const isClass = type.kind === "class" || type.kind === "record";
  if (!isClass || type.modifiers.has("static") || members.some(({ kind }) => kind === "ctor")) return [];
  const access = type.modifiers.has("abstract") ? "protected" : "public";
  return [{ ...plain, kind: "ctor", name: ".ctor", access, hasBody: true, file: type.file }];
}

import {
  basesOf,
  type CodeFile,
  constraintsOf,
  declarationKinds,
  memberFrom,
  membersOf,
  modifiersOf,
  type OwnMember,
  type OwnType,
  parametersOf,
  positionalOf,
  spanOf,
  typeParametersOf,
} from "./declared.ts";
import { scopeAt } from "./imports.ts";
import { FRAGMENT_CLASS } from "./parse.ts";
import { childByField, childByKind, isTypeKind, kindOf, nameOf, ownerOf, startOf } from "./syntax.ts";

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
    if (kind === "record" && list !== null) for (const member of positionalOf(file, list)) this.#add(type, member);
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

import { type DeclaredType, readDeclarations } from "./declarations.ts";
import type { CodeFile, OwnMember, OwnType } from "./declared.ts";
import { FRAGMENT_CLASS } from "./parse.ts";
import { isTypeKind, kindOf, ownerOf } from "./syntax.ts";

function pushTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** Types of the project by full name with arity; partial declarations are joined over files. */
export class OwnTypes {
  readonly byFullName = new Map<string, OwnType>();
  readonly byName = new Map<string, OwnType[]>();
  readonly all: OwnType[] = [];
  /** Extension methods of the project by name. */
  readonly extensions = new Map<string, { readonly type: OwnType; readonly member: OwnMember }[]>();
  /** Names of partial types: other files may hold more of them. */
  readonly partials = new Set<string>();
  readonly #byNode = new Map<CodeFile, Map<number, OwnType>>();
  /** Declarations in projects that this one references to which names never lead: the vendor's own types, internal ones. */
  readonly #copies = new Map<string, OwnType>();
  readonly #isVendor: (fullName: string) => boolean;

  /** `isVendor` says whether a full name with arity is that of a type which the catalog knows. */
  constructor(isVendor: (fullName: string) => boolean) {
    this.#isVendor = isVendor;
  }

  /** The type that a declaration node declares. */
  at(file: CodeFile, node: number): OwnType | null {
    return this.#byNode.get(file)?.get(node) ?? null;
  }

  /** Nearest type declaration around a node, null at top level and in the wrapper of a fragment. */
  around(file: CodeFile, node: number): OwnType | null {
    for (let owner = ownerOf(file.syntax, node); owner >= 0; owner = ownerOf(file.syntax, owner)) {
      if (isTypeKind(kindOf(file.syntax, owner))) return this.at(file, owner);
    }
    return null;
  }

  /** The member whose declaration is the nearest around a node. */
  memberAround(file: CodeFile, node: number): OwnMember | null {
    const owner = ownerOf(file.syntax, node);
    return this.around(file, node)?.members.find((member) => member.file === file && member.node === owner) ?? null;
  }

  /** The type of this name that a file declares. */
  inFile(path: string, name: string): OwnType | null {
    const types = this.byName.get(name) ?? [];
    return types.find((type) => type.declarations.some((part) => part.file.path === path)) ?? null;
  }

  /**
   * Where somebody else's project holds the vendor's source, its types are the vendor's and none of the project's own.
   * Internal types of other projects are seen only by their friends.
   */
  addFile(file: CodeFile, isOther: boolean, isFriend: boolean): void {
    const { types, members } = readDeclarations(file);
    const byNode = new Map<number, OwnType>();
    this.#byNode.set(file, byNode);
    for (const declared of types) {
      const outer = declared.outer === null ? null : (byNode.get(declared.outer) ?? null);
      byNode.set(declared.declaration.node, this.#declare(declared, outer, isOther, isFriend));
    }
    for (const { owner, member } of members) {
      const type = byNode.get(owner);
      if (type) this.#add(type, member);
    }
  }

  #add(type: OwnType, member: OwnMember): void {
    type.members.push(member);
    pushTo(type.membersByName, member.name, member);
    if (member.isExtension && !this.#copies.has(type.fullName)) pushTo(this.extensions, member.name, { type, member });
  }

  #declare(declared: DeclaredType, outer: OwnType | null, isOther: boolean, isFriend: boolean): OwnType {
    const fresh: OwnType = { ...declared.head, outer, declarations: [], members: [], membersByName: new Map() };
    const isHidden = !isFriend && outer === null && declared.isInternal;
    const isCopy = isHidden || (isOther && this.#isVendor(fresh.fullName));
    const type = isCopy ? this.#copy(fresh) : this.#type(fresh);
    if (declared.invoke) this.#add(type, declared.invoke);
    for (const member of declared.positional) this.#add(type, member);
    if (declared.isPartial) this.partials.add(fresh.name);
    type.declarations.push(declared.declaration);
    return type;
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

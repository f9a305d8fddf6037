import {
  basesOf,
  constraintsOf,
  memberFrom,
  membersOf,
  modifiersOf,
  parametersOf,
  positionalOf,
  typeParametersOf,
} from "./declaration-parts.ts";
import {
  type CodeFile,
  declarationKinds,
  type OwnDeclaration,
  type OwnMember,
  type OwnType,
  spanOf,
} from "./declared.ts";
import { scopeAt } from "./imports.ts";
import { FRAGMENT_CLASS } from "./parse.ts";
import { childByField, childByKind, isTypeKind, kindOf, nameOf, ownerOf, startOf } from "./syntax.ts";

/** One declaration of a type, before the parts of partial types are joined. */
export interface DeclaredType {
  readonly head: Omit<OwnType, "outer" | "declarations" | "members" | "membersByName">;
  /** Node of the declaration around it. */
  readonly outer: number | null;
  readonly declaration: OwnDeclaration;
  readonly isPartial: boolean;
  readonly isInternal: boolean;
  /** How a delegate is called. */
  readonly invoke: OwnMember | null;
  /** Properties that a record has by its parameters. */
  readonly positional: readonly OwnMember[];
}

/** What one file declares, in document order; the same whatever project sees the file. */
export interface Declarations {
  readonly types: readonly DeclaredType[];
  readonly members: readonly { readonly owner: number; readonly member: OwnMember }[];
}

/** Types nested deeper are no code that a person wrote, and their full names would grow without bound. */
const MAX_NESTING = 40;

function declaredType(file: CodeFile, node: number, outer: DeclaredType | undefined): DeclaredType | null {
  const { syntax } = file;
  const nameNode = childByField(syntax, node, "name");
  const kind = declarationKinds[kindOf(syntax, node)];
  if (nameNode === null || !kind) return null;
  const depth = outer ? outer.head.depth + 1 : 0;
  if (depth > MAX_NESTING) return null;
  // The wrapper of a fragment has no text in the source.
  const name = nameOf(syntax, nameNode) || FRAGMENT_CLASS;
  const namespace = file.imports.scopes[scopeAt(file.imports.scopes, startOf(syntax, node))]?.name ?? "";
  const typeParameters = typeParametersOf(syntax, node);
  const path = outer ? `${outer.head.fullName}.${name}` : namespace ? `${namespace}.${name}` : name;
  const list = childByKind(syntax, node, "parameter_list");
  const modifiers = modifiersOf(syntax, node);
  return {
    head: {
      fullName: typeParameters.length > 0 ? `${path}\`${typeParameters.length}` : path,
      name,
      arity: typeParameters.length,
      typeParameters,
      constraints: constraintsOf(syntax, node),
      kind,
      namespace,
      depth,
    },
    outer: outer?.declaration.node ?? null,
    declaration: {
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
    },
    isPartial: modifiers.includes("partial"),
    isInternal: modifiers.includes("internal"),
    invoke:
      kind === "delegate"
        ? { ...memberFrom(file, node, nameNode, "method", childByField(syntax, node, "type")), name: "Invoke" }
        : null,
    positional: kind === "record" && list !== null ? positionalOf(file, list) : [],
  };
}

function read(file: CodeFile): Declarations {
  const { syntax } = file;
  const types = new Map<number, DeclaredType>();
  const around = (node: number): DeclaredType | undefined => {
    let owner = ownerOf(syntax, node);
    while (owner >= 0 && !isTypeKind(kindOf(syntax, owner))) owner = ownerOf(syntax, owner);
    return types.get(owner);
  };
  const members: { owner: number; member: OwnMember }[] = [];
  for (let node = 0; node < syntax.kinds.length; node++) {
    const owner = ownerOf(syntax, node);
    if (types.has(owner)) for (const member of membersOf(file, node)) members.push({ owner, member });
    const type = declarationKinds[kindOf(syntax, node)] ? declaredType(file, node, around(node)) : null;
    if (type) types.set(node, type);
  }
  return { types: [...types.values()], members };
}

const known = new WeakMap<CodeFile, Declarations>();

/** Reads the declarations of a file; once, however often its project is bound. */
export function readDeclarations(file: CodeFile): Declarations {
  const found = known.get(file) ?? read(file);
  known.set(file, found);
  return found;
}

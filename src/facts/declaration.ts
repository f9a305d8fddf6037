/** Accessibility as C# writes it. */
export type Access = "public" | "protected internal" | "protected" | "internal" | "private protected" | "private";

export interface Parameter {
  /** `this`, `params`, `ref` …; empty for most. */
  readonly modifier: string;
  readonly type: string;
  readonly name: string;
  /** Text of the default value; null without one. */
  readonly value: string | null;
}

export type MemberKind = "method" | "ctor" | "property" | "indexer" | "field" | "const" | "event" | "enumMember";

export interface Member {
  readonly kind: MemberKind;
  /** `.ctor` for constructors, `this[]` for indexers. */
  readonly name: string;
  readonly access: Access;
  /** `static`, `virtual`, `override`, `abstract`, `sealed`, `readonly`, `required`, `const`. */
  readonly modifiers: readonly string[];
  /** As written, white space squeezed; empty for constructors and enum members. */
  readonly type: string;
  readonly typeParameters: readonly string[];
  readonly constraints: readonly string[];
  readonly parameters: readonly Parameter[];
  /** Accessors that its users see: `get`, `set`, `init`, with their own access where it is narrower. */
  readonly accessors: readonly string[];
  /** Initialiser or value as written, null without one. */
  readonly value: string | null;
  /** Code that computes a property; null for stored ones. */
  readonly computed: string | null;
  /** Names that the body of a constructor assigns; null where it leaves that to another by `: this(…)`. */
  readonly assigns: ReadonlySet<string> | null;
  readonly hasBody: boolean;
  readonly obsolete: Obsolete | null;
  readonly file: string;
}

export interface Obsolete {
  readonly message: string;
  readonly error: boolean;
}

export type TypeKind = "class" | "record" | "struct" | "interface" | "enum" | "delegate";

/** One type with the members of all its parts. */
export interface TypeDeclaration {
  readonly package: string;
  readonly namespace: string;
  /** Where the sources have it, when it stands under the product's later name here. */
  readonly origin?: { readonly package: string; readonly namespace: string };
  /** `Outer.Inner`, `Name`2`. */
  readonly name: string;
  readonly kind: TypeKind;
  /** The narrowest access of the type and of those around it. */
  readonly access: Access;
  readonly modifiers: ReadonlySet<string>;
  readonly bases: readonly string[];
  readonly constraints: readonly string[];
  readonly members: readonly Member[];
  readonly obsolete: Obsolete | null;
  /** The first file that declares it, and all of them. */
  readonly file: string;
  readonly files: readonly string[];
}

export const isSeen = (access: Access): boolean =>
  access === "public" || access === "protected" || access === "protected internal";

export const fullName = (type: Pick<TypeDeclaration, "namespace" | "name">): string =>
  type.namespace === "" ? type.name : `${type.namespace}.${type.name}`;

export const isExtension = (member: Member): boolean =>
  member.parameters[0]?.modifier.split(" ").includes("this") === true;

/** Whether code outside can derive from the type: a class that is open and has a constructor that is seen. */
export function isDerivable(type: TypeDeclaration): boolean {
  if (type.kind !== "class" && type.kind !== "record") return false;
  if (type.modifiers.has("sealed") || type.modifiers.has("static")) return false;
  const constructors = type.members.filter(({ kind }) => kind === "ctor");
  return constructors.length === 0 || constructors.some(({ access }) => isSeen(access));
}

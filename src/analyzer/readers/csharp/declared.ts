import type { DeclarationFact, ParameterFact } from "../../csharp-facts.ts";
import type { Span } from "../../input.ts";
import type { FileImports } from "./imports.ts";
import { FRAGMENT_CLASS } from "./parse.ts";
import { endOf, kindOf, parentOf, type Syntax, startOf } from "./syntax.ts";

/** A file of the project that was worth parsing. */
export interface CodeFile {
  readonly path: string;
  /** Tells files apart, whatever project sees them. */
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
  /** Whether it says `new`: it hides an inherited member on purpose. */
  readonly isNew: boolean;
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

export const declarationKinds: Record<string, OwnType["kind"]> = {
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

export const isFragmentType = (type: OwnType): boolean => type.name === FRAGMENT_CLASS;

export const parentKind = (file: CodeFile, node: number): string => kindOf(file.syntax, parentOf(file.syntax, node));

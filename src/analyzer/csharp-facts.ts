import type { SymbolUse as Use } from "../schema/symbol-detector.ts";
import type { Confidence } from "../schema/vocabulary.ts";
import type { Span } from "./input.ts";

/* What readers extract from C#, Razor and the places of own storage; see `facts.ts`. */

/** Where a test double names the type that it stands for: `X` in `new Mock<X>()`. */
export interface DoubleFact {
  readonly type: string;
  readonly span: Span;
}

/** An argument of a call, or an element of a base call. */
export interface ArgumentFact {
  readonly name: string | null;
  readonly text: string;
  readonly span: Span;
  /** Simple type name where the binder knows it, without namespace and nullability. */
  readonly type: string | null;
  /** For a test double: the places of its declaration. */
  readonly doubles?: readonly DoubleFact[];
}

export interface ParameterFact {
  readonly name: string;
  readonly type: string;
  readonly span: Span;
  readonly optional: boolean;
}

export interface CallFact {
  /** Span of the argument list, parentheses included; of the whole `: base(...)` initializer's list for base calls. */
  readonly list: Span;
  readonly arguments: readonly ArgumentFact[];
  readonly typeArguments: readonly string[];
  /** Whether it is called on what a query gave that may have found nothing, untested. */
  readonly onMaybeNull?: true;
}

/** A class, record, struct or interface of the input. */
export interface DeclarationFact {
  readonly name: string;
  readonly fullName: string;
  readonly kind: "class" | "record" | "struct" | "interface";
  readonly span: Span;
  readonly nameSpan: Span;
}

/**
 * How a place uses a symbol: as detectors ask for it, or as `ownInvoke`, a call of the project's own method that
 * implements or overrides it, which changes only where the method has to, as `ownConstruct`, a creation of an own type
 * whose constructor calls it, likewise, or as `nameof`, which breaks only where the name goes.
 */
export type UseKind = Use | "ownInvoke" | "ownConstruct" | "nameof";

/** A delegate with parameters of its own that a test double is given for a call. */
export interface StubDelegate {
  /** Its type arguments, or its parameter list where these are not written. */
  readonly span: Span;
  readonly parameters: number;
}

/** One of the values that a member may return. */
export interface ReturnedValue {
  readonly span: Span;
  /** Static type without namespaces, null where the code leaves it open; `Array` for arrays whose element is not told. */
  readonly type: string | null;
  /** Whether a member can be called on it as it stands. */
  readonly isPrimary: boolean;
  /** `null`, `default` or a `throw`, which fit any type. */
  readonly isNothing: boolean;
  /** The private field that it is: its declared type, and the types of all that is put into it. */
  readonly field: { readonly type: Span; readonly written: readonly (string | null)[] } | null;
}

/** A place where a member returns: the values between which `?:`, `??` and `switch` choose stand alone. */
export interface ReturnedFact {
  readonly span: Span;
  /**
   * A value, a task of one, or a task around values that are at hand, as `Task.FromResult(…)`. `passedOn` is the declared
   * type of another method that returns a call as it is.
   */
  readonly form: "value" | "task" | "finishedTask" | "passedOn";
  /** For a finished task: its type argument, or the empty place where one would stand. */
  readonly typeArgument: { readonly span: Span; readonly text: string } | null;
  readonly values: readonly ReturnedValue[];
}

/** A place in the body of a member that names one of its parameters. */
export interface ParameterUse {
  readonly name: string;
  readonly span: Span;
  /** Where it is handed on to a method of the same name: offset of that name, and whether it stands on the same line. */
  readonly handedTo: { readonly start: number; readonly isOnLine: boolean } | null;
}

export interface MemberAssignment {
  readonly member: string;
  /** The value as written. */
  readonly text: string;
  readonly span: Span;
}

/** One use of a vendor symbol. `span` is the smallest text that names it: the identifier, or for `construct` the type name. */
export interface SymbolUseFact {
  /** Documentation id as asked for, e.g. the id in the rule. */
  readonly symbol: string;
  readonly use: UseKind;
  readonly span: Span;
  /** Text of the span. */
  readonly text: string;
  readonly confidence: Confidence;
  /** What the confidence rests on, a clause for people: "`using Duende.IdentityServer.EntityFramework` is in scope". */
  readonly because: string;
  readonly enclosingType: DeclarationFact | null;
  readonly enclosingMember: string | null;
  /** The whole member around the place, or the file where it stands in no type; null for what a type itself names. */
  readonly memberSpan: Span | null;
  /** Parameters of the member around the place, which its body may pass on. */
  readonly enclosingParameters: { readonly list: Span; readonly items: readonly ParameterFact[] } | null;
  readonly call: CallFact | null;
  /** For `implement`, `override`, constructors behind `baseCall` and `ownConstruct`, and the method behind `ownInvoke`: the user's own parameter list. */
  readonly parameters: { readonly list: Span; readonly items: readonly ParameterFact[] } | null;
  /** For `ownConstruct`: the call of the vendor's constructor, and the own parameters that only feed it. */
  readonly baseCall: { readonly call: CallFact; readonly onlyPassedOn: readonly string[] } | null;
  /** For `implement` and `override` of a member: its type as written. */
  readonly returnType: string | null;
  /**
   * For methods whose return type some rule changes: what an `implement` or `override` returns, and what a test double is
   * told to give back for an `invoke`.
   */
  readonly returned: readonly ReturnedFact[] | null;
  /** For an `invoke` that describes a call to a test double: the delegates that get the call's arguments. */
  readonly delegates: readonly StubDelegate[] | null;
  /** For an `implement` of a member: whether it names the interface, so that it does not compile without its member. */
  readonly isExplicit: boolean;
  /** For an `implement` or `override` of a method from which some rule takes a parameter: where its body names any. */
  readonly parameterUses: readonly ParameterUse[] | null;
  /**
   * For `assign`: text and span of the assigned value, its type where it is known, and the one that it has by itself:
   * for a query over a list `IEnumerable`. `elements`: types of what a list that is written out holds.
   */
  readonly value: {
    readonly text: string;
    readonly span: Span;
    readonly type: string | null;
    readonly strictType: string | null;
    readonly elements?: readonly (string | null)[];
  } | null;
  /** For `read`: the member of an object that is set to just this value, as code does that maps types; else null. */
  readonly copiedTo: string | null;
  /**
   * For `read`: the member that is used on the value, as `Add` in `x.P.Add(y)`, and the arguments where it is given
   * elements; else null. `isGuarded`: with `?.`, which is a test for null. `arguments`: how many a call has.
   * `block`: where it is asked whether there are rows and rows are added, or rows are added one by one, the whole of it.
   */
  readonly usedMember: {
    readonly name: string;
    readonly isGuarded: boolean;
    readonly arguments: number | null;
    readonly block: Span | null;
    readonly given: { readonly text: string; readonly span: Span } | null;
  } | null;
  /** For `read` of an argument: the others beside it, as written; of calls the method, without type arguments. */
  readonly beside: readonly string[];
  /** For `reference` of a type that is a type argument: simple name of the generic type or method. */
  readonly argumentOf: string | null;
  /** For `assign` and `read` of what `handedType` asks for: declared types of what gives it its value, or takes it. */
  readonly declaredAs: readonly string[];
  /** For `construct` of a generic type: its first type argument and what that derives from, as newest full names. */
  readonly madeOf: readonly string[];
  /** For `construct` with an object initialiser: its assignments. */
  readonly initializer: readonly MemberAssignment[] | null;
  /** For `construct`: what the statements behind it assign to members of the variable that holds the new object. */
  readonly assignedLater: readonly MemberAssignment[] | null;
  /** For `register`: the argument list of type arguments or `typeof`s, in order. */
  readonly registration: {
    readonly method: string;
    readonly types: readonly { readonly text: string; readonly span: Span }[];
  } | null;
  /**
   * For `implement` of a type: what the type offers, own and inherited, as `Name(Type,Type)` or `Name`; null when a base
   * class is not at hand. For `ownInvoke`: the overloads of the called method.
   */
  readonly members: readonly string[] | null;
  /** For `inject`: whether it is a parameter with a default value. */
  readonly isOptional: boolean;
  /** For a directive that imports a namespace of the product: whether own code declares one of that name too. */
  readonly isShared: boolean;
  /** `#if` condition around the place, e.g. `NET6_0`. */
  readonly condition: string | null;
  /** True when an ERROR node encloses or touches the place. */
  readonly nearError: boolean;
}

export interface LiteralFact {
  readonly value: string;
  readonly span: Span;
  /** Identifiers that occur in the enclosing member; in the statement alone, where it only sets a member to the literal. */
  readonly near: readonly string[];
  readonly condition: string | null;
}

/**
 * A place of own storage of a model of the product: a class or table that is named after it, what maps such a class or
 * copies it to another member by member, and SQL that writes or reads the columns of such a table. `shows` are classes for
 * pages and messages that code maps to or from the product's own.
 */
export interface MirrorFact {
  /** Simple name of the model. */
  readonly model: string;
  readonly kind: "stores" | "shows" | "maps" | "copies" | "writes" | "reads" | "makes";
  /** Of a statement: that its table is not named after the model, of which only the code around it speaks. */
  readonly isUnnamed?: true;
  /** Text of the span. */
  readonly name: string;
  /** The name of the class or table at the place. */
  readonly span: Span;
  /** Properties with inherited ones, or whatever else the place names. */
  readonly members: readonly string[];
  /** Where the place itself names members, in order: a new one is added behind one of these. */
  readonly named: readonly NamedMember[];
  readonly condition: string | null;
}

/** Where a place of own storage names a member. */
export interface NamedMember {
  readonly member: string;
  /** Where the place declares it, as written. */
  readonly type?: string;
  readonly start: number;
  readonly end: number;
}

/** A match of a raw tree-sitter query. */
export interface QueryFact {
  readonly query: string;
  readonly span: Span;
  readonly text: string;
  readonly condition: string | null;
}

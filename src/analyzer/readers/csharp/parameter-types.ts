import { argumentName, argumentsIn, calleeOf } from "./callee.ts";
import type { CodeFile, OwnType } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { delegateParameter, takenBy } from "./library.ts";
import { fieldOf, kindOf, ownerOf, parentOf } from "./syntax.ts";
import { parameterOf } from "./targets.ts";
import type { TypeRef } from "./type-ref.ts";

/** Says what type a call asks of an argument: for target-typed `new()`, lambdas and `out var`. */
export class ParameterTypes {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  typeOf(file: CodeFile, argument: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const list = parentOf(syntax, argument);
    const call = parentOf(syntax, list);
    const position = argumentsIn(file, list).indexOf(argument);
    switch (kindOf(syntax, call)) {
      case "invocation_expression":
        return this.#ofInvocation(file, call, argument, position, depth);
      case "object_creation_expression":
      case "implicit_object_creation_expression":
        return this.#ofConstructor(file, this.#expressions.typeOf(file, call, depth), argument, list, position);
      case "constructor_initializer":
        return this.#ofInitializer(file, call, argument, list, position);
      default:
        return null;
    }
  }

  #ofInvocation(file: CodeFile, call: number, argument: number, position: number, depth: number): TypeRef | null {
    const { targets, binder } = this.#expressions;
    const target = targets.of(file, call, depth);
    if (!target) return null;
    const written = parameterOf(file, target, argument, position);
    if (written !== null && target.member?.kind === "own") {
      const { member } = target.member;
      const inferred = targets.inferred(file, call, target, depth, argument);
      const site = { file: member.file, node: member.node };
      return binder.resolveText(written, site, targets.bindings(target, inferred));
    }
    return this.#ofLibrary(file, call, target.receiver, target.callee.name, position, depth);
  }

  #ofLibrary(
    file: CodeFile,
    call: number,
    receiver: TypeRef | null,
    name: string,
    position: number,
    depth: number,
  ): TypeRef | null {
    const callee = calleeOf(file, call);
    if (callee?.receiver === null) {
      const variable = this.#expressions.typeOf(file, callee.nameNode, depth);
      if (variable) return delegateParameter(variable, position);
    }
    const [only] = callee?.typeArguments ?? [];
    if (name === "FromResult" && only !== undefined) return this.#expressions.written(file, only);
    const collection = this.#expressions.members.asOther(receiver);
    if (!collection) return null;
    if (name === "TryGetValue" && position === 1) return this.#expressions.members.indexed(collection);
    return takenBy(collection, name, position);
  }

  #ofConstructor(
    file: CodeFile,
    created: TypeRef | null,
    argument: number,
    list: number,
    position: number,
  ): TypeRef | null {
    if (created?.kind !== "own") return null;
    const { binder } = this.#expressions;
    const found = constructorParameter(created.type, file, argument, list, position);
    return found && binder.resolveText(found.item.type, found, binder.bindingsOf(created));
  }

  #ofInitializer(file: CodeFile, node: number, argument: number, list: number, position: number): TypeRef | null {
    const { syntax } = file;
    const type = this.#expressions.binder.own.around(file, ownerOf(syntax, node));
    if (!type) return null;
    const toBase = syntax.kinds.indexOf("base", node) === node + 1 && fieldOf(syntax, node + 1) === null;
    const created = toBase
      ? (this.#expressions.binder.directBases(type)[0] ?? null)
      : ({ kind: "own", type, arguments: [] } as const);
    return this.#ofConstructor(file, created, argument, list, position);
  }
}

/** The parameter of an own type's constructor that an argument is for, with the declaration that holds it. */
export function constructorParameter(type: OwnType, file: CodeFile, argument: number, list: number, position: number) {
  const count = argumentsIn(file, list).length;
  const name = argumentName(file, argument);
  for (const { items, ...home } of constructorsOf(type)) {
    if (count > items.length || count < items.filter((item) => !item.optional).length) continue;
    const item = name === null ? items[position] : items.find((candidate) => candidate.name === name);
    if (item) return { item, ...home };
  }
  return null;
}

function constructorsOf(type: OwnType) {
  const written = type.members
    .filter((member) => member.kind === "constructor" && !member.isStatic)
    .map((member) => ({ items: member.parameters, file: member.file, node: member.node }));
  const primary = type.declarations.flatMap((part) =>
    part.primary ? [{ items: part.primary.items, file: part.file, node: part.node }] : [],
  );
  return [...primary, ...written];
}

import { argumentsOf, argumentValue, calleeOf } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { delegateResult, memberOfOther, returnsReceiver, returnsSequence, returnsTypeArgument } from "./library.ts";
import { childByField, childByKind, kindOf, textOf } from "./syntax.ts";
import type { Target } from "./targets.ts";
import { otherType, type TypeRef } from "./type-ref.ts";

const makesDictionary = /^To(?:Immutable|Frozen|Sorted)?Dictionary(?:Async)?$/;

/** What calls give back. */
export class InvocationTypes {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  of(file: CodeFile, node: number, depth: number): TypeRef | null {
    const callee = calleeOf(file, node);
    if (!callee) return delegateResult(this.#calledExpression(file, node, depth));
    if (callee.receiver === null) {
      const local = this.#local(file, node, callee.nameNode, callee.name, depth);
      if (local !== undefined) return local;
    }
    const target = this.#expressions.targets.of(file, node, depth);
    if (!target) return null;
    if (target.member?.kind === "own") return this.#own(file, node, target, depth);
    if (target.member) return target.member.ref;
    return this.#byConvention(file, node, target, depth);
  }

  #calledExpression(file: CodeFile, node: number, depth: number): TypeRef | null {
    const called = childByField(file.syntax, node, "function");
    return called === null ? null : this.#expressions.typeOf(file, called, depth);
  }

  /** A local function or a variable that holds a delegate; undefined when the name is no local. */
  #local(file: CodeFile, node: number, nameNode: number, name: string, depth: number): TypeRef | null | undefined {
    const local = this.#expressions.locals.find(file, node, name);
    if (!local) return undefined;
    if (local.source.kind !== "function") return this.#delegate(this.#expressions.typeOf(file, nameNode, depth));
    const type = childByField(file.syntax, local.source.node, "type");
    return type === null ? null : this.#expressions.binder.resolveText(textOf(file.syntax, type), { file, node: type });
  }

  #own(file: CodeFile, node: number, target: Target, depth: number): TypeRef | null {
    const { member: owner } = target;
    if (owner?.kind !== "own") return null;
    const { members, targets } = this.#expressions;
    if (owner.member.kind !== "method") return this.#delegate(members.typeOf(owner));
    return members.typeOf(owner, targets.inferred(file, node, target, depth));
  }

  /** A member that holds a delegate, the library's or the project's own. */
  #delegate(type: TypeRef | null): TypeRef | null {
    if (type?.kind !== "own") return delegateResult(type);
    const invoke = this.#expressions.members.find(type, "Invoke", null);
    return invoke ? this.#expressions.members.typeOf(invoke) : null;
  }

  #byConvention(file: CodeFile, node: number, target: Target, depth: number): TypeRef | null {
    const byArgument = this.#fromTypeArguments(file, node, target);
    if (byArgument) return byArgument;
    const { receiver, callee } = target;
    if (receiver && receiver.kind !== "other" && returnsReceiver.has(callee.name)) return receiver;
    const mock = this.#mock(file, node, target, depth);
    if (mock) return mock;
    const collection = this.#expressions.members.asOther(receiver);
    if (!collection) return null;
    if (makesDictionary.test(callee.name)) return this.#dictionary(file, node, collection, depth);
    return memberOfOther(collection, callee.name) ?? this.#projected(file, node, callee.name, depth);
  }

  /** Moq's ways to a mock other than `new`: `Mock.Get(object)` and `GetMock<T>()`. */
  #mock(file: CodeFile, node: number, { callee }: Target, depth: number): TypeRef | null {
    const [only] = callee.typeArguments;
    if (callee.name === "GetMock" && only !== undefined) return otherType("Mock", [this.#written(file, only)]);
    if (callee.name !== "Get" || callee.receiver === null || textOf(file.syntax, callee.receiver) !== "Mock")
      return null;
    const [argument] = argumentsOf(file, node).map((given) => argumentValue(file, given));
    return otherType("Mock", [this.#expressions.typeOf(file, argument ?? -1, depth)]);
  }

  /** `ToDictionary(key)` keeps the elements as values, `ToDictionary(key, value)` has what the second lambda gives. */
  #dictionary(file: CodeFile, node: number, collection: TypeRef, depth: number): TypeRef {
    const [key = null, value = null] = argumentsOf(file, node).map((argument) => argumentValue(file, argument));
    const isElement = value === null || kindOf(file.syntax, value) !== "lambda_expression";
    const values = isElement ? this.#expressions.members.elementOf(collection) : this.#given(file, value, depth);
    return otherType("Dictionary", [this.#given(file, key, depth), values]);
  }

  #given(file: CodeFile, lambda: number | null, depth: number): TypeRef | null {
    const isLambda = lambda !== null && kindOf(file.syntax, lambda) === "lambda_expression";
    return isLambda ? this.#expressions.lambdas.result(file, lambda, depth) : null;
  }

  /** `Select` and `SelectMany` give what their lambda gives. */
  #projected(file: CodeFile, node: number, name: string, depth: number): TypeRef | null {
    if (name !== "Select" && name !== "SelectMany") return null;
    const [argument] = argumentsOf(file, node);
    const lambda = argument === undefined ? null : argumentValue(file, argument);
    if (lambda === null || kindOf(file.syntax, lambda) !== "lambda_expression") return null;
    const result = this.#expressions.lambdas.result(file, lambda, depth);
    const element = name === "Select" ? result : this.#expressions.members.elementOf(result);
    return element && otherType("IEnumerable", [element]);
  }

  #fromTypeArguments(file: CodeFile, node: number, { callee }: Target): TypeRef | null {
    const [only] = callee.typeArguments;
    if (only !== undefined && callee.typeArguments.length === 1) {
      if (returnsTypeArgument.has(callee.name)) return this.#written(file, only);
      if (returnsSequence.has(callee.name)) return otherType("IEnumerable", [this.#written(file, only)]);
      if (callee.name === "AddOptions" || callee.name === "AddOptionsWithValidateOnStart")
        return otherType("OptionsBuilder", [this.#written(file, only)]);
    }
    if (only !== undefined || !returnsTypeArgument.has(callee.name)) return null;
    return this.#fromTypeOf(file, node);
  }

  /** `(T)provider.GetService(typeof(T))` is typed by its cast; this covers the uncast form. */
  #fromTypeOf(file: CodeFile, node: number): TypeRef | null {
    const { syntax } = file;
    for (const argument of argumentsOf(file, node)) {
      const typeOf = childByKind(syntax, argument, "typeof_expression");
      const type = typeOf === null ? null : childByField(syntax, typeOf, "type");
      if (type !== null) return this.#written(file, type);
    }
    return null;
  }

  #written(file: CodeFile, node: number): TypeRef | null {
    return this.#expressions.binder.resolveText(textOf(file.syntax, node), { file, node });
  }
}

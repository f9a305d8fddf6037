import { argumentsOf, argumentValue, calleeOf } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { delegateResult, memberOfOther } from "./library.ts";
import { givenByTypeArgument, givesReceiver, takesTypeOf } from "./library-methods.ts";
import { chained, mapOf } from "./mapping.ts";
import { childByField, childByKind, textOf } from "./syntax.ts";
import type { Target } from "./targets.ts";
import { otherType, type TypeRef } from "./type-ref.ts";

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
    if (receiver && receiver.kind !== "other" && givesReceiver.has(callee.name)) return receiver;
    const mock = this.#mock(file, node, target, depth);
    if (mock) return mock;
    const collection = this.#expressions.members.asOther(receiver);
    if (!collection) return this.#expressions.statics.result(file, node, callee, depth);
    return (
      chained(collection, callee.name) ??
      this.#expressions.linq.result(file, node, callee.name, collection, depth) ??
      memberOfOther(collection, callee.name)
    );
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

  #fromTypeArguments(file: CodeFile, node: number, { callee }: Target): TypeRef | null {
    const [only] = callee.typeArguments;
    const given = callee.typeArguments.length === 1 ? givenByTypeArgument(callee.name) : null;
    if (only !== undefined && given) {
      const type = this.#written(file, only);
      const whole = given.around === null ? type : otherType(given.around, [type]);
      return given.isTask ? otherType("Task", [whole]) : whole;
    }
    if (only !== undefined) {
      const written = callee.typeArguments.map((argument) => this.#written(file, argument));
      return mapOf(callee.name, written);
    }
    if (!takesTypeOf(callee.name)) return null;
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

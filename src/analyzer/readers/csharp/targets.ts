import type { ParameterFact } from "../../csharp-facts.ts";
import type { Bindings } from "./binder.ts";
import { argumentName, argumentsOf, argumentValue, type Callee, calleeOf } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { type Inferred, infer, lambdaShape } from "./infer.ts";
import type { MemberOwner } from "./members.ts";
import { isLambdaKind, kindOf, textOf } from "./syntax.ts";
import type { TypeRef } from "./type-ref.ts";

/** What a call calls, as far as it is known. */
export interface Target {
  readonly callee: Callee;
  readonly receiver: TypeRef | null;
  readonly member: MemberOwner | null;
  /** Whether the member is an extension method called on its first argument. */
  readonly isExtension: boolean;
}

/** Finds the declarations behind calls, and gives their type parameters arguments. */
export class Targets {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  of(file: CodeFile, invocation: number, depth: number): Target | null {
    const callee = calleeOf(file, invocation);
    if (!callee) return null;
    const { members } = this.#expressions;
    const count = argumentsOf(file, invocation).length;
    if (callee.receiver === null) {
      const member = members.unqualified(file, invocation, callee.name, count);
      return { callee, receiver: null, member, isExtension: false };
    }
    const receiver = this.#expressions.typeOf(file, callee.receiver, depth);
    const member = receiver && receiver.kind !== "other" ? members.find(receiver, callee.name, count) : null;
    if (member) return { callee, receiver, member, isExtension: false };
    const extension = members.extension(receiver, callee.name, count, callee.typeArguments.length);
    return { callee, receiver, member: extension, isExtension: extension !== null };
  }

  /** Type arguments of the called own method: written ones, else what the arguments tell. */
  inferred(file: CodeFile, invocation: number, target: Target, depth: number, skip = -1): Inferred {
    const found: Inferred = new Map();
    if (target.member?.kind !== "own") return found;
    const { member } = target.member;
    if (member.typeParameters.length === 0) return found;
    target.callee.typeArguments.forEach((node, index) => {
      const name = member.typeParameters[index];
      if (name !== undefined)
        found.set(name, this.#expressions.binder.resolveText(textOf(file.syntax, node), { file, node }));
    });
    if (target.callee.typeArguments.length > 0) return found;
    this.#fromArguments(file, invocation, target, found, depth, skip);
    return found;
  }

  #fromArguments(
    file: CodeFile,
    invocation: number,
    target: Target,
    found: Inferred,
    depth: number,
    skip: number,
  ): void {
    if (target.member?.kind !== "own") return;
    const { member } = target.member;
    const [first] = member.parameters;
    if (target.isExtension && first) infer(first.type, target.receiver, member.typeParameters, found);
    argumentsOf(file, invocation).forEach((argument, position) => {
      const written = parameterOf(file, target, argument, position);
      const value = argumentValue(file, argument);
      if (written === null || value === null || argument === skip) return;
      const given = isLambdaKind(kindOf(file.syntax, value))
        ? lambdaShape(written, this.#expressions.lambdas.result(file, value, depth))
        : this.#expressions.typeOf(file, value, depth);
      infer(written, given, member.typeParameters, found);
    });
  }

  /** Bindings under which the member's written types mean something at this call. */
  bindings(target: Target, inferred: Inferred): Bindings {
    if (target.member?.kind !== "own") return new Map();
    return this.#expressions.members.bindings(target.member.member, target.member.bindings, inferred);
  }
}

/** Written type of the parameter that an argument of a call to an own member is for. */
export const parameterOf = (file: CodeFile, target: Target, argument: number, position: number): string | null =>
  parameterFor(file, target, argument, position)?.type ?? null;

/** The parameter of an own member that an argument of a call is for. */
export function parameterFor(file: CodeFile, target: Target, argument: number, position: number): ParameterFact | null {
  if (target.member?.kind !== "own") return null;
  const { parameters } = target.member.member;
  const name = argumentName(file, argument);
  const index = position + (target.isExtension ? 1 : 0);
  const parameter =
    name === null
      ? (parameters[index] ?? lastIfArray(parameters))
      : parameters.find((candidate) => candidate.name === name);
  return parameter ?? null;
}

const lastIfArray = (parameters: readonly ParameterFact[]): ParameterFact | undefined => {
  const last = parameters[parameters.length - 1];
  return last?.type.endsWith("[]") ? { ...last, type: last.type.slice(0, -2) } : undefined;
};

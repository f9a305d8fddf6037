import { argumentsOf, argumentValue, type Callee } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { awaited, sequenceOf } from "./library.ts";
import { kindOf, textOf } from "./syntax.ts";
import { otherType, type TypeRef } from "./type-ref.ts";

/** Methods that hand the elements of their first argument to a lambda: `Assert.All(all, x => …)`. */
const handsOut = new Set(["All", "Collection", "Contains", "DoesNotContain", "Exists", "Find", "ForEach", "Single"]);

/** What .NET's static helpers make of their arguments, by convention of their names. */
export class StaticCalls {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  result(file: CodeFile, call: number, callee: Callee, depth: number): TypeRef | null {
    const first = (): TypeRef | null => this.#first(file, call, depth);
    switch (`${this.#className(file, callee)}.${callee.name}`) {
      case "Task.FromResult":
      case "ValueTask.FromResult":
        return otherType("Task", [this.#written(file, callee) ?? first()]);
      case "Task.Run":
        return otherType("Task", [awaited(this.#lambda(file, call, depth))]);
      case "Task.WhenAll":
        return this.#all(file, call, depth);
      case "Options.Create":
        return otherType("IOptions", [first()]);
      case "Mock.Get":
        return otherType("Mock", [first()]);
      case "Assert.Single":
        return this.#expressions.members.elementOf(first());
      case "Enumerable.Repeat":
        return sequenceOf(first());
      case "Enumerable.Range":
        return sequenceOf(otherType("int"));
      default:
        return null;
    }
  }

  /** What a lambda gets that stands behind a collection. */
  parameter(file: CodeFile, call: number, callee: Callee, depth: number): TypeRef | null {
    if (!handsOut.has(callee.name) || this.#className(file, callee) === "") return null;
    return this.#expressions.members.elementOf(this.#first(file, call, depth));
  }

  /** Last part of a dotted name that begins with a capital, as classes do; empty for other receivers. */
  #className(file: CodeFile, { receiver }: Callee): string {
    if (receiver === null) return "";
    return /^(?:\w+\.)*(\p{Lu}\w*)$/u.exec(textOf(file.syntax, receiver))?.[1] ?? "";
  }

  #written(file: CodeFile, { typeArguments: [only] }: Callee): TypeRef | null {
    return only === undefined ? null : this.#expressions.written(file, only);
  }

  #value(file: CodeFile, call: number): number {
    const [argument] = argumentsOf(file, call);
    return argument === undefined ? -1 : (argumentValue(file, argument) ?? -1);
  }

  #first(file: CodeFile, call: number, depth: number): TypeRef | null {
    return this.#expressions.typeOf(file, this.#value(file, call), depth);
  }

  #lambda(file: CodeFile, call: number, depth: number): TypeRef | null {
    const value = this.#value(file, call);
    const isLambda = value >= 0 && kindOf(file.syntax, value) === "lambda_expression";
    return isLambda ? this.#expressions.lambdas.result(file, value, depth) : null;
  }

  /** Tasks one by one, or a sequence of them. */
  #all(file: CodeFile, call: number, depth: number): TypeRef | null {
    const first = this.#first(file, call, depth);
    const task = this.#expressions.members.elementOf(first) ?? first;
    return otherType("Task", [otherType("[]", [awaited(task)])]);
  }
}

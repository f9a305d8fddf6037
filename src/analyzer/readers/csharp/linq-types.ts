import { argumentsOf, argumentValue } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { sequenceOf } from "./library.ts";
import { kindOf } from "./syntax.ts";
import { otherType, type TypeRef } from "./type-ref.ts";

const makesDictionary = /^To(?:Immutable|Frozen|Sorted)?(Dictionary|Lookup)(?:Async)?$/;

/** Where a lambda stands: an argument of a call on a collection. */
export interface LinqPlace {
  readonly call: number;
  readonly method: string;
  /** Position of the lambda among the arguments. */
  readonly position: number;
  /** Number of the lambda's parameters. */
  readonly count: number;
}

/** The methods of LINQ that take or give more than elements. */
export class LinqTypes {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  /** Type of a lambda's parameter; undefined where the method gives its lambdas plain elements. */
  parameter(
    file: CodeFile,
    { call, method, position, count }: LinqPlace,
    index: number,
    element: TypeRef | null,
    depth: number,
  ): TypeRef | null | undefined {
    const other = (at: number): TypeRef | null => this.#value(file, call, at, depth);
    switch (method) {
      case "SelectMany":
        if (position !== 1 || index !== 1) return undefined;
        return this.#element(this.#lambda(file, call, 0, depth));
      case "Zip":
        return index === 1 ? this.#element(other(0)) : undefined;
      case "Join":
      case "LeftJoin":
        return position === 2 || index === 1 ? this.#element(other(0)) : undefined;
      case "GroupJoin":
        if (position === 2) return this.#element(other(0));
        return index === 1 ? sequenceOf(this.#element(other(0))) : undefined;
      case "GroupBy":
        if (count < 2 || position === 0) return undefined;
        return index === 0 ? this.#lambda(file, call, 0, depth) : sequenceOf(element);
      case "Aggregate":
        if (position === 0) return element;
        return index === 0 ? other(0) : element;
      default:
        return undefined;
    }
  }

  /** What a call gives; null where the names of methods alone tell it. */
  result(file: CodeFile, call: number, method: string, collection: TypeRef, depth: number): TypeRef | null {
    const element = this.#element(collection);
    const lambda = (at: number): TypeRef | null => this.#lambda(file, call, at, depth);
    const made = makesDictionary.exec(method);
    if (made) return this.#keyed(file, call, made[1] === "Lookup" ? "ILookup" : "Dictionary", element, depth);
    switch (method) {
      case "Select":
      case "ConvertAll":
        return known(lambda(0));
      case "SelectMany":
        return this.#isLambda(file, call, 1) ? known(lambda(1)) : known(this.#element(lambda(0)));
      case "GroupBy":
        return this.#grouped(file, call, element, depth);
      case "Join":
      case "LeftJoin":
      case "GroupJoin":
        return known(lambda(3));
      case "Zip":
        if (this.#isLambda(file, call, 1)) return known(lambda(1));
        return sequenceOf(otherType("()", [element, this.#element(this.#value(file, call, 0, depth))]));
      case "Aggregate":
        return this.#isLambda(file, call, 0) ? element : this.#value(file, call, 0, depth);
      case "Chunk":
        return sequenceOf(otherType("[]", [element]));
      default:
        return null;
    }
  }

  /** `ToDictionary(key)` keeps the elements as values, `ToDictionary(key, value)` has what the second lambda gives. */
  #keyed(file: CodeFile, call: number, name: string, element: TypeRef | null, depth: number): TypeRef {
    const value = this.#isLambda(file, call, 1) ? this.#lambda(file, call, 1, depth) : element;
    return otherType(name, [this.#lambda(file, call, 0, depth), value]);
  }

  #grouped(file: CodeFile, call: number, element: TypeRef | null, depth: number): TypeRef | null {
    const last = this.#isLambda(file, call, 2) ? 2 : this.#isLambda(file, call, 1) ? 1 : 0;
    const given = last === 0 ? element : this.#lambda(file, call, last, depth);
    const isResult = last === 2 || (last === 1 && this.#count(file, call, 1) > 1);
    return isResult ? known(given) : sequenceOf(otherType("IGrouping", [this.#lambda(file, call, 0, depth), given]));
  }

  #element(type: TypeRef | null): TypeRef | null {
    return this.#expressions.members.elementOf(type);
  }

  #argument(file: CodeFile, call: number, at: number): number | null {
    const argument = argumentsOf(file, call)[at];
    return argument === undefined ? null : argumentValue(file, argument);
  }

  #isLambda(file: CodeFile, call: number, at: number): boolean {
    const value = this.#argument(file, call, at);
    return value !== null && kindOf(file.syntax, value) === "lambda_expression";
  }

  #count(file: CodeFile, call: number, at: number): number {
    const value = this.#argument(file, call, at);
    return value === null ? 0 : this.#expressions.lambdas.countOf(file, value);
  }

  #value(file: CodeFile, call: number, at: number, depth: number): TypeRef | null {
    const value = this.#argument(file, call, at);
    return value === null ? null : this.#expressions.typeOf(file, value, depth);
  }

  #lambda(file: CodeFile, call: number, at: number, depth: number): TypeRef | null {
    const value = this.#argument(file, call, at);
    return value !== null && this.#isLambda(file, call, at)
      ? this.#expressions.lambdas.result(file, value, depth)
      : null;
  }
}

const known = (element: TypeRef | null): TypeRef | null => element && sequenceOf(element);

import { argumentsIn, argumentsOf, argumentValue, type Callee, calleeOf } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { awaited, delegateParameter, isAwaitable, passesReceiver } from "./library.ts";
import { childByField, childrenOf, kindOf, lastOf, parentOf, textOf } from "./syntax.ts";
import type { TypeRef } from "./type-ref.ts";

const joins = new Set(["Join", "GroupJoin", "LeftJoin"]);
const takesOwnType = /^(?:Try)?(?:Add|Replace|Use|Map|Register)/;
const isLambdaKind = (kind: string): boolean =>
  kind === "lambda_expression" || kind === "anonymous_method_expression" || kind === "local_function_statement";

/** Types of what lambdas take and give back, from what they are passed to or assigned to. */
export class LambdaTypes {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  /** Type of an implicit parameter. */
  parameter(file: CodeFile, lambda: number, index: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const argument = parentOf(syntax, lambda);
    if (kindOf(syntax, argument) !== "argument")
      return delegateParameter(this.#expressions.expected.of(file, lambda, depth), index);
    const asked = delegateParameter(this.#expressions.parameters.typeOf(file, argument, depth), index);
    if (asked) return asked;
    const call = parentOf(syntax, parentOf(syntax, argument));
    const callee = kindOf(syntax, call) === "invocation_expression" ? calleeOf(file, call) : null;
    if (!callee || this.#isOwn(file, call, depth)) return null;
    const options = this.#expressions.binder.vocabulary.configures.get(callee.name);
    if (options !== undefined)
      return index === this.#lastParameter(file, lambda) ? this.#expressions.binder.byFullName(options) : null;
    return this.#byReceiver(file, callee, lambda, index, depth);
  }

  /** A method of the project says itself what its callbacks get. */
  #isOwn(file: CodeFile, call: number, depth: number): boolean {
    return this.#expressions.targets.of(file, call, depth)?.member?.kind === "own";
  }

  /** Callbacks such as `(provider, options) =>` have the options last. */
  #lastParameter(file: CodeFile, lambda: number): number {
    const list = childByField(file.syntax, lambda, "parameters");
    if (list === null || kindOf(file.syntax, list) !== "parameter_list") return 0;
    return childrenOf(file.syntax, list).filter((child) => kindOf(file.syntax, child) === "parameter").length - 1;
  }

  #byReceiver(file: CodeFile, callee: Callee, lambda: number, index: number, depth: number): TypeRef | null {
    const receiver = callee.receiver === null ? null : this.#expressions.typeOf(file, callee.receiver, depth);
    if (index === 0 && passesReceiver.has(callee.name) && receiver?.kind !== "other") return receiver;
    const collection = this.#expressions.members.asOther(receiver);
    const element = collection && !isAwaitable(collection) ? this.#expressions.members.elementOf(collection) : null;
    const joined = this.#joined(file, callee, lambda, index, depth);
    if (joined !== undefined) return joined;
    if (callee.name === "ThenInclude") return this.#included(file, callee.receiver, depth);
    if (element && index === 0) return element;
    if (element) return this.#written(file, callee.typeArguments[index - 1]);
    const [only] = callee.typeArguments;
    const isOptions = index === this.#lastParameter(file, lambda) && !takesOwnType.test(callee.name);
    return isOptions ? this.#written(file, only) : null;
  }

  /** `a.Join(b, x => …, y => …, (x, y) => …)` hands elements of `b` to the third argument and last to the fourth. */
  #joined(file: CodeFile, { name }: Callee, lambda: number, index: number, depth: number): TypeRef | null | undefined {
    const place = joins.has(name) ? callOfLambda(file, lambda) : null;
    if (place === null || (place.position !== 2 && !(place.position === 3 && index === 1))) return undefined;
    const [inner] = argumentsOf(file, place.call);
    const value = inner === undefined ? null : argumentValue(file, inner);
    return value === null || name === "GroupJoin"
      ? null
      : this.#expressions.members.elementOf(this.#expressions.typeOf(file, value, depth));
  }

  /** `a.Include(x => x.Many).ThenInclude(y => …)` hands over what the step before it includes. */
  #included(file: CodeFile, step: number | null, depth: number): TypeRef | null {
    const isCall = step !== null && kindOf(file.syntax, step) === "invocation_expression";
    const [argument] = isCall ? argumentsOf(file, step) : [];
    const path = argument === undefined ? null : argumentValue(file, argument);
    if (path === null || kindOf(file.syntax, path) !== "lambda_expression") return null;
    const included = this.result(file, path, depth);
    return this.#expressions.members.elementOf(included) ?? included;
  }

  #written(file: CodeFile, node: number | undefined): TypeRef | null {
    return node === undefined ? null : this.#expressions.binder.resolveText(textOf(file.syntax, node), { file, node });
  }

  /** What a lambda gives back, without the task around it when it is awaited. */
  result(file: CodeFile, lambda: number, depth: number): TypeRef | null {
    for (const value of returnedBy(file, lambda)) {
      const type = awaited(this.#expressions.typeOf(file, value, depth));
      if (type) return type;
    }
    return null;
  }
}

const MAX_NODES = 5000;

/** The expressions that a lambda or local function returns. */
export function returnedBy(file: CodeFile, lambda: number): number[] {
  const { syntax } = file;
  const body = childByField(syntax, lambda, "body");
  if (body === null) return [];
  if (kindOf(syntax, body) === "arrow_expression_clause") return childrenOf(syntax, body);
  if (kindOf(syntax, body) !== "block") return [body];
  const found: number[] = [];
  const last = Math.min(lastOf(syntax, body), body + MAX_NODES);
  for (let node = body + 1; node < last; node++) {
    if (isLambdaKind(kindOf(syntax, node))) node = lastOf(syntax, node) - 1;
    else if (kindOf(syntax, node) === "return_statement") found.push(...childrenOf(syntax, node).slice(0, 1));
  }
  return found;
}

/** The call that a lambda is passed to, or null. */
export function callOfLambda(file: CodeFile, lambda: number): { call: number; position: number } | null {
  const { syntax } = file;
  const argument = parentOf(syntax, lambda);
  if (kindOf(syntax, argument) !== "argument") return null;
  const list = parentOf(syntax, argument);
  return { call: parentOf(syntax, list), position: argumentsIn(file, list).indexOf(argument) };
}

import { argumentsIn, argumentsOf, argumentValue, type Callee, calleeOf } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { awaited, delegateParameter, isAwaitable } from "./library.ts";
import { passesReceiver } from "./library-methods.ts";
import { mapsBetween } from "./mapping.ts";
import { childByField, childrenOf, isLambdaKind, kindOf, lastOf, parentOf, textOf } from "./syntax.ts";
import { otherType, type TypeRef } from "./type-ref.ts";

/** Methods of test doubles whose type arguments are their lambda's parameters. */
const takesCallback = new Set(["Callback", "Returns", "ReturnsAsync"]);
const ruleBases: ReadonlySet<string> = new Set(["AbstractValidator", "Faker"]);
const validates = /^(?:RuleFor|RuleForEach|When|Unless|Include)$/;
const isHelper = (file: CodeFile, { name, receiver }: Callee): boolean =>
  name.endsWith("For") && receiver !== null && textOf(file.syntax, receiver) === "Html";
const takesOwnType = /^(?:Try)?(?:Add|Replace|Use|Map|Register)/;
/** Whether what stands within returns from the node itself, and not from the member around it. */
const hasOwnReturns = (kind: string): boolean => isLambdaKind(kind) || kind === "local_function_statement";

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
      return this.#parameterOf(this.#expressions.expected.of(file, lambda, depth), index);
    const asked = this.#parameterOf(this.#expressions.parameters.typeOf(file, argument, depth), index);
    if (asked) return asked;
    const call = parentOf(syntax, parentOf(syntax, argument));
    const callee = kindOf(syntax, call) === "invocation_expression" ? calleeOf(file, call) : null;
    if (!callee || this.#isOwn(file, call, depth)) return null;
    const options = this.#expressions.binder.vocabulary.configures.get(callee.name);
    if (options !== undefined)
      return index === this.countOf(file, lambda) - 1 ? this.#expressions.binder.byFullName(options) : null;
    return this.#byReceiver(file, call, callee, lambda, index, depth);
  }

  /** Type of a delegate's parameter, the library's or the project's own. */
  #parameterOf(type: TypeRef | null, index: number): TypeRef | null {
    if (type?.kind !== "own") return delegateParameter(type, index);
    const invoke = type.type.kind === "delegate" ? this.#expressions.members.find(type, "Invoke", null) : null;
    return invoke ? this.#expressions.members.parameterOf(invoke, index) : null;
  }

  /** A method of the project says itself what its callbacks get. */
  #isOwn(file: CodeFile, call: number, depth: number): boolean {
    return this.#expressions.targets.of(file, call, depth)?.member?.kind === "own";
  }

  /** Number of a lambda's parameters. */
  countOf(file: CodeFile, lambda: number): number {
    const list = childByField(file.syntax, lambda, "parameters");
    if (list === null || kindOf(file.syntax, list) !== "parameter_list") return 1;
    return childrenOf(file.syntax, list).filter((child) => kindOf(file.syntax, child) === "parameter").length;
  }

  #byReceiver(
    file: CodeFile,
    call: number,
    callee: Callee,
    lambda: number,
    index: number,
    depth: number,
  ): TypeRef | null {
    if (takesCallback.has(callee.name) && callee.typeArguments.length > 0)
      return this.#written(file, callee.typeArguments[index]);
    const [only] = callee.typeArguments;
    if (callee.name === "Entity" && only !== undefined)
      return otherType("EntityTypeBuilder", [this.#written(file, only)]);
    const receiver = callee.receiver === null ? null : this.#expressions.typeOf(file, callee.receiver, depth);
    if (index === 0 && receiver && receiver.kind !== "other" && passesReceiver.has(callee.name)) return receiver;
    const collection = this.#expressions.members.asOther(receiver);
    const position = callOfLambda(file, lambda)?.position ?? 0;
    const mapped = collection && mapsBetween(collection, callee.name, position, index);
    if (mapped) return mapped;
    if (collection && isAwaitable(collection)) return callee.name === "ContinueWith" && index === 0 ? collection : null;
    if (callee.name === "ThenInclude") return this.#included(file, callee.receiver, depth);
    const element = this.#expressions.members.elementOf(collection);
    const count = this.countOf(file, lambda);
    const place = { call, method: callee.name, position, count };
    const special = this.#expressions.linq.parameter(file, place, index, element, depth);
    if (special !== undefined && (element || special)) return special;
    if (element) return index === 0 ? element : this.#written(file, callee.typeArguments[index - 1]);
    if (index === 0 && callee.receiver === null && validates.test(callee.name)) return this.#validated(file, call);
    if (index === 0 && isHelper(file, callee)) return this.#model(file, call);
    // Callbacks such as `(provider, options) =>` have the options last.
    const isOptions = index === count - 1 && !takesOwnType.test(callee.name);
    const written = isOptions ? this.#written(file, only) : null;
    return written ?? this.#expressions.statics.parameter(file, call, callee, depth);
  }

  /** `RuleFor(x => …)` in a class below `AbstractValidator<T>` of FluentValidation or `Faker<T>` of Bogus. */
  #validated(file: CodeFile, call: number): TypeRef | null {
    const type = this.#expressions.binder.own.around(file, call);
    const base = type && this.#expressions.members.asOther({ kind: "own", type, arguments: [] });
    return base && ruleBases.has(base.name) ? (base.arguments[0] ?? null) : null;
  }

  /** `@Html.DisplayFor(m => …)` gives the page's model. */
  #model(file: CodeFile, call: number): TypeRef | null {
    const model = file.razor && this.#expressions.members.unqualified(file, call, "Model", null);
    return model ? this.#expressions.members.typeOf(model) : null;
  }

  /** The delegate that a lambda is on its own: `Func<…>` of what it gives back. */
  typeOf(file: CodeFile, lambda: number, depth: number): TypeRef | null {
    const result = this.result(file, lambda, depth);
    if (!result) return null;
    const isAsync = /^(?:static\s+)?async\b/.test(textOf(file.syntax, lambda).slice(0, 40));
    const parameters = Array.from({ length: this.countOf(file, lambda) }, () => null);
    return otherType("Func", [...parameters, isAsync ? otherType("Task", [result]) : result]);
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
    if (hasOwnReturns(kindOf(syntax, node))) node = lastOf(syntax, node) - 1;
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

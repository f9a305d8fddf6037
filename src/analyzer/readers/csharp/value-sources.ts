import { argumentsOf, argumentValue, calleeOf } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import { typeOfLocal, typeOfMember, typeOfOwn, type WrittenType } from "./declared-places.ts";
import type { Expressions } from "./expressions.ts";
import { callOfLambda, returnedBy } from "./lambda-types.ts";
import { givesElements } from "./library.ts";
import type { Local } from "./local-declarations.ts";
import { makesElements } from "./made-elements.ts";
import { methodGroup } from "./method-groups.ts";
import { partsOf } from "./returned-values.ts";
import { childByField, childByKind, kindOf, nameOf } from "./syntax.ts";

/** Longer ways from a declaration to a value are not followed. */
const MAX_STEPS = 12;

/** The own declarations from which the elements of a value come just as they are: one member, parameter or variable back. */
export class ValueSources {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  of(file: CodeFile, value: number, steps = 0): readonly WrittenType[] {
    if (steps > MAX_STEPS || value < 0) return [];
    return partsOf(file, value).flatMap((part) => this.#part(file, part, steps + 1));
  }

  #part(file: CodeFile, node: number, steps: number): readonly WrittenType[] {
    const { syntax } = file;
    switch (kindOf(syntax, node)) {
      case "parenthesized_expression":
      case "postfix_unary_expression":
      case "await_expression":
        return this.of(file, node + 1, steps);
      case "identifier":
        return this.#named(file, node, steps);
      case "member_access_expression":
      case "conditional_access_expression":
        return this.#accessed(file, node);
      case "invocation_expression":
        return this.#called(file, node, steps);
      case "query_expression":
        return this.of(file, (childByKind(syntax, node, "select_clause") ?? -2) + 1, steps);
      case "object_creation_expression":
        return this.#copied(file, node, steps);
      default:
        return [];
    }
  }

  #named(file: CodeFile, node: number, steps: number): readonly WrittenType[] {
    const { locals, members } = this.#expressions;
    const name = nameOf(file.syntax, node);
    const local = locals.find(file, node, name);
    return local ? this.#local(file, local, steps) : typeOfOwn(members.unqualified(file, node, name, null));
  }

  #local(file: CodeFile, local: Local, steps: number): readonly WrittenType[] {
    const { source } = local;
    if (local.type !== null) return typeOfLocal(file, local);
    if (source.kind === "value") return this.of(file, source.node, steps);
    if (source.kind === "element") return this.of(file, source.of, steps);
    const call = source.kind === "lambda" ? callOfLambda(file, source.lambda)?.call : undefined;
    return call === undefined ? [] : this.of(file, calleeOf(file, call)?.receiver ?? -1, steps);
  }

  /** `x.Member` and `x?.Member` of an own type. */
  #accessed(file: CodeFile, node: number): readonly WrittenType[] {
    const { syntax } = file;
    const receiver = childByField(syntax, node, "expression") ?? childByField(syntax, node, "condition");
    const binding = childByKind(syntax, node, "member_binding_expression") ?? node;
    const name = childByField(syntax, binding, "name");
    const type = receiver === null ? null : this.#expressions.typeOf(file, receiver);
    return type && name !== null ? typeOfOwn(this.#expressions.members.find(type, nameOf(syntax, name), null)) : [];
  }

  #called(file: CodeFile, call: number, steps: number): readonly WrittenType[] {
    const callee = calleeOf(file, call);
    if (!callee) return [];
    const local = callee.receiver === null ? this.#expressions.locals.find(file, call, callee.name) : null;
    if (local?.source.kind === "function") {
      const type = childByField(file.syntax, local.source.node, "type");
      return type === null ? [] : [{ file, node: type }];
    }
    const member = this.#expressions.targets.of(file, call, 0)?.member ?? null;
    const own = typeOfOwn(member).map((type) => ({ ...type, named: { file, node: callee.nameNode } }));
    if (own.length > 0 || callee.receiver === null) return own;
    if (givesElements(callee.name)) return this.of(file, callee.receiver, steps);
    return makesElements.has(callee.name) ? this.#made(file, call, steps) : [];
  }

  /** `xs.Select(x => Make(x))` and `xs.Select(Make)`. */
  #made(file: CodeFile, call: number, steps: number): readonly WrittenType[] {
    const given = argumentsOf(file, call).map((argument) => argumentValue(file, argument) ?? -1);
    return given.flatMap((value) => {
      if (kindOf(file.syntax, value) === "lambda_expression")
        return returnedBy(file, value).flatMap((result) => this.of(file, result, steps));
      const method = methodGroup(this.#expressions, file, value);
      return method ? typeOfMember(method).map((type) => ({ ...type, named: { file, node: value } })) : [];
    });
  }

  /** `new List<T>(values)` */
  #copied(file: CodeFile, creation: number, steps: number): readonly WrittenType[] {
    const type = childByField(file.syntax, creation, "type");
    const [only, more] = argumentsOf(file, creation);
    if (type === null || kindOf(file.syntax, type) !== "generic_name" || only === undefined || more !== undefined)
      return [];
    return this.of(file, argumentValue(file, only) ?? -1, steps);
  }
}

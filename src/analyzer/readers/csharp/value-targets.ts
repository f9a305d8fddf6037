import { argumentsIn, argumentsOf, argumentValue, calleeOf } from "./callee.ts";
import type { CodeFile, OwnMember } from "./declared.ts";
import { type Mention, typeOfLocal, typeOfOwn, typeOfParameter, type WrittenType } from "./declared-places.ts";
import type { Expressions } from "./expressions.ts";
import { givesElements } from "./library.ts";
import { methodGroup } from "./method-groups.ts";
import { constructorParameter } from "./parameter-types.ts";
import {
  childByField,
  childByKind,
  fieldOf,
  isLambdaKind,
  isTypeKind,
  kindOf,
  lastOf,
  nameOf,
  parentOf,
} from "./syntax.ts";
import { parameterFor } from "./targets.ts";

/** Longer ways from a value to a declaration are not followed. */
const MAX_STEPS = 12;
/** Statements nest no deeper within a member where people write them. */
const MAX_DEPTH = 200;
const passesOn = new Set([
  "parenthesized_expression",
  "postfix_unary_expression",
  "switch_expression_arm",
  "switch_expression",
  "binary_expression",
]);

/** The own declarations that take a value, or elements of it, just as they are. */
export class ValueTargets {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  of(file: CodeFile, node: number, steps = 0): readonly WrittenType[] {
    const { syntax } = file;
    const parent = parentOf(syntax, node);
    if (steps > MAX_STEPS || parent < 0) return [];
    const kind = kindOf(syntax, parent);
    if (passesOn.has(kind)) return this.of(file, parent, steps + 1);
    switch (kind) {
      case "conditional_expression":
        return fieldOf(syntax, node) === "condition" ? [] : this.of(file, parent, steps + 1);
      case "member_access_expression":
      case "conditional_access_expression":
        return this.#calledOn(file, parent, steps + 1);
      case "assignment_expression":
        return fieldOf(syntax, node) === "right" ? this.#assigned(file, parent) : [];
      case "variable_declarator":
        return this.#declared(file, parent, steps + 1);
      case "cast_expression":
        return this.#written(file, parent);
      case "argument":
        return this.#argument(file, parent);
      case "foreach_statement":
        return this.#looped(file, parent, node, steps + 1);
      case "return_statement":
      case "yield_statement":
      case "arrow_expression_clause":
        return this.#returned(file, parent);
      default:
        return [];
    }
  }

  #written(file: CodeFile, holder: number): readonly WrittenType[] {
    const type = childByField(file.syntax, holder, "type");
    return type === null ? [] : [{ file, node: type }];
  }

  /** A variable with its type, or where one without goes. */
  #declared(file: CodeFile, declarator: number, steps: number): readonly WrittenType[] {
    const { syntax } = file;
    const declaration = parentOf(syntax, declarator);
    const type = childByField(syntax, declaration, "type");
    const name = childByField(syntax, declarator, "name");
    if (type === null || name === null || kindOf(syntax, type) !== "implicit_type")
      return this.#written(file, declaration);
    const block = parentOf(syntax, parentOf(syntax, declaration));
    return kindOf(syntax, block) === "block" ? this.#uses(file, nameOf(syntax, name), block, steps) : [];
  }

  /** `x.P.Where(…)` hands its elements on, `x.P.Select(…)` to what it is given. */
  #calledOn(file: CodeFile, access: number, steps: number): readonly WrittenType[] {
    const call = parentOf(file.syntax, access);
    const isCall = kindOf(file.syntax, call) === "invocation_expression" && fieldOf(file.syntax, access) === "function";
    const callee = isCall ? calleeOf(file, call) : null;
    if (!callee) return [];
    const target = this.#expressions.targets.of(file, call, 0);
    if (target?.member?.kind === "own") {
      const [first] = target.member.member.parameters;
      const named = { file, node: callee.nameNode };
      return target.isExtension && first ? parameterType(target.member.member, first.span.start, named) : [];
    }
    const handed = argumentsOf(file, call).flatMap((argument) =>
      this.#handedTo(file, argumentValue(file, argument) ?? -1, steps),
    );
    return givesElements(callee.name) ? [...handed, ...this.of(file, call, steps)] : handed;
  }

  /** A lambda or method that gets the elements one by one. */
  #handedTo(file: CodeFile, value: number, steps: number): readonly WrittenType[] {
    const { syntax } = file;
    if (kindOf(syntax, value) !== "lambda_expression") {
      const method = methodGroup(this.#expressions, file, value);
      const [first] = method?.parameters ?? [];
      return method && first ? parameterType(method, first.span.start, { file, node: value }) : [];
    }
    const parameters = childByField(syntax, value, "parameters");
    if (parameters === null) return [];
    const isList = kindOf(syntax, parameters) === "parameter_list";
    const first = isList ? childByKind(syntax, parameters, "parameter") : parameters;
    if (first === null) return [];
    const name = isList ? childByField(syntax, first, "name") : first;
    const written = isList ? this.#written(file, first) : [];
    if (written.length > 0 || name === null) return written;
    return this.#uses(file, nameOf(syntax, name), value, steps);
  }

  /** Where a variable that holds an element goes. */
  #uses(file: CodeFile, name: string, scope: number, steps: number): readonly WrittenType[] {
    const { syntax } = file;
    const found: WrittenType[] = [];
    for (let node = scope; node < lastOf(syntax, scope); node++)
      if (kindOf(syntax, node) === "identifier" && nameOf(syntax, node) === name)
        found.push(...this.of(file, node, steps + 1));
    return found;
  }

  #looped(file: CodeFile, loop: number, node: number, steps: number): readonly WrittenType[] {
    const { syntax } = file;
    const left = childByField(syntax, loop, "left");
    if (fieldOf(syntax, node) !== "right" || left === null) return [];
    const local = this.#expressions.locals.find(file, left, nameOf(syntax, left));
    if (local && local.type !== null) return typeOfLocal(file, local);
    const body = childByField(syntax, loop, "body");
    return body === null ? [] : this.#uses(file, nameOf(syntax, left), body, steps);
  }

  #assigned(file: CodeFile, assignment: number): readonly WrittenType[] {
    const { syntax } = file;
    const { expected, locals, members } = this.#expressions;
    const left = childByField(syntax, assignment, "left");
    if (left === null) return [];
    const isName = kindOf(syntax, left) === "identifier";
    const initialized = expected.initializerTarget(file, assignment);
    if (initialized !== undefined && !isName) return [];
    const local = isName && initialized === undefined ? locals.find(file, left, nameOf(syntax, left)) : null;
    if (local) return typeOfLocal(file, local);
    const name = isName ? left : childByField(syntax, left, "name");
    if (name === null) return [];
    const receiver = isName
      ? initialized
      : this.#expressions.typeOf(file, childByField(syntax, left, "expression") ?? -1);
    if (receiver === undefined) return typeOfOwn(members.unqualified(file, left, nameOf(syntax, name), null));
    return receiver === null ? [] : typeOfOwn(members.find(receiver, nameOf(syntax, name), null));
  }

  #argument(file: CodeFile, argument: number): readonly WrittenType[] {
    const { syntax } = file;
    const list = parentOf(syntax, argument);
    const call = parentOf(syntax, list);
    const position = argumentsIn(file, list).indexOf(argument);
    if (kindOf(syntax, call) === "invocation_expression") {
      const target = this.#expressions.targets.of(file, call, 0);
      const parameter = target && parameterFor(file, target, argument, position);
      return target?.member?.kind === "own" && parameter
        ? parameterType(target.member.member, parameter.span.start, { file, node: target.callee.nameNode })
        : [];
    }
    const created = this.#expressions.typeOf(file, call);
    if (created?.kind !== "own") return [];
    const found = constructorParameter(created.type, file, argument, list, position);
    return found ? typeOfParameter(found.file, found.node, found.item.span.start) : [];
  }

  /** What the member or local function around a place is declared to return. */
  #returned(file: CodeFile, place: number): readonly WrittenType[] {
    const { syntax } = file;
    for (
      let at = parentOf(syntax, place), steps = 0;
      at >= 0 && steps < MAX_DEPTH;
      at = parentOf(syntax, at), steps++
    ) {
      const kind = kindOf(syntax, at);
      if (isLambdaKind(kind) || isTypeKind(kind)) return [];
      if (kind === "local_function_statement" || kind === "property_declaration") return this.#written(file, at);
      if (kind !== "method_declaration") continue;
      const type = childByField(syntax, at, "returns");
      return type === null ? [] : [{ file, node: type }];
    }
    return [];
  }
}

const parameterType = (member: OwnMember, start: number, named: Mention): readonly WrittenType[] =>
  typeOfParameter(member.file, member.node, start).map((type) => ({ ...type, member, named }));

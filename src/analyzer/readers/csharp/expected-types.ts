import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { awaited, delegateResult } from "./library.ts";
import {
  childByField,
  childrenOf,
  fieldOf,
  isLambdaKind,
  isTypeKind,
  kindOf,
  nameOf,
  parentOf,
  textOf,
} from "./syntax.ts";
import type { TypeRef } from "./type-ref.ts";

const passesOn = new Set([
  "parenthesized_expression",
  "conditional_expression",
  "postfix_unary_expression",
  "switch_expression_arm",
  "switch_expression",
  "binary_expression",
]);
const MAX_STEPS = 200;
const MAX_DEPTH = 60;

/** Says what type the surroundings ask an expression to have: for `new(…)`, `[…]`, `{ … }` and lambdas. */
export class ExpectedTypes {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  of(file: CodeFile, node: number, depth: number): TypeRef | null {
    if (depth > MAX_DEPTH) return null;
    const { syntax } = file;
    let at = node;
    let parent = parentOf(syntax, at);
    for (let steps = 0; steps < 20 && passesOn.has(kindOf(syntax, parent)); steps++) {
      at = parent;
      parent = parentOf(syntax, at);
    }
    return this.#asked(file, parent, at, depth);
  }

  #asked(file: CodeFile, parent: number, node: number, depth: number): TypeRef | null {
    const { syntax } = file;
    switch (kindOf(syntax, parent)) {
      case "variable_declarator":
        return this.#written(file, childByField(syntax, parentOf(syntax, parent), "type"));
      case "property_declaration":
      case "parameter":
        return this.#written(file, childByField(syntax, parent, "type"));
      case "assignment_expression":
        return this.assigned(file, parent, depth);
      case "argument":
        return this.#expressions.parameters.typeOf(file, parent, depth + 1);
      case "lambda_expression":
        return fieldOf(syntax, node) === "body" ? this.#lambdaResult(file, parent, depth) : null;
      case "arrow_expression_clause":
      case "return_statement":
        return this.#returned(file, parent, depth);
      case "yield_statement":
        return this.#expressions.members.elementOf(this.#returned(file, parent, depth));
      case "expression_element":
      case "collection_element":
      case "collection_expression":
        return this.#expressions.members.elementOf(this.#collection(file, parent, depth));
      case "with_initializer":
        return this.#withMember(file, parent, depth);
      case "initializer_expression":
        return this.#element(file, parent, node, depth);
      default:
        return null;
    }
  }

  #written(file: CodeFile, type: number | null): TypeRef | null {
    return type === null ? null : this.#expressions.binder.resolveText(textOf(file.syntax, type), { file, node: type });
  }

  #collection(file: CodeFile, node: number, depth: number): TypeRef | null {
    let at = node;
    while (kindOf(file.syntax, at) !== "collection_expression" && at > 0) at = parentOf(file.syntax, at);
    return this.of(file, at, depth + 1);
  }

  /** `x with { Member = … }` */
  #withMember(file: CodeFile, initializer: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const [name] = childrenOf(syntax, initializer);
    const whole = this.#expressions.typeOf(file, parentOf(syntax, initializer), depth + 1);
    return whole && name !== undefined ? this.#expressions.members.memberType(whole, nameOf(syntax, name)) : null;
  }

  /** `{ a, b }` and `{ { key, value } }` after `new T`, or alone after `T[] x =`. */
  #element(file: CodeFile, initializer: number, node: number, depth: number): TypeRef | null {
    const { members } = this.#expressions;
    const holder = parentOf(file.syntax, initializer);
    if (kindOf(file.syntax, holder) === "initializer_expression") {
      const whole = members.asOther(this.#initialized(file, holder, depth));
      return whole?.arguments[childrenOf(file.syntax, initializer).indexOf(node)] ?? null;
    }
    return members.elementOf(this.#initialized(file, initializer, depth));
  }

  /** The object or collection that an initialiser fills. */
  #initialized(file: CodeFile, initializer: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const holder = parentOf(syntax, initializer);
    const kind = kindOf(syntax, holder);
    if (kind === "variable_declarator" || kind === "property_declaration") return this.of(file, initializer, depth + 1);
    if (kind === "assignment_expression") return this.assigned(file, holder, depth + 1);
    return this.#expressions.typeOf(file, holder, depth + 1);
  }

  #lambdaResult(file: CodeFile, lambda: number, depth: number): TypeRef | null {
    return awaited(delegateResult(this.of(file, lambda, depth + 1)));
  }

  #returned(file: CodeFile, node: number, depth: number): TypeRef | null {
    const { syntax } = file;
    for (let at = parentOf(syntax, node), steps = 0; at >= 0 && steps < MAX_STEPS; at = parentOf(syntax, at), steps++) {
      const kind = kindOf(syntax, at);
      if (isLambdaKind(kind)) return this.#lambdaResult(file, at, depth);
      if (isTypeKind(kind)) return null;
      const type =
        childByField(syntax, at, "returns") ??
        (kind.endsWith("_declaration") || kind === "local_function_statement"
          ? childByField(syntax, at, "type")
          : null);
      if (type !== null) return awaited(this.#written(file, type));
    }
    return null;
  }

  /** Type of the left side of an assignment, inside initialisers that of the member. */
  assigned(file: CodeFile, assignment: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const left = childByField(syntax, assignment, "left");
    if (left === null) return null;
    const target = this.initializerTarget(file, assignment, depth);
    if (target === undefined) return this.#expressions.typeOf(file, left, depth);
    if (!target) return null;
    if (kindOf(syntax, left) === "element_binding_expression") return this.#expressions.members.indexed(target);
    return kindOf(syntax, left) === "identifier"
      ? this.#expressions.members.memberType(target, nameOf(syntax, left))
      : null;
  }

  /** For an assignment inside `new T { … }` or `with { … }`: T. Undefined when it is no initialiser's. */
  initializerTarget(file: CodeFile, assignment: number, depth = 0): TypeRef | null | undefined {
    const { syntax } = file;
    const initializer = parentOf(syntax, assignment);
    if (kindOf(syntax, initializer) !== "initializer_expression" || depth > MAX_DEPTH) return undefined;
    return this.#initialized(file, initializer, depth);
  }
}

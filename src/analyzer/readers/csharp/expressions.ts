import type { Binder } from "./binder.ts";
import { simpleNameOf } from "./callee.ts";
import { type CodeFile, isFragmentType } from "./declared.ts";
import { ExpectedTypes } from "./expected-types.ts";
import { InvocationTypes } from "./invocation-types.ts";
import { LambdaTypes } from "./lambda-types.ts";
import { ANONYMOUS, awaited, typeByName } from "./library.ts";
import { LinqTypes } from "./linq-types.ts";
import { localType } from "./local-types.ts";
import { Locals } from "./locals.ts";
import { Members } from "./members.ts";
import { isPartName } from "./names.ts";
import { ParameterTypes } from "./parameter-types.ts";
import { PatternTypes } from "./pattern-types.ts";
import { StaticCalls } from "./static-calls.ts";
import { childByField, childByKind, childrenOf, fieldOf, kindOf, nameOf, textOf } from "./syntax.ts";
import { Targets } from "./targets.ts";
import { otherType, type TypeRef } from "./type-ref.ts";

const MAX_DEPTH = 60;
const literals: Record<string, string> = {
  string_literal: "string",
  verbatim_string_literal: "string",
  raw_string_literal: "string",
  interpolated_string_expression: "string",
  integer_literal: "int",
  boolean_literal: "bool",
  typeof_expression: "Type",
};

/** Gives expressions a type as far as declarations in the given files tell; null means unknown. */
export class Expressions {
  readonly binder: Binder;
  readonly locals = new Locals();
  readonly members: Members;
  readonly targets = new Targets(this);
  readonly parameters = new ParameterTypes(this);
  readonly lambdas = new LambdaTypes(this);
  readonly linq = new LinqTypes(this);
  readonly statics = new StaticCalls(this);
  readonly patterns = new PatternTypes(this);
  readonly expected = new ExpectedTypes(this);
  readonly #invocations = new InvocationTypes(this);
  readonly #memo = new Map<string, TypeRef | null>();

  constructor(binder: Binder) {
    this.binder = binder;
    this.members = new Members(binder);
  }

  typeOf(file: CodeFile, node: number, depth = 0): TypeRef | null {
    if (depth > MAX_DEPTH || node < 0) return null;
    const key = `${file.index}:${node}`;
    const known = this.#memo.get(key);
    if (known !== undefined) return known;
    // `var a = a.B()` in broken code must not go in circles.
    this.#memo.set(key, null);
    const type = this.#compute(file, node, depth + 1);
    this.#memo.set(key, type);
    return type;
  }

  #compute(file: CodeFile, node: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const kind = kindOf(syntax, node);
    switch (kind) {
      case "identifier":
        return this.#identifier(file, node, depth);
      case "this":
        return this.#self(file, node);
      case "base":
        return this.#base(file, node);
      case "member_access_expression":
        return this.#access(file, node, depth);
      case "conditional_access_expression":
        return this.#conditional(file, node, depth);
      case "invocation_expression":
        return this.#invocations.of(file, node, depth);
      case "object_creation_expression":
      case "cast_expression":
      case "default_expression":
      case "array_creation_expression":
        return this.written(file, childByField(syntax, node, "type"));
      case "as_expression":
        return this.written(file, childByField(syntax, node, "right"));
      case "implicit_object_creation_expression":
        return this.expected.of(file, node, depth);
      case "implicit_array_creation_expression":
        return this.#implicitArray(file, node, depth);
      case "await_expression":
        return awaited(this.typeOf(file, node + 1, depth));
      case "postfix_unary_expression":
      case "parenthesized_expression":
      case "checked_expression":
      case "with_expression":
      case "ref_expression":
      case "prefix_unary_expression":
        return this.typeOf(file, node + 1, depth);
      case "assignment_expression":
        return this.typeOf(file, childByField(syntax, node, "left") ?? -1, depth);
      case "conditional_expression":
        return this.#firstOf(
          file,
          [childByField(syntax, node, "consequence"), childByField(syntax, node, "alternative")],
          depth,
        );
      case "switch_expression":
        return this.#firstOf(file, armsOf(file, node), depth);
      case "binary_expression":
        return this.#coalesce(file, node, depth);
      case "element_access_expression":
        return this.members.indexed(this.typeOf(file, childByField(syntax, node, "expression") ?? -1, depth));
      case "tuple_expression":
        return this.#tuple(file, node, depth);
      case "anonymous_object_creation_expression":
        return this.#anonymous(file, node, depth);
      case "lambda_expression":
        return this.lambdas.typeOf(file, node, depth);
      case "query_expression":
        return this.#query(file, node, depth);
      default:
        return literals[kind] ? otherType(literals[kind]) : null;
    }
  }

  #firstOf(file: CodeFile, nodes: readonly (number | null)[], depth: number): TypeRef | null {
    for (const node of nodes) {
      const type = node === null ? null : this.typeOf(file, node, depth);
      if (type) return type;
    }
    return null;
  }

  #coalesce(file: CodeFile, node: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const operator = childByField(syntax, node, "operator");
    if (operator === null || textOf(syntax, operator) !== "??") return null;
    return this.#firstOf(file, [childByField(syntax, node, "left"), childByField(syntax, node, "right")], depth);
  }

  #implicitArray(file: CodeFile, node: number, depth: number): TypeRef | null {
    const initializer = childByKind(file.syntax, node, "initializer_expression");
    const element = initializer === null ? null : this.#firstOf(file, childrenOf(file.syntax, initializer), depth);
    return element && otherType("[]", [element]);
  }

  #tuple(file: CodeFile, node: number, depth: number): TypeRef {
    const parts = childrenOf(file.syntax, node).filter((child) => kindOf(file.syntax, child) === "argument");
    const values = parts.map((part) => childrenOf(file.syntax, part).at(-1) ?? -1);
    const names = parts.map((part) => {
      return nameOf(file.syntax, childByField(file.syntax, part, "name") ?? impliedName(file, part + 1));
    });
    return { kind: "other", name: "()", arguments: values.map((value) => this.typeOf(file, value, depth)), names };
  }

  /** `new { X = a, b.C }`: its parts are `X` and `C`. */
  #anonymous(file: CodeFile, node: number, depth: number): TypeRef {
    const { syntax } = file;
    const children = childrenOf(syntax, node).filter((child) => kindOf(syntax, child) !== "comment");
    const named = new Set(children.filter((child) => isPartName(file, child)));
    const values = children.filter((child) => !named.has(child));
    const names = values.map((value) => {
      const before = children[children.indexOf(value) - 1];
      return nameOf(syntax, before !== undefined && named.has(before) ? before : impliedName(file, value));
    });
    return { kind: "other", name: ANONYMOUS, arguments: values.map((value) => this.typeOf(file, value, depth)), names };
  }

  #query(file: CodeFile, node: number, depth: number): TypeRef | null {
    const select = childByKind(file.syntax, node, "select_clause");
    const element = select === null ? null : this.typeOf(file, select + 1, depth);
    return element && otherType("IEnumerable", [element]);
  }

  written(file: CodeFile, type: number | null): TypeRef | null {
    return type === null ? null : this.binder.resolveText(textOf(file.syntax, type), { file, node: type });
  }

  #self(file: CodeFile, node: number): TypeRef | null {
    const type = this.binder.own.around(file, node);
    return type && !isFragmentType(type) ? { kind: "own", type, arguments: [] } : null;
  }

  #base(file: CodeFile, node: number): TypeRef | null {
    const type = this.binder.own.around(file, node);
    return type ? (this.binder.directBases(type)[0] ?? null) : null;
  }

  #identifier(file: CodeFile, node: number, depth: number): TypeRef | null {
    const name = nameOf(file.syntax, node);
    const local = this.locals.find(file, node, name);
    if (local) return localType(this, file, local, depth);
    const member = this.members.unqualified(file, node, name, null);
    if (member) return this.members.typeOf(member);
    return this.staticReceiver(file, node) ?? (this.#isTypeName(file, node, name) ? otherType(name) : null);
  }

  /** A capitalised name that nothing around declares, where all that is around is known: some other type. */
  #isTypeName(file: CodeFile, node: number, name: string): boolean {
    if (!/^\p{Lu}/u.test(name) || this.binder.isFragment(file)) return false;
    for (let type = this.binder.own.around(file, node); type; type = type.outer)
      if (this.binder.hasUnknownBase(type)) return false;
    return this.binder.staticImports({ file, node }).length === 0;
  }

  /** The type that an expression names, when it is a dotted name and no variable: the receiver of static members. */
  staticReceiver(file: CodeFile, node: number): TypeRef | null {
    const text = textOf(file.syntax, node);
    if (text.length > 300 || !/^[\w.@:<>,\s]+$/.test(text)) return null;
    const ref = this.binder.resolveText(text, { file, node });
    return ref && ref.kind !== "other" ? ref : null;
  }

  #access(file: CodeFile, node: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const expression = childByField(syntax, node, "expression");
    const name = childByField(syntax, node, "name");
    if (expression === null || name === null) return null;
    const receiver = this.typeOf(file, expression, depth);
    const member = receiver && this.members.memberType(receiver, simpleNameOf(file, name));
    if (member) return member;
    const text = textOf(syntax, node);
    return (
      this.#matcher(file, node, text) ??
      this.#namespaceQualified(file, node) ??
      typeByName(receiver, simpleNameOf(file, name), text)
    );
  }

  /** FakeItEasy's `A<T>._` and `A<T>.Ignored` stand for any argument of type `T`. */
  #matcher(file: CodeFile, node: number, text: string): TypeRef | null {
    const type = /^A<(.+)>\s*\.\s*(?:_|Ignored)$/s.exec(text)?.[1];
    return type === undefined ? null : this.binder.resolveText(type, { file, node });
  }

  #namespaceQualified(file: CodeFile, node: number): TypeRef | null {
    const first = textOf(file.syntax, node).split(".")[0]?.trim() ?? "";
    if (this.locals.find(file, node, first)) return null;
    return this.staticReceiver(file, node);
  }

  #conditional(file: CodeFile, node: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const condition = childByField(syntax, node, "condition");
    const binding = childrenOf(syntax, node).find((child) => fieldOf(syntax, child) !== "condition");
    if (condition === null || binding === undefined) return null;
    const receiver = this.typeOf(file, condition, depth);
    const name = childByField(syntax, binding, "name");
    if (name !== null && kindOf(syntax, binding) === "member_binding_expression")
      return receiver && this.members.memberType(receiver, simpleNameOf(file, name));
    return kindOf(syntax, binding) === "element_binding_expression" ? this.members.indexed(receiver) : null;
  }
}

/** The node whose name a part of a tuple or an anonymous object takes that is given none. */
function impliedName(file: CodeFile, value: number): number {
  const { syntax } = file;
  if (kindOf(syntax, value) === "member_access_expression") return childByField(syntax, value, "name") ?? value;
  const binding = childByKind(syntax, value, "member_binding_expression");
  return binding === null ? value : (childByField(syntax, binding, "name") ?? value);
}

/** Value nodes of a switch expression's arms. */
const armsOf = (file: CodeFile, node: number): number[] =>
  childrenOf(file.syntax, node)
    .filter((child) => kindOf(file.syntax, child) === "switch_expression_arm")
    .map((arm) => childrenOf(file.syntax, arm).at(-1) ?? -1);

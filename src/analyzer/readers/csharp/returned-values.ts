import type { ReturnedFact, ReturnedValue } from "../../facts.ts";
import type { Span } from "../../input.ts";
import { argumentsOf, argumentValue, calleeOf } from "./callee.ts";
import { type CodeFile, modifiersOf, type OwnMember, type OwnType, spanOf } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { returnedBy } from "./lambda-types.ts";
import type { StrictTypes } from "./strict-types.ts";
import { childByField, childByKind, childrenOf, endOf, kindOf, lastOf, nameOf, type Syntax, textOf } from "./syntax.ts";
import { displayType } from "./type-ref.ts";

/** Expressions behind which a member name can be put without parentheses. */
const primary = new Set([
  "identifier",
  "invocation_expression",
  "member_access_expression",
  "element_access_expression",
  "parenthesized_expression",
  "object_creation_expression",
]);

/** What members of the project return, place by place. */
export class ReturnedValues {
  readonly #expressions: Expressions;
  readonly #types: StrictTypes;

  constructor(expressions: Expressions, types: StrictTypes) {
    this.#expressions = expressions;
    this.#types = types;
  }

  of(type: OwnType, member: OwnMember): ReturnedFact[] {
    const { file, node } = member;
    const isTask = /(?:^|\.)(?:Value)?Task\s*</.test(member.type ?? "");
    const isAsync = modifiersOf(file.syntax, node).includes("async");
    return returnedBy(file, node)
      .flatMap((value) => partsOf(file, value))
      .map((value): ReturnedFact => {
        const finished = isTask && !isAsync ? finishedTask(file, value) : null;
        const values = finished ? partsOf(file, finished.value) : [value];
        return {
          span: spanOf(file, value),
          form: finished ? "finishedTask" : isTask && !isAsync ? "task" : "value",
          typeArgument: finished?.typeArgument ?? null,
          values: values.map((part) => this.#value(type, file, part)),
        };
      });
  }

  #value(type: OwnType, file: CodeFile, node: number): ReturnedValue {
    const known = this.#types.of(file, node);
    return {
      span: spanOf(file, node),
      type: displayType(known),
      isPrimary: primary.has(kindOf(file.syntax, node)),
      isNothing: /^(?:null!?|default!?|throw\b.*)$/s.test(textOf(file.syntax, node)),
      field: this.#field(type, file, node),
    };
  }

  /** The private field that an expression names, where all that is put into it is in sight. */
  #field(type: OwnType, file: CodeFile, node: number): ReturnedValue["field"] {
    const { syntax } = file;
    const name = /^(?:this\s*\.\s*)?(\w+)!?$/.exec(textOf(syntax, node))?.[1];
    const member = (name && type.membersByName.get(name)?.[0]) || null;
    if (name === undefined || member?.kind !== "field" || member.file !== file || type.declarations.length > 1)
      return null;
    if (this.#expressions.locals.find(file, node, name) && kindOf(syntax, node) === "identifier") return null;
    const declaration = childByKind(syntax, member.node, "variable_declaration");
    const written = declaration === null ? null : childByField(syntax, declaration, "type");
    if (written === null || /\b(?:public|protected|internal)\b/.test(modifiersOf(syntax, member.node).join(" ")))
      return null;
    return { type: spanOf(file, written), written: writtenTo(file, type, name).map((value) => this.#put(file, value)) };
  }

  #put(file: CodeFile, value: number): string | null {
    return displayType(this.#types.of(file, value));
  }
}

/** The values between which an expression chooses. */
function partsOf(file: CodeFile, node: number): number[] {
  const { syntax } = file;
  const inner = (children: readonly (number | null)[]) =>
    children.flatMap((child) => (child === null ? [] : partsOf(file, child)));
  switch (kindOf(syntax, node)) {
    case "conditional_expression":
      return inner([childByField(syntax, node, "consequence"), childByField(syntax, node, "alternative")]);
    case "binary_expression": {
      const operator = childByField(syntax, node, "operator");
      if (operator === null || textOf(syntax, operator) !== "??") return [node];
      return inner([childByField(syntax, node, "left"), childByField(syntax, node, "right")]);
    }
    case "switch_expression":
      return inner(
        childrenOf(syntax, node)
          .filter((child) => kindOf(syntax, child) === "switch_expression_arm")
          .map((arm) => childrenOf(syntax, arm).at(-1) ?? null),
      );
    default:
      return [node];
  }
}

interface FinishedTask {
  /** The type argument, or the empty place where one would stand. */
  readonly typeArgument: ReturnedFact["typeArgument"];
  readonly value: number;
}

/** `Task.FromResult(x)`, `ValueTask.FromResult<T>(x)` and `new ValueTask<T>(x)`. */
function finishedTask(file: CodeFile, node: number): FinishedTask | null {
  const { syntax } = file;
  const [argument] = argumentsOf(file, node);
  const value = argument === undefined ? null : argumentValue(file, argument);
  if (value === null) return null;
  if (kindOf(syntax, node) === "object_creation_expression") {
    const type = childByField(syntax, node, "type");
    const [only] = type === null ? [] : typeArgumentsIn(syntax, type);
    return only !== undefined && /^ValueTask\b/.test(textOf(syntax, type ?? node))
      ? { typeArgument: written(file, only), value }
      : null;
  }
  const callee = calleeOf(file, node);
  if (callee?.name !== "FromResult" || callee.receiver === null) return null;
  if (!/(?:^|\.)(?:Value)?Task$/.test(textOf(syntax, callee.receiver))) return null;
  const [only] = callee.typeArguments;
  const end = endOf(syntax, callee.nameNode);
  const none = { span: { file: file.path, start: end, end }, text: "" };
  return { typeArgument: only === undefined ? none : written(file, only), value };
}

const written = (file: CodeFile, node: number): { span: Span; text: string } => ({
  span: spanOf(file, node),
  text: textOf(file.syntax, node),
});

function typeArgumentsIn(syntax: Syntax, type: number): number[] {
  const list = childByKind(syntax, type, "type_argument_list");
  return list === null ? [] : childrenOf(syntax, list);
}

/** All values that a type puts into a field of its own, in this file. */
function writtenTo(file: CodeFile, type: OwnType, field: string): number[] {
  const { syntax } = file;
  const found: number[] = [];
  const from = type.declarations[0]?.node ?? 0;
  for (let node = from; node < lastOf(syntax, from); node++) {
    const kind = kindOf(syntax, node);
    const isDeclarator = kind === "variable_declarator";
    if (!isDeclarator && kind !== "assignment_expression") continue;
    const target = childByField(syntax, node, isDeclarator ? "name" : "left");
    if (target === null || nameIn(syntax, target) !== field) continue;
    const value = isDeclarator
      ? childrenOf(syntax, node)
          .filter((child) => child !== target)
          .at(-1)
      : childByField(syntax, node, "right");
    if (value !== undefined && value !== null) found.push(...partsOf(file, value));
  }
  return found;
}

const nameIn = (syntax: Syntax, node: number): string =>
  kindOf(syntax, node) === "identifier" ? nameOf(syntax, node) : textOf(syntax, node).replace(/^this\s*\.\s*/, "");

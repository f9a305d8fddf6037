import type { ReturnedFact, ReturnedValue } from "../../csharp-facts.ts";
import type { Span } from "../../input.ts";
import { argumentsOf, argumentValue, calleeOf } from "./callee.ts";
import { modifiersOf } from "./declaration-parts.ts";
import { type CodeFile, type OwnMember, type OwnType, spanOf } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { returnedBy } from "./lambda-types.ts";
import type { StrictTypes } from "./strict-types.ts";
import { stubbedBy } from "./stubs.ts";
import {
  childByField,
  childByKind,
  childrenOf,
  endOf,
  kindOf,
  lastOf,
  nameOf,
  ownerOf,
  parentOf,
  type Syntax,
  textOf,
} from "./syntax.ts";
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
    const form = isTask && !isAsync ? "task" : "value";
    return this.#facts(file, returnedBy(file, node), form, type);
  }

  /** What a test double is told to give back for a call, as a value or as a finished task. */
  ofStub(file: CodeFile, call: number): ReturnedFact[] {
    return this.#facts(file, stubbedBy(file, call), "stub", null);
  }

  /** The declared type of the method that gives back a call's task as it is; none where it awaits it, or is no method. */
  passingOn(file: CodeFile, call: number): ReturnedFact[] {
    const { syntax } = file;
    const place = parentOf(syntax, call);
    if (kindOf(syntax, place) !== "return_statement" && kindOf(syntax, place) !== "arrow_expression_clause") return [];
    const method = ownerOf(syntax, place);
    if (kindOf(syntax, method) !== "method_declaration" || !returnedBy(file, method).includes(call)) return [];
    const type = childByField(syntax, method, "returns");
    if (type === null || modifiersOf(syntax, method).includes("async")) return [];
    const span = spanOf(file, type);
    const value = { span, type: textOf(syntax, type), isPrimary: false, isNothing: false, field: null };
    return [{ span, form: "passedOn", typeArgument: null, values: [value] }];
  }

  #facts(
    file: CodeFile,
    returned: readonly number[],
    form: "task" | "value" | "stub",
    type: OwnType | null,
  ): ReturnedFact[] {
    return returned
      .flatMap((value) => partsOf(file, value))
      .map((value): ReturnedFact => {
        const finished = form === "value" ? null : finishedTask(file, value);
        const values = finished ? partsOf(file, finished.value) : [value];
        return {
          span: spanOf(file, value),
          form: finished ? "finishedTask" : form === "task" ? "task" : "value",
          typeArgument: finished?.typeArgument ?? null,
          values: values.map((part) => this.#value(type, file, part)),
        };
      });
  }

  /** `type` is that whose fields may be meant. */
  #value(type: OwnType | null, file: CodeFile, node: number): ReturnedValue {
    const known = this.#types.of(file, node);
    return {
      span: spanOf(file, node),
      type: displayType(known),
      isPrimary: primary.has(kindOf(file.syntax, node)),
      isNothing: /^(?:null!?|default!?|throw\b.*)$/s.test(textOf(file.syntax, node)),
      field: type && this.#field(type, file, node),
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
    const put = writtenTo(file, type, name);
    return put && { type: spanOf(file, written), written: put.map((value) => this.#put(file, value)) };
  }

  #put(file: CodeFile, value: number): string | null {
    return displayType(this.#types.of(file, value));
  }
}

/** The values between which an expression chooses. */
export function partsOf(file: CodeFile, node: number): number[] {
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

/** Whether the reader left out what a body holds. */
export const isLeftOut = (syntax: Syntax, node: number): boolean =>
  lastOf(syntax, node) === node + 1 &&
  (kindOf(syntax, node) === "arrow_expression_clause" ||
    (kindOf(syntax, node) === "block" && /[;}]\s*\}$/.test(textOf(syntax, node))));

/** All values that a type puts into a field of its own, in this file; null where not all of its code is in sight. */
function writtenTo(file: CodeFile, type: OwnType, field: string): number[] | null {
  const { syntax } = file;
  const found: number[] = [];
  const from = type.declarations[0]?.node ?? 0;
  for (let node = from; node < lastOf(syntax, from); node++) {
    if (isLeftOut(syntax, node)) return null;
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

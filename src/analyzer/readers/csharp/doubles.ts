import type { DoubleFact } from "../../csharp-facts.ts";
import { calleeOf, simpleNameOf } from "./callee.ts";
import { type CodeFile, spanOf } from "./declared.ts";
import { initialValuesOf, typeOfLocal, typeOfMember, writtenName } from "./declared-places.ts";
import type { Expressions } from "./expressions.ts";
import type { Local } from "./local-declarations.ts";
import { childByField, childByKind, childrenOf, kindOf, lastOf, nameOf, textOf } from "./syntax.ts";

/** Calls that make a test double of their type argument: Moq, NSubstitute, FakeItEasy. */
const makers = new Set(["Mock.Of", "Substitute.For", "A.Fake"]);
const MAX_STEPS = 5;

/** `X` in `Mock<X>`, as written. */
function mocked(file: CodeFile, type: number): number | null {
  const { syntax } = file;
  if (writtenName(file, type) !== "Mock") return null;
  for (let node = type; node < lastOf(syntax, type); node++)
    if (kindOf(syntax, node) === "type_argument_list") return childrenOf(syntax, node)[0] ?? null;
  return null;
}

/** `X` in `new Mock<X>()`, `Substitute.For<X>()` and their like. */
function made(file: CodeFile, value: number): number | null {
  const { syntax } = file;
  if (kindOf(syntax, value) === "object_creation_expression") {
    const type = childByField(syntax, value, "type");
    return type === null ? null : mocked(file, type);
  }
  const callee = kindOf(syntax, value) === "invocation_expression" ? calleeOf(file, value) : null;
  if (!callee || callee.receiver === null) return null;
  const maker = textOf(syntax, callee.receiver).replace(/^.*\./, "");
  return makers.has(`${maker}.${callee.name}`) ? (callee.typeArguments[0] ?? null) : null;
}

/** The mock behind `mock.Object`; the value itself where it is none. */
function behindObject(file: CodeFile, value: number): number {
  const { syntax } = file;
  if (kindOf(syntax, value) !== "member_access_expression") return value;
  const name = childByField(syntax, value, "name");
  const isObject = name !== null && simpleNameOf(file, name) === "Object";
  return (isObject ? childByField(syntax, value, "expression") : null) ?? value;
}

/** What a name or `this.Name` declares in the same file: its written types, and what it begins with. */
function declaredAs(file: CodeFile, value: number, { locals, members }: Expressions) {
  const { syntax } = file;
  const isOwn = kindOf(syntax, value) === "member_access_expression" && kindOf(syntax, value + 1) === "this";
  const nameNode = isOwn ? childByField(syntax, value, "name") : kindOf(syntax, value) === "identifier" ? value : null;
  if (nameNode === null) return null;
  const name = nameOf(syntax, nameNode);
  const local: Local | null = isOwn ? null : locals.find(file, value, name);
  if (local) {
    const values = local.source.kind === "value" ? [local.source.node] : valuesBeside(file, local);
    return { types: typeOfLocal(file, local).map(({ node }) => node), values };
  }
  const owner = members.unqualified(file, value, name, null);
  if (owner?.kind !== "own" || owner.member.file !== file) return null;
  return { types: typeOfMember(owner.member).map(({ node }) => node), values: initialValuesOf(owner.member) };
}

/** What a variable with a written type begins with. */
function valuesBeside(file: CodeFile, { node }: Local): number[] {
  const isDeclarator = kindOf(file.syntax, node) === "variable_declarator";
  return isDeclarator ? childrenOf(file.syntax, node).slice(1) : [];
}

function typesOf(file: CodeFile, value: number, expressions: Expressions, steps: number): number[] {
  if (steps > MAX_STEPS) return [];
  const { syntax } = file;
  if (kindOf(syntax, value) === "parenthesized_expression") return typesOf(file, value + 1, expressions, steps + 1);
  const mock = behindObject(file, value);
  const direct = made(file, mock);
  if (direct !== null) return [direct];
  const declared = declaredAs(file, mock, expressions);
  if (!declared) return [];
  const begun = declared.values.flatMap((begin) => typesOf(file, begin, expressions, steps + 1));
  const written = declared.types.flatMap((type) => {
    const double = mocked(file, type);
    if (double !== null) return [double];
    return begun.length > 0 &&
      childByKind(syntax, type, "type_argument_list") === null &&
      textOf(syntax, type) !== "var"
      ? [type]
      : [];
  });
  return [...written, ...begun];
}

/** Where a test double that is passed names the type it stands for: where it is declared and made, in the same file. */
export const doublesOf = (file: CodeFile, value: number, expressions: Expressions): readonly DoubleFact[] =>
  typesOf(file, value, expressions, 0).map((node) => ({ type: textOf(file.syntax, node), span: spanOf(file, node) }));

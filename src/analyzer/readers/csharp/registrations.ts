import type { SymbolUseFact } from "../../csharp-facts.ts";
import { argumentName, argumentsIn, calleeOf } from "./callee.ts";
import { type CodeFile, spanOf } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { childByField, childByKind, kindOf, parentOf, textOf } from "./syntax.ts";
import { displayType } from "./type-ref.ts";

const registers =
  /^(?:(?:Try)?Add(?:Keyed)?(?:Transient|Scoped|Singleton)|(?:Keyed)?(?:Transient|Scoped|Singleton)|Describe(?:Keyed)?|AddHttpClient|AddHostedService|(?:Try)?Decorate)$/;
const resolves =
  /^(?:Get(?:Required)?(?:Keyed)?Services?|CreateInstance|GetServiceOrCreateInstance|Resolve(?:Keyed|Optional)?)$/;
const isDescriptor = (type: string): boolean => /(?:^|[.:\s])ServiceDescriptor\??$/.test(type);

/** What a type is to the dependency injection call that names it. */
export type InjectionRole =
  | {
      readonly kind: "registration";
      readonly fact: NonNullable<SymbolUseFact["registration"]>;
      readonly isService: boolean;
    }
  | { readonly kind: "resolution" };

/** Nodes of the types that a call names, the service first: its type arguments, else its `typeof` arguments. */
function namedTypes(file: CodeFile, typeArguments: readonly number[], list: number | null): number[] {
  const { syntax } = file;
  if (typeArguments.length > 0 || list === null) return [...typeArguments];
  const named = argumentsIn(file, list).flatMap((argument) => {
    const typeOf = childByKind(syntax, argument, "typeof_expression");
    const type = typeOf === null ? null : childByField(syntax, typeOf, "type");
    return type === null ? [] : [{ type, isService: argumentName(file, argument) === "serviceType" }];
  });
  return named.toSorted((a, b) => Number(b.isService) - Number(a.isService)).map(({ type }) => type);
}

function registrationOf(
  file: CodeFile,
  method: string,
  types: readonly number[],
): NonNullable<SymbolUseFact["registration"]> {
  return { method, types: types.map((type) => ({ text: textOf(file.syntax, type), span: spanOf(file, type) })) };
}

/** The invocation or `new ServiceDescriptor(…)` that a type node is an argument of, by `<T>` or `typeof(T)`. */
function callAround(file: CodeFile, type: number): number | null {
  const { syntax } = file;
  const parent = parentOf(syntax, type);
  if (kindOf(syntax, parent) === "type_argument_list") {
    let at = parentOf(syntax, parentOf(syntax, parent));
    if (kindOf(syntax, at) === "member_access_expression" || kindOf(syntax, at) === "member_binding_expression")
      at =
        kindOf(syntax, at) === "member_binding_expression"
          ? parentOf(syntax, parentOf(syntax, at))
          : parentOf(syntax, at);
    return kindOf(syntax, at) === "invocation_expression" ? at : null;
  }
  if (kindOf(syntax, parent) !== "typeof_expression") return null;
  const argument = parentOf(syntax, parent);
  return kindOf(syntax, argument) === "argument" ? parentOf(syntax, parentOf(syntax, argument)) : null;
}

/** Role of a type that a registration or a `GetService` call names; null elsewhere. */
export function injectionRole(file: CodeFile, type: number, expressions: Expressions): InjectionRole | null {
  const { syntax } = file;
  const call = callAround(file, type);
  if (call === null) return null;
  const list = childByField(syntax, call, "arguments") ?? childByKind(syntax, call, "argument_list");
  if (kindOf(syntax, call).endsWith("object_creation_expression")) {
    if (!isDescriptor(createdName(file, call, expressions))) return null;
    const types = namedTypes(file, [], list);
    return {
      kind: "registration",
      fact: registrationOf(file, "ServiceDescriptor", types),
      isService: types[0] === type,
    };
  }
  const callee = kindOf(syntax, call) === "invocation_expression" ? calleeOf(file, call) : null;
  if (!callee) return null;
  if (resolves.test(callee.name)) return { kind: "resolution" };
  if (!registers.test(callee.name)) return null;
  const types = namedTypes(file, callee.typeArguments, list);
  return { kind: "registration", fact: registrationOf(file, callee.name, types), isService: types[0] === type };
}

const MAX_STEPS = 200;

/** The lambda whose body a statement belongs to, else the statement itself. */
function lambdaAround(file: CodeFile, statement: number): number {
  const { syntax } = file;
  let at = statement;
  for (let steps = 0; steps < MAX_STEPS && at >= 0; steps++, at = parentOf(syntax, at)) {
    const kind = kindOf(syntax, at);
    if (kind === "lambda_expression") return at;
    if (kind.endsWith("_declaration") || kind === "local_function_statement") break;
  }
  return statement;
}

function createdName(file: CodeFile, creation: number, expressions: Expressions): string {
  const written = childByField(file.syntax, creation, "type");
  if (written !== null) return textOf(file.syntax, written);
  return displayType(expressions.typeOf(file, creation)) ?? "";
}

/** For `new T(…)`: the registration that takes its service type from this object, `AddSingleton(new T())` or `AddTransient(sp => new T())`. */
export function inferredRegistration(
  file: CodeFile,
  creation: number,
): NonNullable<SymbolUseFact["registration"]> | null {
  const { syntax } = file;
  let at = parentOf(syntax, creation);
  if (kindOf(syntax, at) === "return_statement") at = lambdaAround(file, at);
  if (kindOf(syntax, at) === "lambda_expression") at = parentOf(syntax, at);
  if (kindOf(syntax, at) !== "argument") return null;
  const list = parentOf(syntax, at);
  const call = parentOf(syntax, list);
  const callee = kindOf(syntax, call) === "invocation_expression" ? calleeOf(file, call) : null;
  if (!callee || !registers.test(callee.name) || namedTypes(file, callee.typeArguments, list).length > 0) return null;
  return registrationOf(file, callee.name, []);
}

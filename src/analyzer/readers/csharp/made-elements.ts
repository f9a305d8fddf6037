import { argumentsIn, argumentsOf, argumentValue, calleeOf } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import { writtenName } from "./declared-places.ts";
import { callOfLambda, returnedBy } from "./lambda-types.ts";
import type { Local } from "./local-declarations.ts";
import type { Locals } from "./locals.ts";
import {
  childByField,
  childByKind,
  childrenOf,
  fieldOf,
  isLambdaKind,
  kindOf,
  lastOf,
  nameOf,
  parentOf,
  textOf,
} from "./syntax.ts";

/** A place that makes an element of a collection, or that names the type of its elements. */
export interface MadeElement {
  /** The type as written, with its namespace. */
  readonly type: number;
  /** The creation; null for the `T` of `new List<T>()` and `new T[]`. */
  readonly creation: number | null;
}

/** Methods that take what a collection holds or will hold. */
const takesElements = /^(?:Add|Append|Concat|Contains|Insert|Prepend|Remove|Union)/;
/** Methods whose lambda makes the elements of what they give. */
export const makesElements: ReadonlySet<string> = new Set(["Select", "SelectMany", "ConvertAll"]);

/** The method that a lambda is passed to, by its name. */
function receivingMethod({ syntax }: CodeFile, lambda: number): string {
  const call = parentOf(syntax, parentOf(syntax, parentOf(syntax, lambda)));
  const called = kindOf(syntax, call) === "invocation_expression" ? childByField(syntax, call, "function") : null;
  const name = called === null ? null : (childByField(syntax, called, "name") ?? called);
  return name === null ? "" : textOf(syntax, name);
}

/** Whether what is made at a node goes into the value as it is: not into something else, nor through a lambda that only asks. */
function isElementOf(file: CodeFile, value: number, node: number, isElement: boolean): boolean {
  const { syntax } = file;
  for (let at = node; at !== value && at > 0; at = parentOf(syntax, at)) {
    const parent = parentOf(syntax, at);
    if (isLambdaKind(kindOf(syntax, at)) && !makesElements.has(receivingMethod(file, at))) return false;
    // `new Holder(new T())` keeps it for itself, while `new List<T>(new[] { new T() })` hands it on.
    const isArgument = isElement && at === parentOf(syntax, node) && kindOf(syntax, at) === "argument";
    if (isArgument && kindOf(syntax, parentOf(syntax, parent)) === "object_creation_expression") return false;
  }
  return true;
}

/** The `T` of `new List<T>` and `new T[]`, as one of the names. */
function elementType(file: CodeFile, type: number, names: ReadonlySet<string>): number | null {
  const { syntax } = file;
  for (let at = type; at < lastOf(syntax, type); at++) {
    const holder = kindOf(syntax, parentOf(syntax, at));
    const isElement = holder === "type_argument_list" || (holder === "array_type" && fieldOf(syntax, at) === "type");
    if (isElement && names.has(writtenName(file, at))) return at;
  }
  return null;
}

/** What is made of these types for a collection by the value that it is given. */
export function madeElements(file: CodeFile, value: number, names: ReadonlySet<string>): MadeElement[] {
  const { syntax } = file;
  const found: MadeElement[] = [];
  for (let at = value; at < lastOf(syntax, value); at++) {
    const kind = kindOf(syntax, at);
    if (kind !== "object_creation_expression" && kind !== "array_creation_expression") continue;
    const type = childByField(syntax, at, "type");
    if (type === null) continue;
    const creation = kind === "object_creation_expression" && names.has(writtenName(file, type)) ? at : null;
    const named = creation === null ? elementType(file, type, names) : type;
    if (named !== null && isElementOf(file, value, at, creation !== null)) found.push({ type: named, creation });
  }
  return found;
}

/** Names of the members that a creation's initializer sets. */
export function initializedMembers({ syntax }: CodeFile, creation: number): number[] {
  const initializer = childByKind(syntax, creation, "initializer_expression");
  const parts = initializer === null ? [] : childrenOf(syntax, initializer);
  const set = parts.filter((part) => kindOf(syntax, part) === "assignment_expression");
  return set.map((part) => childByField(syntax, part, "left") ?? -1).filter((left) => left >= 0);
}

/** Arguments of `x.P.Add(…)` and its like, where a node is the `x.P`; null elsewhere. */
export function givenElements({ syntax }: CodeFile, node: number): number | null {
  const called = parentOf(syntax, node);
  if (kindOf(syntax, called) !== "member_access_expression" || fieldOf(syntax, node) !== "expression") return null;
  const name = childByField(syntax, called, "name");
  const call = parentOf(syntax, called);
  const isCall = kindOf(syntax, call) === "invocation_expression" && fieldOf(syntax, called) === "function";
  if (!isCall || name === null || !takesElements.test(textOf(syntax, name))) return null;
  return childByField(syntax, call, "arguments");
}

/** What AutoMapper is told to give a member: the results of `…` in `ForMember(d => d.P, o => o.MapFrom(s => …))`. */
export function mappedValues(file: CodeFile, node: number): number[] {
  const { syntax } = file;
  const lambda = parentOf(syntax, node);
  const place = isLambdaKind(kindOf(syntax, lambda)) ? callOfLambda(file, lambda) : null;
  if (place?.position !== 0 || !/^For(?:Member|Path)$/.test(calleeOf(file, place.call)?.name ?? "")) return [];
  const option = expressionOf(file, argumentsOf(file, place.call)[1]);
  const [from] = option === null ? [] : returnedBy(file, option);
  if (from === undefined || calleeOf(file, from)?.name !== "MapFrom") return [];
  const source = expressionOf(file, argumentsOf(file, from)[0]);
  return source === null ? [] : returnedBy(file, source);
}

const expressionOf = (file: CodeFile, argument: number | undefined): number | null =>
  argument === undefined ? null : argumentValue(file, argument);

/** The value behind `value.ToList()` and its like. */
function withoutCopies(file: CodeFile, value: number): number {
  let at = value;
  while (kindOf(file.syntax, at) === "invocation_expression") {
    const callee = calleeOf(file, at);
    if (!callee?.name.startsWith("To") || callee.receiver === null) break;
    at = callee.receiver;
  }
  return at;
}

/** The variables that a value is, or that are among the arguments of `Add`. */
function variablesIn(file: CodeFile, value: number): number[] {
  const isList = kindOf(file.syntax, value) === "argument_list";
  const values = isList
    ? argumentsIn(file, value).map((argument) => argumentValue(file, argument) ?? argument)
    : [value];
  return values.map((each) => withoutCopies(file, each)).filter((each) => kindOf(file.syntax, each) === "identifier");
}

/** What is made for a collection by way of local variables: with their initial value, and by what is added to them. */
export function elementsOfLocals(
  file: CodeFile,
  value: number,
  names: ReadonlySet<string>,
  locals: Pick<Locals, "find">,
): MadeElement[] {
  return variablesIn(file, value).flatMap((variable) => {
    const name = nameOf(file.syntax, variable);
    const local = locals.find(file, variable, name);
    if (local?.source.kind !== "value" && local?.source.kind !== "declared") return [];
    const first = local.source.kind === "value" ? madeElements(file, local.source.node, names) : [];
    return [...first, ...laterIn(file, local, name, names)];
  });
}

/** What is added to a variable, or put into it, behind its declaration. */
function laterIn(file: CodeFile, local: Local, name: string, names: ReadonlySet<string>): MadeElement[] {
  const { syntax } = file;
  const found: MadeElement[] = [];
  for (let at = local.scopeFrom; at < local.scopeTo; at++) {
    if (kindOf(syntax, at) !== "identifier" || nameOf(syntax, at) !== name) continue;
    const parent = parentOf(syntax, at);
    const isSet = kindOf(syntax, parent) === "assignment_expression" && fieldOf(syntax, at) === "left";
    const given = isSet ? childByField(syntax, parent, "right") : givenElements(file, at);
    if (given !== null) found.push(...madeElements(file, given, names));
  }
  return found;
}

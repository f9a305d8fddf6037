import type { Binder, Bindings, Site } from "./binder.ts";
import { type Local, Locals } from "./locals.ts";
import { type CodeFile, isFragmentType, type OwnMember, type OwnType } from "./own-types.ts";
import {
  childByField,
  childByKind,
  childrenOf,
  fieldOf,
  isTypeKind,
  kindOf,
  nameOf,
  parentOf,
  textOf,
} from "./syntax.ts";
import { otherType, type TypeRef } from "./type-ref.ts";

/** Methods whose single type argument is what they return. */
const returnsTypeArgument = new Set([
  "GetRequiredService",
  "GetService",
  "GetRequiredKeyedService",
  "GetKeyedService",
  "GetServiceOrCreateInstance",
  "CreateInstance",
  "Resolve",
  "ResolveKeyed",
  "ResolveOptional",
  "Get",
  "For",
  "Of",
  "OfType",
  "Cast",
]);
const servicesMethods = new Set(["GetServices", "GetKeyedServices"]);
/** Members that hand out the single type argument of what they are called on. */
const unwraps = new Set([
  "Value",
  "CurrentValue",
  "Result",
  "Object",
  "GetResult",
  "Single",
  "SingleOrDefault",
  "First",
  "FirstOrDefault",
  "Last",
  "LastOrDefault",
  "ElementAt",
  "Find",
  "SingleAsync",
  "SingleOrDefaultAsync",
  "FirstAsync",
  "FirstOrDefaultAsync",
  "FindAsync",
  "Dequeue",
  "Pop",
  "Peek",
  "Current",
]);
/** Members that keep the collection's type, as far as its elements go. */
const keeps = new Set([
  "Where",
  "OrderBy",
  "OrderByDescending",
  "ThenBy",
  "ThenByDescending",
  "Skip",
  "Take",
  "ToList",
  "ToArray",
  "ToListAsync",
  "ToArrayAsync",
  "AsEnumerable",
  "AsQueryable",
  "AsNoTracking",
  "Include",
  "ThenInclude",
  "Reverse",
  "Distinct",
  "Concat",
  "Append",
  "Prepend",
  "GetAwaiter",
  "ConfigureAwait",
  "Configure",
  "PostConfigure",
  "Validate",
  "Setup",
  "Verify",
]);
const awaitables = new Set(["Task", "ValueTask"]);
const MAX_DEPTH = 60;

/** A member found for a name: the vendor type that declares or inherits it, or the project's own declaration. */
export type MemberOwner =
  | { readonly kind: "own"; readonly type: OwnType; readonly member: OwnMember; readonly bindings: Bindings }
  | { readonly kind: "type"; readonly ref: TypeRef };

/** Gives expressions a type as far as declarations in the given files tell; null means unknown. */
export class Expressions {
  readonly binder: Binder;
  readonly locals = new Locals();
  readonly #memo = new Map<string, TypeRef | null>();

  constructor(binder: Binder) {
    this.binder = binder;
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
    switch (kindOf(syntax, node)) {
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
        return this.#invocation(file, node, depth);
      case "object_creation_expression":
      case "cast_expression":
      case "default_expression":
      case "array_creation_expression":
        return this.#written(file, childByField(syntax, node, "type"));
      case "as_expression":
        return this.#written(file, childByField(syntax, node, "right"));
      case "implicit_object_creation_expression":
        return this.expected(file, node, depth);
      case "await_expression":
        return this.#awaited(this.typeOf(file, node + 1, depth));
      case "postfix_unary_expression":
      case "parenthesized_expression":
      case "checked_expression":
      case "with_expression":
        return this.typeOf(file, node + 1, depth);
      case "assignment_expression":
        return this.typeOf(file, childByField(syntax, node, "left") ?? -1, depth);
      case "conditional_expression":
        return this.#either(file, ["consequence", "alternative"], node, depth);
      case "binary_expression":
        return this.#coalesce(file, node, depth);
      case "element_access_expression":
        return this.elementOf(this.typeOf(file, childByField(syntax, node, "expression") ?? -1, depth));
      case "string_literal":
      case "verbatim_string_literal":
      case "raw_string_literal":
      case "interpolated_string_expression":
        return otherType("string");
      case "integer_literal":
        return otherType("int");
      case "boolean_literal":
        return otherType("bool");
      case "typeof_expression":
        return otherType("Type");
      default:
        return null;
    }
  }

  #either(file: CodeFile, fields: readonly string[], node: number, depth: number): TypeRef | null {
    for (const field of fields) {
      const child = childByField(file.syntax, node, field);
      const type = child === null ? null : this.typeOf(file, child, depth);
      if (type) return type;
    }
    return null;
  }

  #coalesce(file: CodeFile, node: number, depth: number): TypeRef | null {
    const operator = childByField(file.syntax, node, "operator");
    if (operator === null || textOf(file.syntax, operator) !== "??") return null;
    return this.#either(file, ["left", "right"], node, depth);
  }

  #written(file: CodeFile, type: number | null): TypeRef | null {
    return type === null ? null : this.binder.resolveText(textOf(file.syntax, type), { file, node: type });
  }

  #awaited(type: TypeRef | null): TypeRef | null {
    return type?.kind === "other" && awaitables.has(type.name) ? (type.arguments[0] ?? null) : type;
  }

  /** Element of an array or of a generic collection. */
  elementOf(type: TypeRef | null): TypeRef | null {
    if (type?.kind !== "other") return null;
    return type.arguments[type.arguments.length - 1] ?? null;
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
    if (local) return this.localType(file, local, depth);
    const member = this.unqualified(file, node, name, null);
    if (member) return this.memberType(member, name, depth);
    return this.staticReceiver(file, node);
  }

  localType(file: CodeFile, local: Local, depth: number): TypeRef | null {
    if (local.type !== null) return this.binder.resolveText(local.type, { file, node: local.node });
    switch (local.source.kind) {
      case "value":
        return this.typeOf(file, local.source.node, depth);
      case "element":
        return this.elementOf(this.typeOf(file, local.source.of, depth));
      case "lambda":
        return this.lambdaParameter(file, local.source.lambda, local.source.index, depth);
      default:
        return null;
    }
  }

  /** The type that an expression names, when it is a dotted name and no variable: the receiver of static members. */
  staticReceiver(file: CodeFile, node: number): TypeRef | null {
    const text = textOf(file.syntax, node);
    if (text.length > 300 || !/^[\w.@:<>,\s]+$/.test(text)) return null;
    const ref = this.binder.resolveText(text, { file, node });
    return ref && ref.kind !== "other" ? ref : null;
  }

  /** The member that an unqualified name means inside of its enclosing types, or null. */
  unqualified(file: CodeFile, node: number, name: string, argumentCount: number | null): MemberOwner | null {
    for (let type = this.binder.own.around(file, node); type; type = type.outer) {
      const found = this.findMember({ kind: "own", type, arguments: [] }, name, argumentCount);
      if (found) return found;
      const primary = type.declarations
        .flatMap((declaration) => declaration.primary?.items ?? [])
        .find((item) => item.name === name);
      if (primary)
        return {
          kind: "type",
          ref: this.binder.resolveText(primary.type, this.#declarationSite(type, file)) ?? otherType(primary.type),
        };
    }
    return null;
  }

  #declarationSite(type: OwnType, file: CodeFile): Site {
    const declaration = type.declarations.find((part) => part.primary) ?? type.declarations[0];
    return declaration ? { file: declaration.file, node: declaration.node } : { file, node: 0 };
  }

  /**
   * Looks a name up in a type and what is above it, nearest first. Own members hide what they do not override;
   * a method that cannot take this many arguments is passed over, as overload resolution would.
   */
  findMember(start: TypeRef, name: string, argumentCount: number | null): MemberOwner | null {
    const queue: TypeRef[] = [start];
    const seen = new Set<unknown>();
    for (let head = 0; head < queue.length && head < 200; head++) {
      const ref = queue[head];
      if (!ref || ref.kind === "other" || seen.has(ref.type)) continue;
      seen.add(ref.type);
      if (ref.kind === "own") {
        const member = ref.type.members.find(
          (candidate) => candidate.name === name && this.#isCandidate(candidate, argumentCount),
        );
        if (member) return { kind: "own", type: ref.type, member, bindings: this.binder.bindingsOf(ref) };
      } else if (ref.type.memberTypes.has(name)) {
        const declared = this.binder.byFullName(ref.type.memberTypes.get(name) ?? "");
        return {
          kind: "type",
          ref: declared?.kind === "vendor" ? { ...declared, grounds: ref.grounds } : (declared ?? otherType("?")),
        };
      }
      queue.push(...this.binder.basesOf(ref));
    }
    return null;
  }

  #isCandidate(member: OwnMember, argumentCount: number | null): boolean {
    if (member.isOverride || member.explicitInterface || member.kind === "constructor") return false;
    if (member.kind !== "method" || argumentCount === null) return true;
    const required = member.parameters.filter((parameter) => !parameter.optional).length;
    const extension = member.isStatic ? 1 : 0;
    const variadic = member.parameters.some(
      (parameter) => /^params\b/.test(parameter.type) || parameter.type.endsWith("[]"),
    );
    return argumentCount >= required - extension && (variadic || argumentCount <= member.parameters.length);
  }

  memberType(owner: MemberOwner, _name: string, depth: number): TypeRef | null {
    if (owner.kind === "type") return owner.ref;
    const { member, bindings, type } = owner;
    if (member.kind === "enumMember") return { kind: "own", type, arguments: [] };
    if (member.type === null || depth > MAX_DEPTH) return null;
    const ref = this.binder.resolveText(member.type, { file: member.file, node: member.node }, bindings);
    return ref?.kind === "other" && member.typeParameters.includes(ref.name) ? null : ref;
  }

  #access(file: CodeFile, node: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const expression = childByField(syntax, node, "expression");
    const name = childByField(syntax, node, "name");
    if (expression === null || name === null) return null;
    return (
      this.#member(file, this.typeOf(file, expression, depth), name, depth) ?? this.#namespaceQualified(file, node)
    );
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
      return this.#member(file, receiver, name, depth);
    if (kindOf(syntax, binding) === "element_binding_expression") return this.elementOf(receiver);
    return null;
  }

  #member(file: CodeFile, receiver: TypeRef | null, nameNode: number, depth: number): TypeRef | null {
    if (!receiver) return null;
    const name = this.#simpleName(file, nameNode);
    if (receiver.kind === "other") return this.#wellKnown(receiver, name);
    const found = this.findMember(receiver, name, null);
    return found ? this.memberType(found, name, depth) : null;
  }

  #wellKnown(receiver: TypeRef, name: string): TypeRef | null {
    if (receiver.arguments.length !== 1) return null;
    if (keeps.has(name)) return receiver;
    return unwraps.has(name) ? (receiver.arguments[0] ?? null) : null;
  }

  #simpleName(file: CodeFile, nameNode: number): string {
    const { syntax } = file;
    return nameOf(syntax, kindOf(syntax, nameNode) === "generic_name" ? nameNode + 1 : nameNode);
  }

  #invocation(file: CodeFile, node: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const callee = this.calleeOf(file, node);
    if (!callee) return null;
    const byArgument = this.#fromTypeArguments(file, callee.name, callee.typeArguments, node);
    if (byArgument) return byArgument;
    const list = childByField(syntax, node, "arguments");
    const count =
      list === null ? 0 : childrenOf(syntax, list).filter((child) => kindOf(syntax, child) === "argument").length;
    if (callee.receiver === null) {
      const own = this.unqualified(file, node, callee.name, count);
      return own ? this.memberType(own, callee.name, depth) : null;
    }
    const receiver = this.typeOf(file, callee.receiver, depth);
    if (!receiver) return null;
    if (receiver.kind === "other") return this.#wellKnown(receiver, callee.name);
    const found = this.findMember(receiver, callee.name, count);
    return found ? this.memberType(found, callee.name, depth) : null;
  }

  #fromTypeArguments(file: CodeFile, name: string, typeArguments: readonly number[], node: number): TypeRef | null {
    const [only] = typeArguments;
    if (only !== undefined && typeArguments.length === 1) {
      if (returnsTypeArgument.has(name)) return this.#written(file, only);
      if (servicesMethods.has(name)) return otherType("IEnumerable", [this.#written(file, only)]);
      if (name === "AddOptions") return otherType("OptionsBuilder", [this.#written(file, only)]);
    }
    if (only !== undefined || !returnsTypeArgument.has(name)) return null;
    // `(T)provider.GetService(typeof(T))` is typed by its cast; this covers the uncast form.
    const list = childByField(file.syntax, node, "arguments");
    const argument = list === null ? undefined : childrenOf(file.syntax, list)[0];
    const typeOf = argument === undefined ? null : childByKind(file.syntax, argument, "typeof_expression");
    return typeOf === null ? null : this.#written(file, childByField(file.syntax, typeOf, "type"));
  }

  /** Name, type arguments and receiver (null when unqualified) of what an invocation calls. */
  calleeOf(
    file: CodeFile,
    invocation: number,
  ): { name: string; nameNode: number; typeArguments: number[]; receiver: number | null } | null {
    const { syntax } = file;
    const target = childByField(syntax, invocation, "function");
    if (target === null) return null;
    const part = this.#calleeName(file, target);
    if (!part) return null;
    const { nameNode, receiver } = part;
    const generic = kindOf(syntax, nameNode) === "generic_name";
    const list = generic ? childByKind(syntax, nameNode, "type_argument_list") : null;
    return {
      name: this.#simpleName(file, nameNode),
      nameNode,
      typeArguments: list === null ? [] : childrenOf(syntax, list),
      receiver,
    };
  }

  #calleeName(file: CodeFile, target: number): { nameNode: number; receiver: number | null } | null {
    const { syntax } = file;
    switch (kindOf(syntax, target)) {
      case "identifier":
      case "generic_name":
        return { nameNode: target, receiver: null };
      case "member_access_expression": {
        const nameNode = childByField(syntax, target, "name");
        return nameNode === null ? null : { nameNode, receiver: childByField(syntax, target, "expression") };
      }
      case "conditional_access_expression": {
        const binding = childByKind(syntax, target, "member_binding_expression");
        const nameNode = binding === null ? null : childByField(syntax, binding, "name");
        return nameNode === null ? null : { nameNode, receiver: childByField(syntax, target, "condition") };
      }
      default:
        return null;
    }
  }

  /** Type of a lambda's implicit parameter, from what the lambda is passed to or assigned to. */
  lambdaParameter(file: CodeFile, lambda: number, index: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const argument = parentOf(syntax, lambda);
    if (kindOf(syntax, argument) !== "argument")
      return this.#delegateParameter(this.expected(file, lambda, depth), index);
    const list = parentOf(syntax, argument);
    const call = parentOf(syntax, list);
    if (kindOf(syntax, call) === "object_creation_expression") return null;
    const callee = kindOf(syntax, call) === "invocation_expression" ? this.calleeOf(file, call) : null;
    if (!callee) return null;
    const own = this.#ownParameter(file, call, callee, argument, index, depth);
    if (own) return own;
    const options = this.binder.vocabulary.configures.get(callee.name);
    if (options !== undefined)
      return index === this.#lastParameter(file, lambda) ? this.binder.byFullName(options) : null;
    return this.#genericParameter(file, callee, lambda, index, depth);
  }

  /** Callbacks such as `(provider, options) =>` have the options last. */
  #lastParameter(file: CodeFile, lambda: number): number {
    const list = childByField(file.syntax, lambda, "parameters");
    if (list === null || kindOf(file.syntax, list) !== "parameter_list") return 0;
    return childrenOf(file.syntax, list).filter((child) => kindOf(file.syntax, child) === "parameter").length - 1;
  }

  #genericParameter(
    file: CodeFile,
    callee: { name: string; typeArguments: number[]; receiver: number | null },
    lambda: number,
    index: number,
    depth: number,
  ): TypeRef | null {
    const receiver = callee.receiver === null ? null : this.typeOf(file, callee.receiver, depth);
    const element =
      receiver?.kind === "other" && receiver.arguments.length === 1 && !awaitables.has(receiver.name)
        ? (receiver.arguments[0] ?? null)
        : null;
    if (element) return index === 0 ? element : this.#written(file, callee.typeArguments[index - 1] ?? null);
    const [only] = callee.typeArguments;
    const isFactory = /^(?:Try)?(?:Add|Replace|Use|Map|Register)/.test(callee.name);
    if (only === undefined || isFactory || index !== this.#lastParameter(file, lambda)) return null;
    return this.#written(file, only);
  }

  #ownParameter(
    file: CodeFile,
    call: number,
    callee: { name: string; receiver: number | null },
    argument: number,
    index: number,
    depth: number,
  ): TypeRef | null {
    const list = parentOf(file.syntax, argument);
    const position = childrenOf(file.syntax, list).indexOf(argument);
    const receiver = callee.receiver === null ? null : this.typeOf(file, callee.receiver, depth);
    const count = childrenOf(file.syntax, list).length;
    const found =
      callee.receiver === null
        ? this.unqualified(file, call, callee.name, count)
        : receiver?.kind === "own"
          ? this.findMember(receiver, callee.name, count)
          : null;
    if (found?.kind !== "own") return null;
    const parameter = found.member.parameters[position];
    if (!parameter) return null;
    return this.#delegateParameter(
      this.binder.resolveText(parameter.type, { file: found.member.file, node: found.member.node }, found.bindings),
      index,
    );
  }

  #delegateParameter(type: TypeRef | null, index: number): TypeRef | null {
    if (type?.kind !== "other" || !["Action", "Func", "Predicate", "Expression"].includes(type.name)) return null;
    if (type.name === "Expression") return this.#delegateParameter(type.arguments[0] ?? null, index);
    return type.arguments[index] ?? null;
  }

  /** The type that the surroundings ask an expression to have, for `new(...)` and lambdas. */
  expected(file: CodeFile, node: number, depth: number): TypeRef | null {
    const { syntax } = file;
    let at = node;
    for (let steps = 0; steps < 20; steps++) {
      const parent = parentOf(syntax, at);
      switch (kindOf(syntax, parent)) {
        case "parenthesized_expression":
        case "conditional_expression":
        case "postfix_unary_expression":
        case "switch_expression_arm":
        case "switch_expression":
        case "binary_expression":
          at = parent;
          continue;
        case "variable_declarator":
          return this.#written(file, childByField(syntax, parentOf(syntax, parent), "type"));
        case "property_declaration":
          return this.#written(file, childByField(syntax, parent, "type"));
        case "assignment_expression":
          return this.assignedType(file, parent, depth);
        case "parameter":
          return this.#written(file, childByField(syntax, parent, "type"));
        case "arrow_expression_clause":
        case "return_statement":
          return this.#returned(file, parent);
        case "expression_element":
        case "collection_element":
        case "collection_expression":
          return this.elementOf(this.#collectionType(file, parent, depth));
        case "initializer_expression":
          return this.elementOf(this.typeOf(file, parentOf(syntax, parent), depth));
        default:
          return null;
      }
    }
    return null;
  }

  #collectionType(file: CodeFile, node: number, depth: number): TypeRef | null {
    let at = node;
    while (kindOf(file.syntax, at) !== "collection_expression" && at > 0) at = parentOf(file.syntax, at);
    return this.expected(file, at, depth + 1);
  }

  #returned(file: CodeFile, node: number): TypeRef | null {
    const { syntax } = file;
    for (let at = parentOf(syntax, node), steps = 0; at >= 0 && steps < 200; at = parentOf(syntax, at), steps++) {
      const kind = kindOf(syntax, at);
      if (kind === "lambda_expression" || kind === "anonymous_method_expression" || isTypeKind(kind)) return null;
      const type =
        childByField(syntax, at, "returns") ??
        (kind.endsWith("_declaration") || kind === "local_function_statement"
          ? childByField(syntax, at, "type")
          : null);
      if (type !== null) return this.#awaited(this.#written(file, type));
    }
    return null;
  }

  /** Type of the left side of an assignment, inside initialisers that of the member. */
  assignedType(file: CodeFile, assignment: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const left = childByField(syntax, assignment, "left");
    if (left === null) return null;
    const target = this.initializerTarget(file, assignment, depth);
    if (target === undefined) return this.typeOf(file, left, depth);
    if (!target || kindOf(syntax, left) !== "identifier") return null;
    const found = target.kind === "other" ? null : this.findMember(target, nameOf(syntax, left), null);
    return found ? this.memberType(found, nameOf(syntax, left), depth) : null;
  }

  /** For an assignment inside `new T { … }`: T. Undefined when it is no initialiser's. */
  initializerTarget(file: CodeFile, assignment: number, depth = 0): TypeRef | null | undefined {
    const { syntax } = file;
    const initializer = parentOf(syntax, assignment);
    if (kindOf(syntax, initializer) !== "initializer_expression" || depth > MAX_DEPTH) return undefined;
    const creation = parentOf(syntax, initializer);
    if (kindOf(syntax, creation) === "assignment_expression") return this.assignedType(file, creation, depth + 1);
    return this.typeOf(file, creation, depth + 1);
  }
}

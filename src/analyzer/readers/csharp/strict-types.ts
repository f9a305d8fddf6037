import { type Callee, calleeOf } from "./callee.ts";
import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { awaited } from "./library.ts";
import { childByField, kindOf, nameOf, textOf } from "./syntax.ts";
import { otherType, type TypeRef } from "./type-ref.ts";

/** Methods that end a query, by what they give. */
const finished: Readonly<Record<string, string>> = {
  ToList: "List",
  ToArray: "Array",
  ToHashSet: "HashSet",
  ToDictionary: "Dictionary",
  ToImmutableArray: "ImmutableArray",
  ToImmutableList: "ImmutableList",
  ToImmutableHashSet: "ImmutableHashSet",
  ToFrozenSet: "FrozenSet",
  AsReadOnly: "ReadOnlyCollection",
  FindAll: "List",
  GetRange: "List",
  ConvertAll: "List",
};
const finishedAsync: Readonly<Record<string, string>> = { ToListAsync: "List", ToArrayAsync: "Array" };
/** Methods that go on with a query. */
const queries = new Set([
  ...["Select", "SelectMany", "Where", "OfType", "Cast", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending"],
  ...["Skip", "SkipWhile", "SkipLast", "Take", "TakeWhile", "TakeLast", "Concat", "Union", "UnionBy", "Except"],
  ...["ExceptBy", "Intersect", "IntersectBy", "Distinct", "DistinctBy", "DefaultIfEmpty", "Append", "Prepend", "Zip"],
  ...["GroupBy", "Join", "GroupJoin", "AsEnumerable", "AsQueryable", "AsNoTracking", "Include", "ThenInclude"],
]);
const sameResult = new Set(["ConfigureAwait", "AsTask"]);
/** Mapping and reading, whose only type argument is what they give. */
const givesTypeArgument = new Set(["Map", "Adapt", "Deserialize", "DeserializeObject"]);
const unknownElement = [otherType("?")];
const MAX_DEPTH = 30;
const MAX_BASES = 200;

/**
 * The static type of an expression where the code says it beyond doubt, else null. In contrast to `Expressions`, which
 * is after the elements, a query over a list is an `IEnumerable` here and no list.
 */
export class StrictTypes {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  of(file: CodeFile, node: number, depth = 0): TypeRef | null {
    if (depth > MAX_DEPTH || node < 0) return null;
    const { syntax } = file;
    switch (kindOf(syntax, node)) {
      case "parenthesized_expression":
      case "postfix_unary_expression":
        return this.of(file, node + 1, depth + 1);
      case "object_creation_expression":
      case "array_creation_expression":
      case "cast_expression":
        return this.#expressions.written(file, childByField(syntax, node, "type"));
      case "as_expression":
        return this.#expressions.written(file, childByField(syntax, node, "right"));
      case "implicit_array_creation_expression":
      case "collection_expression":
        return otherType("Array", unknownElement);
      case "query_expression":
        return otherType("IEnumerable", unknownElement);
      case "await_expression":
        return awaited(this.of(file, node + 1, depth + 1));
      case "identifier":
        return this.#named(file, node, depth);
      case "member_access_expression":
        return this.#member(file, node);
      case "invocation_expression":
        return this.#called(file, node, depth);
      default:
        return null;
    }
  }

  #named(file: CodeFile, node: number, depth: number): TypeRef | null {
    const { binder, locals, members } = this.#expressions;
    const name = nameOf(file.syntax, node);
    const local = locals.find(file, node, name);
    if (!local) {
      const member = members.unqualified(file, node, name, null);
      return member ? members.typeOf(member) : null;
    }
    if (local.type !== null) return binder.resolveText(local.type, { file, node: local.node });
    return local.source.kind === "value" ? this.of(file, local.source.node, depth + 1) : null;
  }

  /** A member of an own type; what the vendor's are after the change is not known here. */
  #member(file: CodeFile, node: number): TypeRef | null {
    const { members } = this.#expressions;
    const receiver = this.#expressions.typeOf(file, childByField(file.syntax, node, "expression") ?? -1);
    const name = childByField(file.syntax, node, "name");
    if (receiver?.kind !== "own" || name === null) return null;
    const found = members.find(receiver, nameOf(file.syntax, name), null);
    return found?.kind === "own" ? members.typeOf(found) : null;
  }

  #called(file: CodeFile, node: number, depth: number): TypeRef | null {
    const callee = calleeOf(file, node);
    if (!callee) return null;
    if (callee.receiver !== null && sameResult.has(callee.name)) return this.of(file, callee.receiver, depth + 1);
    return this.#changing(file, callee) ?? this.#own(file, node, callee) ?? this.#library(file, callee);
  }

  /** What a method gives after its change, where it is the vendor's, or stands for one of the vendor's. */
  #changing(file: CodeFile, { name, receiver, nameNode }: Callee): TypeRef | null {
    const { binder } = this.#expressions;
    const methods = binder.vocabulary.returning.get(name);
    if (!methods) return null;
    const around = binder.own.around(file, nameNode);
    const self: TypeRef | null = around && { kind: "own", type: around, arguments: [] };
    const queue: (TypeRef | null)[] = [receiver === null ? self : this.#expressions.typeOf(file, receiver)];
    for (let head = 0; head < queue.length && head < MAX_BASES; head++) {
      const ref = queue[head];
      if (!ref || ref.kind === "other") continue;
      // Of several changes in a row the last one counts: rules stand in the order of their releases.
      const found = ref.kind === "vendor" && methods.findLast(({ owner }) => owner === ref.type.fullName);
      if (found) return binder.resolveText(found.returns, { file, node: nameNode });
      queue.push(...binder.basesOf(ref));
    }
    return null;
  }

  #own(file: CodeFile, node: number, callee: Callee): TypeRef | null {
    const { binder, locals, members, targets } = this.#expressions;
    const local = callee.receiver === null ? locals.find(file, node, callee.name) : null;
    if (local?.source.kind === "function") {
      const type = childByField(file.syntax, local.source.node, "type");
      return type === null ? null : binder.resolveText(textOf(file.syntax, type), { file, node: type });
    }
    const target = targets.of(file, node, 0);
    if (target?.member?.kind !== "own") return null;
    return members.typeOf(target.member, targets.inferred(file, node, target, 0));
  }

  #library(file: CodeFile, callee: Callee): TypeRef | null {
    if (callee.receiver === null) return null;
    const receiver = textOf(file.syntax, callee.receiver);
    if (receiver === "Array" && callee.name === "Empty") return otherType("Array", unknownElement);
    if (receiver === "Enumerable" || queries.has(callee.name)) return otherType("IEnumerable", unknownElement);
    const [only] = callee.typeArguments;
    if (only !== undefined && givesTypeArgument.has(callee.name)) return this.#expressions.written(file, only);
    const later = finishedAsync[callee.name];
    if (later !== undefined) return otherType("Task", [otherType(later, unknownElement)]);
    const done = finished[callee.name];
    return done === undefined ? null : otherType(done, unknownElement);
  }
}

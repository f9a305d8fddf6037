import { calleeOf } from "./callee.ts";
import type { CodeFile, OwnMember } from "./declared.ts";
import type { Mention } from "./declared-places.ts";
import type { Expressions } from "./expressions.ts";
import { methodGroup } from "./method-groups.ts";
import { childByField, fieldOf, kindOf, nameOf, parentOf } from "./syntax.ts";

/** Who calls own methods, over all files that are read. */
export class MethodCalls {
  readonly #expressions: Expressions;
  readonly #files: readonly CodeFile[];

  constructor(expressions: Expressions, files: readonly CodeFile[]) {
    this.#expressions = expressions;
    this.#files = files;
  }

  /** Whether a method is called, or handed over, at more places than those given. */
  hasOthers(method: OwnMember, accounted: readonly Mention[]): boolean {
    const known = new Set(accounted.map(({ file, node }) => placeOf(file, lastName(file, node))));
    return this.#files.some((file) =>
      [...file.syntax.identifiers.values()].some(
        (node) =>
          nameOf(file.syntax, node) === method.name &&
          !known.has(placeOf(file, node)) &&
          this.#means(file, node, method),
      ),
    );
  }

  #means(file: CodeFile, node: number, method: OwnMember): boolean {
    const { syntax } = file;
    let whole = node;
    if (kindOf(syntax, parentOf(syntax, whole)) === "generic_name") whole = parentOf(syntax, whole);
    const isAfterDot = /^member_(?:access|binding)_expression$/.test(kindOf(syntax, parentOf(syntax, whole)));
    if (isAfterDot && fieldOf(syntax, whole) === "name") whole = parentOf(syntax, whole);
    if (kindOf(syntax, whole) === "member_binding_expression") whole = parentOf(syntax, whole);
    const call = parentOf(syntax, whole);
    if (kindOf(syntax, call) === "invocation_expression" && fieldOf(syntax, whole) === "function") {
      const target = calleeOf(file, call) && this.#expressions.targets.of(file, call, 0);
      return target?.member?.kind === "own" && target.member.member === method;
    }
    return kindOf(syntax, call) === "argument" && methodGroup(this.#expressions, file, whole) === method;
  }
}

const placeOf = ({ index }: CodeFile, node: number): string => `${index}:${node}`;

/** The identifier that a node ends with: `ToRow` of `Rows.ToRow`. */
function lastName({ syntax }: CodeFile, node: number): number {
  const name = childByField(syntax, node, "name") ?? node;
  return kindOf(syntax, name) === "generic_name" ? name + 1 : name;
}

import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { childByField, childrenOf, kindOf, nameOf, parentOf, textOf } from "./syntax.ts";
import type { TypeRef } from "./type-ref.ts";

const passesOn = new Set(["parenthesized_pattern", "and_pattern", "or_pattern", "negated_pattern"]);
const MAX_STEPS = 60;

/** Says which type a pattern looks at. */
export class PatternTypes {
  readonly #expressions: Expressions;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
  }

  /** Type of what a pattern is matched against. */
  inputOf(file: CodeFile, pattern: number, depth: number): TypeRef | null {
    const { syntax } = file;
    let at = pattern;
    for (let steps = 0; steps < MAX_STEPS; steps++) {
      const parent = parentOf(syntax, at);
      if (!passesOn.has(kindOf(syntax, parent))) return this.#held(file, parent, at, depth);
      at = parent;
    }
    return null;
  }

  #held(file: CodeFile, holder: number, pattern: number, depth: number): TypeRef | null {
    const { syntax } = file;
    switch (kindOf(syntax, holder)) {
      case "is_pattern_expression":
      case "is_expression":
        return this.#typeOf(file, childByField(syntax, holder, "expression") ?? childrenOf(syntax, holder)[0], depth);
      case "switch_expression_arm":
        return this.#typeOf(file, parentOf(syntax, holder) + 1, depth);
      case "switch_section":
        return this.#typeOf(
          file,
          childByField(syntax, parentOf(syntax, parentOf(syntax, holder)), "value") ?? undefined,
          depth,
        );
      case "subpattern":
        return this.#part(file, holder, pattern, depth);
      default:
        return null;
    }
  }

  #typeOf(file: CodeFile, node: number | undefined, depth: number): TypeRef | null {
    return node === undefined ? null : this.#expressions.typeOf(file, node, depth);
  }

  #part(file: CodeFile, subpattern: number, pattern: number, depth: number): TypeRef | null {
    const { syntax } = file;
    const clause = parentOf(syntax, subpattern);
    const owner = this.lookedInto(file, subpattern, depth);
    if (!owner) return null;
    if (kindOf(syntax, clause) === "positional_pattern_clause") {
      const index = childrenOf(syntax, clause).indexOf(subpattern);
      return this.#expressions.members.partOf(owner, index);
    }
    const [name] = childrenOf(syntax, subpattern);
    if (name === undefined || name === pattern) return null;
    const path = textOf(syntax, name).split(".");
    return path.reduce<TypeRef | null>(
      (type, part) => type && this.#expressions.members.memberType(type, part.trim()),
      owner,
    );
  }

  /** Type that a property pattern's parts are members of: the pattern's own, else that of the matched value. */
  lookedInto(file: CodeFile, subpattern: number, depth = 0): TypeRef | null {
    const { syntax } = file;
    const pattern = parentOf(syntax, parentOf(syntax, subpattern));
    const type = childByField(syntax, pattern, "type");
    if (type !== null && nameOf(syntax, type) !== "var")
      return this.#expressions.binder.resolveText(textOf(syntax, type), { file, node: type });
    return depth > MAX_STEPS ? null : this.inputOf(file, pattern, depth + 1);
  }
}

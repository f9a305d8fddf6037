import type { CodeFile } from "./declared.ts";
import type { Expressions } from "./expressions.ts";
import { childByField, kindOf, textOf } from "./syntax.ts";
import type { UseWriter } from "./use-facts.ts";

const nullPattern = /^(?:not\s+)?(?:null|\{\s*\})$/;

/** The operand of `x == null`, `null != x`, `x is null`, `x is not null`, `x is { }`; null for anything else. */
function testedBy({ syntax }: CodeFile, node: number): number | null {
  const kind = kindOf(syntax, node);
  const textBy = (field: string): string => textOf(syntax, childByField(syntax, node, field) ?? node);
  if (kind === "is_pattern_expression")
    return nullPattern.test(textBy("pattern")) ? childByField(syntax, node, "expression") : null;
  if (kind !== "binary_expression" || !/^[!=]=$/.test(textBy("operator"))) return null;
  if (textBy("right") === "null") return childByField(syntax, node, "left");
  return textBy("left") === "null" ? childByField(syntax, node, "right") : null;
}

/** Comparisons of a value with null, where rules ask for those of its type. */
export class NullTests {
  readonly #expressions: Expressions;
  readonly #writer: UseWriter;

  constructor(expressions: Expressions, writer: UseWriter) {
    this.#expressions = expressions;
    this.#writer = writer;
  }

  visit(file: CodeFile, node: number): void {
    const { nullTested } = this.#expressions.binder.vocabulary;
    const tested = nullTested.size === 0 ? null : testedBy(file, node);
    const type = tested === null ? null : this.#expressions.typeOf(file, tested);
    if (tested === null || type?.kind !== "vendor") return;
    const ids = nullTested.get(type.type.fullName) ?? [];
    const because = `the value is a \`${type.type.name}\`: ${type.grounds.because}`;
    this.#writer.add({ file, node: tested, use: "nullTest", ids, grounds: { ...type.grounds, because } });
  }
}

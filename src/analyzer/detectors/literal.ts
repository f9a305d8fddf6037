import type { LiteralDetector } from "../../schema/detector.ts";
import type { Match } from "../match.ts";
import type { CSharpFacts } from "../readers/csharp/read.ts";

/** String literals with one of these whole values, where asked beside one of these identifiers. */
export function detectLiteral(detector: LiteralDetector, facts: CSharpFacts): Match[] {
  const values = new Set(detector.value);
  return facts.literals
    .filter(
      (literal) =>
        values.has(literal.value) && (!detector.near || detector.near.some((name) => literal.near.includes(name))),
    )
    .map((literal) => ({
      span: literal.span,
      confidence: detector.near ? "likely" : "possible",
      because: detector.near
        ? "a string literal with this value stands in the same member as a name that belongs to it"
        : "a string literal has this value",
      condition: literal.condition,
      values: { match: literal.value, type: "", member: "", symbol: "", value: literal.value },
      subject: { kind: "literal", literal },
    }));
}

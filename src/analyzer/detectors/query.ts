import type { QueryDetector } from "../../schema/detector.ts";
import type { Match } from "../match.ts";
import type { CSharpFacts } from "../readers/csharp/read.ts";

/** Captures named `@match` of a raw query. Syntax alone speaks for them, so they are never certain. */
export function detectQuery(detector: QueryDetector, facts: CSharpFacts): Match[] {
  return facts.queries
    .filter((fact) => fact.query === detector.query)
    .map((fact) => ({
      span: fact.span,
      confidence: "likely",
      because: "the code has the form that the rule looks for",
      condition: fact.condition,
      values: { match: fact.text, type: "", member: "", symbol: "", value: "" },
      subject: { kind: "text" },
    }));
}

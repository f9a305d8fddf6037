import type { MirrorDetector } from "../../schema/detector.ts";
import type { MirrorFact } from "../facts.ts";
import type { Match } from "../match.ts";

/** How much of a model an own class must have to count as its image. */
const LIKENESS = 0.6;

/** Own classes that hold most members of a model and lack what a release adds to it; one place a class. */
export function detectMirror(detector: MirrorDetector, mirrors: readonly MirrorFact[]): readonly Match[] {
  return mirrors.flatMap((fact): Match[] => {
    if (fact.model !== detector.model) return [];
    const has = new Set(fact.members);
    const alike = detector.like.filter((member) => has.has(member)).length;
    const missing = detector.lacks.filter((member) => !has.has(member));
    if (alike < LIKENESS * detector.like.length || missing.length === 0) return [];
    const how = fact.kind === "stores" ? "has" : "maps";
    return [
      {
        span: fact.span,
        confidence: "likely",
        because: `the class ${how} ${alike} of ${detector.like.length} members of \`${detector.model}\` that were there before`,
        condition: fact.condition,
        values: { match: fact.name, type: fact.name, value: missing.map((name) => `\`${name}\``).join(", ") },
        subject: { kind: "text" },
      },
    ];
  });
}

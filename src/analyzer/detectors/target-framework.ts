import type { TargetFrameworkDetector } from "../../schema/detector.ts";
import type { Match } from "../match.ts";
import type { Project } from "../project.ts";

/** Declared target frameworks, one match for each moniker. */
export function detectTargetFramework(detector: TargetFrameworkDetector, project: Project): readonly Match[] {
  const wanted = new Set([detector.id].flat().map((id) => id.toLowerCase()));
  return project.targetFrameworks
    .filter((fact) => wanted.has(fact.moniker.toLowerCase()))
    .map(({ moniker, span, condition }) => ({
      span,
      confidence: "certain",
      because: `the project targets \`${moniker}\``,
      condition,
      values: { match: moniker, value: moniker },
      subject: { kind: "text" },
    }));
}

import type { TargetFrameworkDetector } from "../../schema/detector.ts";
import type { Match } from "../match.ts";
import { frameworkName } from "../moniker.ts";
import type { Project } from "../project.ts";

function matchesId(pattern: string, name: string): boolean {
  const wanted = pattern.toLowerCase();
  return wanted.endsWith("*") ? name.startsWith(wanted.slice(0, -1)) : name === frameworkName(wanted);
}

/** Declared target frameworks, one match for each moniker. */
export function detectTargetFramework(detector: TargetFrameworkDetector, project: Project): readonly Match[] {
  const ids = [detector.id].flat();
  return project.targetFrameworks
    .filter(({ moniker }) => ids.some((id) => matchesId(id, frameworkName(moniker))))
    .map(({ moniker, span, condition }) => ({
      span,
      confidence: "certain",
      because: `the project targets \`${moniker}\``,
      condition,
      values: { match: moniker, value: moniker },
      subject: { kind: "text" },
    }));
}

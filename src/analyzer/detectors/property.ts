import type { PropertyDetector } from "../../schema/detector.ts";
import type { Match } from "../match.ts";
import type { Project } from "../project.ts";

/** MSBuild properties by name and, when given, value; both without case, as MSBuild compares. */
export function detectProperty(detector: PropertyDetector, project: Project): readonly Match[] {
  const name = detector.name.toLowerCase();
  const accepted = detector.value?.map((value) => value.toLowerCase());
  return project.properties
    .filter(
      (fact) => fact.name.toLowerCase() === name && (!accepted || accepted.includes(fact.value.trim().toLowerCase())),
    )
    .map((fact) => ({
      span: fact.span,
      confidence: "certain",
      because: `the property \`${fact.name}\` is set`,
      condition: fact.condition,
      values: { match: fact.name, value: fact.value },
      subject: { kind: "text" },
    }));
}

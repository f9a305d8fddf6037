import type { PropertyDetector } from "../../schema/detector.ts";
import type { Match } from "../match.ts";
import type { Project } from "../project.ts";

/** The value as a whole and, since MSBuild's lists are texts with `;`, each of its items. */
function textsOf(value: string): string[] {
  const whole = value.trim().toLowerCase();
  return [whole, ...whole.split(";").map((item) => item.trim())];
}

/** MSBuild properties by name and, when given, value; both without case, as MSBuild compares. */
export function detectProperty(detector: PropertyDetector, project: Project): readonly Match[] {
  const name = detector.name.toLowerCase();
  const accepted = detector.value?.map((value) => value.toLowerCase());
  return project.properties
    .filter(
      (fact) =>
        fact.name.toLowerCase() === name && (!accepted || textsOf(fact.value).some((text) => accepted.includes(text))),
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

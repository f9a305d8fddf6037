import type { Api } from "../schema/catalog.ts";
import type { Condition, PrimitiveDetector } from "../schema/detector.ts";
import { detectImage } from "./detectors/image.ts";
import { detectLiteral } from "./detectors/literal.ts";
import { detectPackage } from "./detectors/package.ts";
import { detectProperty } from "./detectors/property.ts";
import { detectQuery } from "./detectors/query.ts";
import { detectSchema } from "./detectors/schema.ts";
import { detectSetting } from "./detectors/setting.ts";
import { detectSymbol } from "./detectors/symbol.ts";
import { detectTargetFramework } from "./detectors/target-framework.ts";
import type { Match } from "./match.ts";
import type { ProjectFacts } from "./project-facts.ts";

/** Matches of one detector in one project. `apis` are those of the rule: they give `old` and `new` shapes their meaning. */
export function detect(detector: PrimitiveDetector, facts: ProjectFacts, apis: readonly Api[]): readonly Match[] {
  switch (detector.kind) {
    case "symbol":
      return detectSymbol(detector, facts.csharp, apis);
    case "literal":
      return detectLiteral(detector, facts.csharp);
    case "query":
      return detectQuery(detector, facts.csharp);
    case "package":
      return detectPackage(detector, facts.project);
    case "targetFramework":
      return detectTargetFramework(detector, facts.project);
    case "property":
      return detectProperty(detector, facts.project);
    case "setting":
      return detectSetting(detector, facts.project);
    case "image":
      return detectImage(detector, facts.project);
    case "migration":
    case "sql":
      return detectSchema(detector, facts.schema);
    default:
      return detector satisfies never;
  }
}

/** Files with matches, by facts and detector: conditions are asked once per match, and there may be thousands. */
const matchedFiles = new WeakMap<ProjectFacts, Map<PrimitiveDetector, ReadonlySet<string>>>();

function filesMatching(detector: PrimitiveDetector, facts: ProjectFacts, apis: readonly Api[]): ReadonlySet<string> {
  const known = matchedFiles.get(facts) ?? new Map<PrimitiveDetector, ReadonlySet<string>>();
  matchedFiles.set(facts, known);
  const files = known.get(detector) ?? new Set(detect(detector, facts, apis).map((match) => match.span.file));
  known.set(detector, files);
  return files;
}

/**
 * Whether a condition holds in any of the given projects; with `file`, only matches in that file count.
 * Conditions look at the whole solution because a migration may live in another project than its host.
 */
export function holds(
  condition: Condition,
  scope: readonly ProjectFacts[],
  apis: readonly Api[],
  file: string | null,
): boolean {
  switch (condition.kind) {
    case "all":
      return condition.of.every((part) => holds(part, scope, apis, file));
    case "any":
      return condition.of.some((part) => holds(part, scope, apis, file));
    case "not":
      return !holds(condition.of, scope, apis, file);
    default:
      return scope.some((facts) => {
        const files = filesMatching(condition, facts, apis);
        return file === null ? files.size > 0 : files.has(file);
      });
  }
}

import type { Api } from "../schema/catalog.ts";
import type { PrimitiveDetector } from "../schema/detector.ts";
import { detectDiscovery } from "./detectors/discovery.ts";
import { detectImage } from "./detectors/image.ts";
import { detectLiteral } from "./detectors/literal.ts";
import { detectLockFile } from "./detectors/lock-file.ts";
import { detectMirror } from "./detectors/mirror.ts";
import { detectPackage } from "./detectors/package.ts";
import { detectProperty } from "./detectors/property.ts";
import { detectQuery } from "./detectors/query.ts";
import { detectSchema } from "./detectors/schema.ts";
import { detectSdk } from "./detectors/sdk.ts";
import { detectSetting } from "./detectors/setting.ts";
import { detectSymbol } from "./detectors/symbol.ts";
import { detectTargetFramework } from "./detectors/target-framework.ts";
import { detectWord } from "./detectors/word.ts";
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
    case "lockFile":
      return detectLockFile(detector, facts.project.locked);
    case "targetFramework":
      return detectTargetFramework(detector, facts.project);
    case "property":
      return detectProperty(detector, facts.project);
    case "setting":
      return detectSetting(detector, facts.project);
    case "sdk":
      return detectSdk(detector, facts.sdkPins);
    case "image":
      return detectImage(detector, [...facts.project.images, ...facts.pipelineImages]);
    case "word":
      return detectWord(detector, facts.words);
    case "mirror":
      return detectMirror(detector, facts.mirrors);
    case "discovery":
      return detectDiscovery(detector, facts.project);
    case "migration":
    case "sql":
      return detectSchema(detector, facts.schema);
    default:
      return detector satisfies never;
  }
}

import type { CSharpFacts } from "./readers/csharp/read.ts";
import type { SchemaFacts } from "./readers/schema.ts";
import type { Project } from "./project.ts";

/** Everything that detectors may look at in one project. */
export interface ProjectFacts {
  readonly project: Project;
  readonly csharp: CSharpFacts;
  readonly schema: SchemaFacts;
}

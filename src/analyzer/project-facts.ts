import type { MirrorFact } from "./facts.ts";
import type { Project } from "./project.ts";
import type { CSharpFacts } from "./readers/csharp/read.ts";
import type { SchemaFacts } from "./readers/schema.ts";

/** Everything that detectors may look at in one project. */
export interface ProjectFacts {
  readonly project: Project;
  /** The projects that it references, directly or through others: their packages flow into it. */
  readonly referenced: readonly Project[];
  readonly csharp: CSharpFacts;
  readonly schema: SchemaFacts;
  readonly mirrors: readonly MirrorFact[];
}

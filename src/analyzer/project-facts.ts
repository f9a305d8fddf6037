import type { Around } from "./around.ts";
import type { MirrorFact } from "./csharp-facts.ts";
import type { ImageFact, PackageFact, SdkFact, WordFact } from "./facts.ts";
import type { Project } from "./project.ts";
import type { CSharpFacts } from "./readers/csharp/read.ts";
import type { SchemaFacts } from "./readers/schema.ts";
import type { UnusedAt } from "./unused-code.ts";

/** Everything that detectors may look at in one project. */
export interface ProjectFacts {
  readonly project: Project;
  /** References of the project that count for no rule of a release, see `leaving.ts`. */
  readonly leaving?: ReadonlySet<PackageFact>;
  /** The projects that it references, directly or through others: their packages flow into it. */
  readonly referenced: readonly Project[];
  /** Central versions that no user of the product takes, each with one of the projects that read it. */
  readonly unusedVersions: readonly PackageFact[];
  /** The projects that reference it, directly or through others, and all that these reference. */
  readonly builtWith: readonly Project[];
  /** For a project without the product, those that use it; null where it uses it, or nobody does. */
  readonly around: Around | null;
  /** SDK pins of the project and of others around it, and what pipelines install, of which this one is told. */
  readonly sdkPins: readonly SdkFact[];
  /** Images in which pipelines build, and other programs the solution that holds it, of which this project is told. */
  readonly pipelineImages: readonly ImageFact[];
  /** Names that rules ask for in files beside the code, of which this project is told. */
  readonly words: readonly WordFact[];
  /** Whether the container in which its code runs makes classes that nobody registered. */
  readonly makesUnregistered: boolean;
  /** Files with code that no project compiles. */
  readonly strayCode: ReadonlySet<string>;
  /** Finds code that nothing in the whole input uses. */
  readonly unusedAt: UnusedAt;
  readonly csharp: CSharpFacts;
  readonly schema: SchemaFacts;
  readonly mirrors: readonly MirrorFact[];
}

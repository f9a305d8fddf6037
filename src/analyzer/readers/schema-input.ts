import type { Engine } from "../engine.ts";
import type { SourceFile } from "../input.ts";

/** Files of one project, for the readers of migrations and scripts. */
export interface SchemaInput {
  readonly engine: Engine;
  readonly files: readonly SourceFile[];
  /** Called with the path of each file before work on it. */
  readonly onFile?: ((path: string) => void) | undefined;
}

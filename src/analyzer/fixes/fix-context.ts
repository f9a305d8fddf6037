import type { SymbolUseFact } from "../csharp-facts.ts";
import type { Project } from "../project.ts";
import type { ColumnFact } from "../schema-facts.ts";
import type { PackageContext } from "./set-package-version.ts";

/** What edits are made from beside the match: the project around it and all that its files say. */
export interface FixContext extends PackageContext {
  readonly project: Project;
  /** All uses in the project's C#: a call looks for what happens to the member around it. */
  readonly uses: readonly SymbolUseFact[];
  /** All that the project's migrations and scripts say of columns. */
  readonly columns: readonly ColumnFact[];
}

import type {
  ImageFact,
  LockedPackageFact,
  PackageFact,
  PropertyFact,
  SettingFact,
  TargetFrameworkFact,
} from "./facts.ts";
import type { SourceFile } from "./input.ts";

/**
 * A project of the input: one csproj with the files below its folder, or the loose files that no project owns
 * (`path` null). Effective values: packages hold what applies to this project after `Directory.*.props`, central
 * versions, `Update=` items and properties, one entry per package and condition.
 */
export interface Project {
  readonly path: string | null;
  readonly packages: readonly PackageFact[];
  /** All that its lock files hold, whether or not it says which version of `packages` restore takes. */
  readonly locked: readonly LockedPackageFact[];
  readonly targetFrameworks: readonly TargetFrameworkFact[];
  readonly properties: readonly PropertyFact[];
  readonly implicitUsings: boolean;
  /** `Using` items, as C# writes them after `global using`: `Ns`, `static Ns.Type`, `Alias = Ns.Type`. */
  readonly globalUsings: readonly string[];
  /** Paths of referenced projects, relative to what was given; they need not be among the files. */
  readonly projectReferences: readonly string[];
  /** `Microsoft.NET.Sdk.Web`; decides which namespaces implicit usings import. Absent or null when not declared. */
  readonly sdk?: string | null;
  readonly settings: readonly SettingFact[];
  readonly images: readonly ImageFact[];
  /** Files that belong to the project, the project file itself included. */
  readonly files: readonly SourceFile[];
}

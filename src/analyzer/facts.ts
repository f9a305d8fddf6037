import type { FileKind, Span } from "./input.ts";

/*
 * Facts are what readers extract from the input: plain data with spans. Detectors, verdicts and fixes work on
 * facts and text alone; no syntax tree outlives its reader. Those of code stand in `csharp-facts.ts`, those of
 * databases in `schema-facts.ts`.
 */

export interface PackageFact {
  readonly id: string;
  /** Version or range as written, properties resolved where the tree allows; null when it lives elsewhere. */
  readonly version: string | null;
  /** The span that declares the package (the `Include` or `Update` value), for findings. */
  readonly span: Span;
  /** Where the version text itself is, for edits; may be in another file than `span`. */
  readonly versionSpan: Span | null;
  readonly source:
    | "reference"
    | "update"
    | "central"
    | "globalReference"
    | "override"
    | "packagesConfig"
    | "lockFile"
    | "packageList"
    | "hintPath";
  readonly condition: string | null;
  /** The reference in the project itself, when `span` lies elsewhere (a central or updated version). */
  readonly referenceSpan?: Span;
  /** The version that NuGet chose, from a lock file or package list; absent when none was given. */
  readonly resolved?: string;
  /** The range that the project declared when restore wrote the lock file or package list. */
  readonly requested?: string;
  /** Of a central version: whether it also holds where only other packages bring this one (transitive pinning). */
  readonly pins?: true;
  /** Of a central version that no user of the product takes: whether other projects do. */
  readonly isTaken?: true;
  /** True for packages that a lock file or package list names only because others need them. */
  readonly isTransitive?: boolean;
}

/** A package of a lock file, direct or brought by others. */
export interface LockedPackageFact extends PackageFact {
  readonly resolved: string;
  readonly isTransitive: boolean;
  /** Whether the project declares something else by now than restore went by. */
  readonly isStale?: true;
}

/** A name in a file beside the code. */
export interface WordFact {
  readonly word: string;
  readonly kind: FileKind;
  readonly span: Span;
}

export interface TargetFrameworkFact {
  readonly moniker: string;
  readonly span: Span;
  readonly condition: string | null;
  /** Whether the span holds exactly the moniker; false when it is put together from properties. */
  readonly editable?: boolean;
}

/** The .NET SDK that a `global.json` holds a build to, where it allows none of a later major version, or a build installs. */
export interface SdkFact {
  /** As written; in pipelines also `8.0.x`. */
  readonly version: string;
  /** Set for pipelines and scripts. */
  readonly isInstalled?: true;
  /** What stands there in its place: another number, `8.0` or `8.0.x`. */
  readonly takes: "number" | "channel" | "floating";
  /** The version, without quotes. */
  readonly span: Span;
}

export interface PropertyFact {
  readonly name: string;
  readonly value: string;
  readonly span: Span;
  readonly condition: string | null;
}

export interface SettingFact {
  /** Path with dots; array indices as numbers. */
  readonly path: string;
  readonly value: string | number | boolean | null;
  readonly span: Span;
  /** Set where no host loads a file of that name, and no code given here names it. */
  readonly isUnloaded?: true;
}

export interface ImageFact {
  readonly name: string;
  readonly tag: string | null;
  readonly span: Span;
}

import type { KnownSymbol } from "../schema/catalog.ts";
import type { CatalogSource } from "../schema/catalog-source.ts";
import type { ApiFacts, PackageFacts, SchemaFacts } from "../schema/facts.ts";
import type { Ledger, Trace } from "../schema/ledger.ts";
import type { ReleaseSource } from "../schema/release-source.ts";
import type { RuleSource } from "../schema/rule-source.ts";
import type { SchemaState } from "./database/schema-state.ts";
import type { Problem } from "./problem.ts";
import type { Located } from "./yaml.ts";

/** Everything that is authored below `rules/`, validated file by file. Paths are relative to the repository. */
export interface CatalogSources {
  readonly catalog: Located<CatalogSource>;
  /** What leads from one type of the product to another, extracted from its sources. */
  readonly members: readonly KnownSymbol[];
  /** Oldest first. */
  readonly releases: readonly ReleaseFolder[];
  /** Releases of which only the facts are there; they are not published. Oldest first. */
  readonly notBegun: readonly HopFacts[];
}

/** The machine-extracted changes of a hop. */
export interface HopFacts {
  readonly release: string;
  /** `rules/6.3` */
  readonly path: string;
  readonly api: ApiFacts;
  readonly schema: SchemaFacts;
  /** Tables of the release before, as far as a base schema and the hops since then tell. */
  readonly tablesBefore: SchemaState;
  readonly packages: PackageFacts;
}

export interface ReleaseFolder extends HopFacts {
  readonly source: Located<ReleaseSource>;
  /** The schema changes of the vendor's migrations; `schema` is what the release needs, with its corrections. */
  readonly scripted: SchemaFacts;
  readonly ledger: Located<Ledger>;
  readonly trace: Located<Trace>;
  /** Path of `guide.mdx`. */
  readonly guide: string;
  readonly guideText: string;
  readonly rules: readonly RuleFolder[];
  /** Ids of rule folders that could not be read; checks that need all rules leave the release out. */
  readonly unreadable: readonly string[];
}

export interface RuleFolder {
  readonly id: string;
  readonly release: string;
  readonly name: string;
  readonly path: string;
  readonly source: Located<RuleSource>;
  /** `rule.md`, unchanged. */
  readonly prose: string;
  readonly fixtures: {
    readonly before: readonly Fixture[];
    readonly after: readonly Fixture[];
    readonly ok: readonly Fixture[];
  };
  /** `findings.txt`, or null before it is generated. */
  readonly report: string | null;
}

/** A fixture file without its marker comments. */
export interface Fixture {
  /** Path below `before/`, `after/` or `ok/`. */
  readonly path: string;
  /** Path in the repository. */
  readonly file: string;
  /** Decoded, byte order mark and marker lines removed, line ends kept. */
  readonly text: string;
  /** The bytes with marker lines removed: what the analyzer gets. */
  readonly bytes: Uint8Array;
  readonly markers: readonly Marker[];
}

/** An expected finding: `rule` as written, on the 1-based `line` of the text without markers. */
export interface Marker {
  /** The word before the colon: `finding` in fixtures. */
  readonly word: string;
  readonly rule: string;
  readonly line: number;
  /** Line of the marker comment in the file as authored. */
  readonly writtenAt: number;
}

export interface Assembly {
  readonly sources: CatalogSources | null;
  readonly problems: readonly Problem[];
}

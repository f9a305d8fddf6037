import { z } from "zod";
import { DatabaseStep } from "./database.ts";
import { DetectClause } from "./detector.ts";
import { Signature } from "./facts.ts";
import { FixSource } from "./fix.ts";
import { ApiChange, Evidence } from "./rule-source.ts";
import { DocumentationId, Effect, Phase, ReleaseName, RuleId, Severity, VersionNumber } from "./vocabulary.ts";

/** Published documents are open: readers ignore fields they do not know, so that adding one breaks nobody. */
export { SCHEMA_VERSION } from "./catalog-version.ts";

/** What every published document begins with. */
export const SchemaVersion = z
  .string()
  .regex(/^1\.\d+$/)
  .meta({ description: "Version of the document's schema; within 1.x fields are only added." });

export const Api = z.object({
  id: DocumentationId,
  change: ApiChange,
  to: DocumentationId.optional(),
  detect: z.boolean(),
  message: z.string().optional(),
  memberOf: z
    .enum(["class", "interface", "struct", "enum", "record"])
    .optional()
    .meta({ description: "Kind of the declaring type; decides between implementing and overriding." }),
  before: Signature.optional().meta({ description: "Signature before the change, from the facts." }),
  after: Signature.optional().meta({ description: "Signature after the change, from the facts." }),
});
export type Api = z.infer<typeof Api>;

export const FixtureFile = z.object({
  path: z.string(),
  text: z.string().meta({ description: "Text without marker comments; UTF-16 in JSON, line ends as in the file." }),
});
export type FixtureFile = z.infer<typeof FixtureFile>;

export const Rule = z
  .object({
    schemaVersion: SchemaVersion,
    id: RuleId,
    release: ReleaseName,
    name: z.string().meta({ description: "Folder name, the part of the id after the slash." }),
    title: z.string(),
    summary: z.string(),
    kind: z.enum(["step", "change"]),
    step: z.number().optional(),
    effects: z.array(Effect),
    severity: Severity,
    audience: z.object({
      kind: z.enum(["everyone", "feature", "customization", "rare"]),
      what: z.string().optional(),
    }),
    phase: Phase,
    since: VersionNumber,
    alsoIn: z.array(VersionNumber).optional(),
    silent: z.boolean(),
    notice: z.string().optional(),
    apis: z.array(Api),
    detect: z.array(DetectClause),
    question: z.string().optional(),
    always: z.enum(["applies", "cantTell", "doesNotApply"]),
    fix: FixSource.optional(),
    database: DatabaseStep.optional(),
    impact: z.object({
      relyingParties: z.string().optional(),
      rollback: z.string().optional(),
      mixedVersions: z.string().optional(),
    }),
    relations: z.object({
      supersededBy: z.array(RuleId),
      collapsesInto: z.array(RuleId),
      related: z.array(RuleId),
    }),
    evidence: z.array(Evidence),
    vendor: z.object({
      status: z.enum(["documented", "undocumented", "corrected"]),
      correction: z.string().optional(),
    }),
    status: z.object({
      kind: z.enum(["stable", "withdrawn"]),
      reason: z.string().optional(),
      on: z.string().optional(),
      replacedBy: RuleId.optional(),
    }),
    references: z.array(z.object({ kind: z.string(), title: z.string(), url: z.string() })),
    prose: z.string().meta({ description: "rule.md, Markdown without HTML." }),
    fixtures: z.object({
      before: z.array(FixtureFile),
      after: z.array(FixtureFile),
      ok: z.array(FixtureFile),
    }),
    links: z
      .object({ html: z.string(), json: z.string(), markdown: z.string() })
      .meta({ description: "Paths below the site's base." }),
  })
  .meta({ title: "Rule", description: "/catalog/v1/rules/<id>.json" });
export type Rule = z.infer<typeof Rule>;

const Rename = z.object({
  from: DocumentationId.meta({ description: "The name before the release." }),
  to: DocumentationId.meta({ description: "The name from the release on." }),
  except: z
    .array(DocumentationId)
    .optional()
    .meta({ description: "Namespaces below `from` that are not the product's and keep their name." }),
});
export type Rename = z.infer<typeof Rename>;

const Citation = z.object({ title: z.string(), url: z.string(), tag: z.string().optional() });

export const Release = z
  .object({
    schemaVersion: SchemaVersion,
    release: ReleaseName,
    previous: ReleaseName,
    version: VersionNumber,
    date: z.string(),
    product: z.string(),
    targetFrameworks: z.array(z.string()),
    packages: z.array(
      z.object({
        id: z.string(),
        change: z.enum(["kept", "added", "removed", "renamed"]),
        from: z.string().optional(),
      }),
    ),
    renames: z
      .array(Rename)
      .default([])
      .meta({ description: "Namespaces, types and members that have another name from this release on." }),
    landing: z.object({
      version: VersionNumber,
      date: z.string(),
      reason: z.string(),
      avoid: z.array(
        z.object({
          range: z.string(),
          kind: z.enum(["defect", "vulnerability"]),
          title: z.string(),
          fixedIn: z.string(),
          citations: z.array(Citation),
        }),
      ),
    }),
    support: z.object({ ends: z.string().optional(), citations: z.array(Citation) }),
    stop: z
      .string()
      .optional()
      .meta({ description: "Why a longer upgrade must be deployed at this release before it goes on. Markdown." }),
    highlights: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        summary: z.string(),
        links: z.array(z.object({ title: z.string(), url: z.string() })),
        rules: z.array(RuleId),
      }),
    ),
    guide: z.object({ title: z.string(), url: z.string() }),
    rules: z.array(RuleId).meta({ description: "Rules of the release, in the order of work." }),
    links: z.object({ html: z.string(), json: z.string(), markdown: z.string() }),
  })
  .meta({ title: "Release", description: "/catalog/v1/releases/<release>.json" });
export type Release = z.infer<typeof Release>;

/** What the light binder must know of the vendor's API to follow a chain such as `options.PersistentGrants.X = …`. */
export const KnownSymbol = z.object({
  id: DocumentationId,
  type: z.string().optional().meta({ description: "Full name of the member's type or the method's return type." }),
  configures: z
    .string()
    .optional()
    .meta({ description: "Full name of the options type that the method's lambda parameter has." }),
  extends: z
    .string()
    .optional()
    .meta({ description: "For extension methods: full name of the type that they are called on." }),
  base: z.array(z.string()).optional().meta({ description: "For types: full names of the base class and interfaces." }),
  namesakes: z
    .object({
      package: z.string().meta({ description: "Part of the ids of packages without which the method does not work." }),
      sure: z.array(z.string()).meta({ description: "Members of its options that no other options have." }),
      shared: z.array(z.string()).meta({ description: "Members of its options that others may have too." }),
    })
    .optional()
    .meta({ description: "For extension methods whose name packages of others use: what tells them apart." }),
});
export type KnownSymbol = z.infer<typeof KnownSymbol>;

export const Carrier = z.object({
  id: z.string().meta({ description: "Package id, case-insensitive; `*` at the end matches a prefix." }),
  brings: z
    .array(
      z.object({
        range: z
          .string()
          .optional()
          .meta({ description: "NuGet interval of versions of the package; absent: every version." }),
        product: z.string(),
        version: VersionNumber.optional().meta({
          description: "Version of the product that these depend on at least; absent: not known.",
        }),
      }),
    )
    .min(1)
    .meta({ description: "Oldest first." }),
});
export type Carrier = z.infer<typeof Carrier>;

export const Catalog = z
  .object({
    schemaVersion: SchemaVersion,
    /** Family of package ids whose version decides the release of a project. */
    family: z.array(z.object({ id: z.string(), product: z.string() })),
    carriers: z.array(Carrier).default([]).meta({
      description: "Packages of others that bring the product into projects which reference none of the family.",
    }),
    releases: z.array(Release).meta({ description: "Oldest first." }),
    rules: z.array(Rule).meta({ description: "By release, then in the order of work." }),
    symbols: z.array(KnownSymbol),
  })
  .meta({ title: "Catalog", description: "/catalog/v1/catalog.json" });
export type Catalog = z.infer<typeof Catalog>;

export const Changes = z
  .object({
    schemaVersion: SchemaVersion,
    changes: z.array(
      z.object({
        symbol: DocumentationId,
        change: ApiChange,
        to: DocumentationId.optional(),
        rule: RuleId,
        release: ReleaseName,
        severity: Severity,
      }),
    ),
  })
  .meta({ title: "Changes", description: "/catalog/v1/changes.json: symbol changes of all rules, flat" });
export type Changes = z.infer<typeof Changes>;

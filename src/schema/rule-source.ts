import { z } from "zod";
import { DatabaseSource } from "./database.ts";
import { DetectClause } from "./detector.ts";
import { FactFilter } from "./fact-filter.ts";
import { FixSource } from "./fix.ts";
import { DocumentationId, Effect, HttpsUrl, IsoDate, Phase, RuleId, Severity, VersionNumber } from "./vocabulary.ts";

const title = z.string().min(3).max(120);

export const ApiChange = z
  .enum([
    "removed",
    "renamed",
    "signature",
    "constructor",
    "newMember",
    "baseType",
    "default",
    "obsolete",
    "sealed",
    "added",
  ])
  .meta({ description: "What happened to the symbol. `added` names a new symbol that the rule's advice relies on." });

export const ApiSource = z.strictObject({
  id: DocumentationId,
  change: ApiChange,
  to: DocumentationId.optional().meta({ description: "New symbol of a rename." }),
  detect: z.boolean().default(true).meta({
    description:
      "Whether uses that no longer compile become findings by themselves: references to removed or renamed symbols, implementations and calls of changed signatures, constructions and base calls of changed constructors, implementations that lack a new member.",
  }),
  message: z
    .string()
    .max(240)
    .optional()
    .meta({ description: "Message of those findings; the default is made from `change`." }),
});

/** Many entries of `apis` at once: the facts decide which. */
export const ApisFrom = z.strictObject({
  change: ApiChange,
  where: FactFilter,
  detect: ApiSource.shape.detect,
  message: ApiSource.shape.message,
});
export type ApisFrom = z.infer<typeof ApisFrom>;

/** Every type that the facts of the hop call new, where its simple name becomes ambiguous (CS0104). */
export const NewNames = z.strictObject({
  message: DetectClause.shape.message,
  exclude: z.array(DocumentationId).min(1).optional().meta({
    description:
      "Types and `N:` namespaces to leave out, with all below: what code before the hop cannot import makes nothing ambiguous.",
  }),
});
export type NewNames = z.infer<typeof NewNames>;

const Audience = z.union([
  z.literal("everyone"),
  z.strictObject({ feature: z.string().max(80).meta({ description: "Concerns hosts that use this feature." }) }),
  z.strictObject({ customization: z.string().max(80).meta({ description: "Concerns hosts that customize this." }) }),
  z.literal("rare"),
]);

export const Evidence = z.strictObject({
  tag: z.string().meta({ description: "Tag of the repository that shows it." }),
  repository: z
    .enum([
      "DuendeSoftware/IdentityServer",
      "DuendeSoftware/products",
      "IdentityServer/IdentityServer4",
      "DuendeSoftware/foss",
      "AzureAD/azure-activedirectory-identitymodel-extensions-for-dotnet",
      "IdentityModel/IdentityModel",
      "IdentityServer/IdentityServer4.AccessTokenValidation",
      "IdentityModel/IdentityModel.AspNetCore.OAuth2Introspection",
      "IdentityServer/IdentityServer4.Quickstart.UI",
      "DuendeSoftware/IdentityServer.Quickstart.UI",
      "dotnet/aspnetcore",
      "AutoMapper/AutoMapper.Collection",
      "AutoMapper/AutoMapper.Collection.EFCore",
      "AutoMapper/AutoMapper.Extensions.OData",
    ])
    .meta({
      description: "Repository of the product, or of a package that brings it, comes with it or is used beside it.",
    }),
  file: z.string().optional().meta({ description: "Path in the repository at that tag." }),
  lines: z
    .string()
    .regex(/^\d+(?:-\d+)?$/)
    .optional(),
  symbol: DocumentationId.optional().meta({ description: "Symbol that the facts of this hop must name; checked." }),
  schema: z.string().optional().meta({
    description: "`Table` or `Table.Column` that the schema facts must name as added, removed or changed; checked.",
  }),
  claim: z.string().max(240).meta({ description: "What this shows, in our own words." }),
});

const Reference = z.strictObject({
  kind: z.enum(["guide", "issue", "pullRequest", "specification", "documentation", "advisory", "release"]),
  title,
  url: HttpsUrl,
});

export const RuleSource = z
  .strictObject({
    title: title.meta({ description: "Names the change, not the cure; Markdown code allowed." }),
    summary: z.string().min(10).max(120).meta({ description: "One sentence that stands alone." }),
    kind: z.enum(["step", "change"]).meta({
      description: "`step`: work in the upgrade's order; `change`: something that breaks or behaves differently.",
    }),
    step: z
      .number()
      .int()
      .positive()
      .optional()
      .meta({ description: "Number of the step of the release's guide to which the rule belongs." }),
    effects: z.array(Effect).min(1),
    severity: Severity,
    audience: Audience,
    phase: Phase,
    since: VersionNumber.meta({
      description:
        "Exact version in which the change landed, and the last one where several brought parts of it: a project on it or above has all of the change.",
    }),
    alsoIn: z.array(VersionNumber).min(1).optional().meta({
      description:
        "Patches of older releases that have all of the change too: a project on such a release, at the patch or above it, has it.",
    }),
    silent: z
      .boolean()
      .default(false)
      .meta({ description: "Compiles and passes tests, and production behaves differently." }),
    notice: z
      .string()
      .optional()
      .meta({ description: "How one would notice: log line, metric, SQL. Markdown. Required when `silent`." }),
    apis: z.array(ApiSource).default([]),
    apisFrom: z.array(ApisFrom).default([]).meta({
      description:
        "One entry of `apis` for each breaking fact of the hop that fits, except for symbols that `apis` lists with the same change.",
    }),
    detect: z.array(DetectClause).default([]),
    newNames: NewNames.optional().meta({
      description: "A clause of `detect` for the use `ambiguous` of all new types of the hop, added behind the others.",
    }),
    question: z.string().max(240).optional().meta({
      description:
        "Yes/no question for `can't tell`; yes means that the rule applies. Required unless every case is decidable.",
    }),
    always: z.enum(["applies", "cantTell", "doesNotApply"]).default("doesNotApply").meta({
      description:
        "Verdict for a project on the path when no clause matched: `applies` for steps that everybody has, `cantTell` where code does not show it, `doesNotApply` where the clauses see every case.",
    }),
    fix: FixSource.optional(),
    database: DatabaseSource.optional(),
    impact: z
      .strictObject({
        relyingParties: z.string().optional().meta({ description: "Notice to client teams, Markdown, ready to copy." }),
        rollback: z.string().optional().meta({ description: "What going back means. Markdown." }),
        mixedVersions: z
          .string()
          .optional()
          .meta({ description: "What happens while old and new instances run side by side. Markdown." }),
      })
      .default({}),
    relations: z
      .strictObject({
        supersededBy: z.array(RuleId).default([]),
        collapsesInto: z.array(RuleId).default([]),
        related: z.array(RuleId).default([]),
      })
      .default({ supersededBy: [], collapsesInto: [], related: [] }),
    evidence: z.array(Evidence).min(1),
    vendor: z.union([
      z.literal("documented"),
      z.literal("undocumented"),
      z.strictObject({
        corrected: z.string().max(400).meta({ description: "What the vendor's guide says and what is right." }),
      }),
    ]),
    status: z
      .union([
        z.literal("stable"),
        z.strictObject({ withdrawn: z.string(), on: IsoDate, replacedBy: RuleId.optional() }),
      ])
      .default("stable"),
    references: z.array(Reference).default([]),
  })
  .meta({ title: "Rule source", description: "rules/<release>/<name>/rule.yml" });

export type RuleSource = z.infer<typeof RuleSource>;
export type ApiSource = z.infer<typeof ApiSource>;
export type ApiChange = z.infer<typeof ApiChange>;
export type Evidence = z.infer<typeof Evidence>;

import { z } from "zod";
import { SchemaCorrection } from "./facts.ts";
import { DocumentationId, HttpsUrl, IsoDate, ReleaseName, RuleId, VersionNumber } from "./vocabulary.ts";

const Citation = z.strictObject({
  title: z.string().max(160),
  url: HttpsUrl,
  tag: z.string().optional().meta({ description: "Tag at which it was checked." }),
});

export const ReleaseSource = z
  .strictObject({
    release: ReleaseName,
    previous: ReleaseName.meta({ description: "The release before it on the path." }),
    version: VersionNumber.meta({ description: "First version of the release." }),
    date: IsoDate,
    product: z.enum(["Duende IdentityServer", "IdentityServer4"]),
    targetFrameworks: z.array(z.string()).min(1),
    packages: z
      .array(
        z.strictObject({
          id: z.string(),
          change: z.enum(["kept", "added", "removed", "renamed"]).default("kept"),
          from: z.string().optional().meta({ description: "Old id of a renamed package." }),
        }),
      )
      .min(1),
    renames: z
      .array(
        z.strictObject({
          from: DocumentationId.meta({ description: "Old name; `N:` for a namespace with all below it." }),
          to: DocumentationId.meta({ description: "New name." }),
        }),
      )
      .default([])
      .meta({
        description:
          "New names that the facts do not tell, such as namespaces of another product that the API shows. Rules of later releases find the symbol in older code by them.",
      }),
    notRenamed: z.array(DocumentationId).default([]).meta({
      description: "Old names that the facts pair with a new one by mistake: the new symbol is another one.",
    }),
    keptNamespaces: z.array(DocumentationId).default([]).meta({
      description:
        "Namespaces below a renamed one that packages of other makers or of another product take; they keep their name.",
    }),
    schemaCorrections: z.array(SchemaCorrection).default([]).meta({
      description:
        "Where `facts/schema.json` is not what the code of the release needs, because the vendor's migrations are not.",
    }),
    landing: z.strictObject({
      version: VersionNumber.meta({ description: "The version to land on, instead of the first one." }),
      date: IsoDate,
      reason: z.string().meta({ description: "Why not the version that the vendor's guide names. Markdown." }),
      avoid: z.array(
        z.strictObject({
          range: z.string().meta({ description: "NuGet interval of affected versions." }),
          kind: z.enum(["defect", "vulnerability"]),
          title: z.string().max(160),
          fixedIn: VersionNumber,
          citations: z.array(Citation).min(1),
        }),
      ),
    }),
    support: z.strictObject({
      ends: IsoDate.optional().meta({ description: "End of support; absent while supported." }),
      citations: z.array(Citation).min(1),
    }),
    stop: z.string().max(600).optional().meta({
      description: "Why a longer upgrade must be deployed at this release before it goes on. Markdown.",
    }),
    highlights: z.array(
      z.strictObject({
        id: z.string().regex(/^[a-z0-9-]+$/),
        title: z.string().max(120),
        summary: z.string().max(300).meta({ description: "Markdown." }),
        links: z.array(z.strictObject({ title: z.string().max(120), url: HttpsUrl })),
        rules: z.array(RuleId).default([]),
      }),
    ),
    guide: z
      .strictObject({ title: z.string(), url: HttpsUrl })
      .meta({ description: "The vendor's guide for this hop." }),
  })
  .meta({ title: "Release source", description: "rules/<release>/release.yml" });

export type ReleaseSource = z.infer<typeof ReleaseSource>;

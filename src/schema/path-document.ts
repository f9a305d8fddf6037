import { z } from "zod";
import { SchemaVersion } from "./catalog.ts";
import { DocumentationId, ReleaseName, RuleId, VersionNumber } from "./vocabulary.ts";

/** The net work from one release to another, as it is published. */
export const PathDocument = z
  .object({
    schemaVersion: SchemaVersion,
    from: ReleaseName,
    to: ReleaseName,
    releases: z.array(ReleaseName).meta({ description: "Releases in `(from, to]`, oldest first." }),
    rules: z.array(RuleId).meta({
      description:
        "The net work: stable rules by phase, silent ones first; those that another rule of the path stands for are in `folded`.",
    }),
    phases: z
      .object({ before: z.array(RuleId), during: z.array(RuleId), after: z.array(RuleId) })
      .meta({ description: "`rules` by when they are done: before, together with, and after the package bump." }),
    folded: z.array(
      z.object({
        rule: RuleId,
        into: RuleId.meta({ description: "The rule of the path that is left to do." }),
        reason: z.enum(["superseded", "collapsed", "packages", "checklist"]).meta({
          description:
            "`superseded`: a later change takes its place; `collapsed`: done together with it; `packages`: packages go straight to the last version; `checklist`: tests are run once, at the end.",
        }),
      }),
    ),
    landing: z.object({ version: VersionNumber, date: z.string() }).meta({ description: "Version to install." }),
    targetFrameworks: z.array(z.string()).meta({ description: "Target frameworks that the last release runs on." }),
    packages: z.array(
      z.object({
        id: z.string(),
        from: z.string().optional().meta({ description: "Package id before the path, where it is another one." }),
        change: z.enum(["kept", "added", "removed", "renamed"]),
      }),
    ),
    schema: z
      .array(z.object({ context: z.string(), rules: z.array(RuleId) }))
      .meta({ description: "EF contexts with schema work; one migration a context brings in all of it." }),
    symbols: z
      .array(
        z.object({
          symbol: DocumentationId.meta({ description: "Name before the path." }),
          names: z.array(DocumentationId).meta({ description: "All names on the way, oldest first." }),
          end: z.enum(["renamed", "removed"]).meta({ description: "Whether the last name is still there at the end." }),
          rules: z.array(RuleId),
        }),
      )
      .meta({ description: "Symbols that several hops of the path touch, one row each. Ids without parameter lists." }),
    stops: z
      .array(z.object({ release: ReleaseName, reason: z.string() }))
      .meta({ description: "Releases on the way at which the upgrade must be deployed before it goes on. Markdown." }),
  })
  .meta({ title: "Path", description: "/catalog/v1/paths/<from>..<to>.json" });
export type PathDocument = z.infer<typeof PathDocument>;

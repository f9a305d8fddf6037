import { z } from "zod";
import { Applicability, Confidence, ReleaseName, RuleId, Severity, Verdict } from "./vocabulary.ts";

export const Region = z
  .object({
    startLine: z.number().int().positive(),
    startColumn: z.number().int().positive(),
    endLine: z.number().int().positive(),
    endColumn: z.number().int().positive(),
  })
  .meta({ description: "1-based lines and columns in UTF-16 units; the end column is one past the last character." });
export type Region = z.infer<typeof Region>;

export const Location = z.object({
  file: z.string().meta({ description: "Path relative to what was analyzed, with forward slashes." }),
  region: Region,
});
export type Location = z.infer<typeof Location>;

export const Edit = z
  .object({ file: z.string(), region: Region, text: z.string() })
  .meta({ description: "Replaces a region of the decoded text by `text`; edits of one fix never overlap." });
export type Edit = z.infer<typeof Edit>;

export const Fix = z.object({
  applicability: Applicability,
  summary: z.string(),
  because: z.string().optional().meta({
    description: "What at this place makes the fix `unsafe`, whatever its rule says.",
  }),
  edits: z.array(Edit),
});
export type Fix = z.infer<typeof Fix>;

export const Finding = z
  .object({
    message: z.string(),
    location: Location,
    excerpt: z.string().meta({ description: "The text of the region, exactly as in the input." }),
    confidence: Confidence,
    because: z.string().meta({ description: "What the confidence rests on." }),
    condition: z
      .string()
      .optional()
      .meta({ description: "MSBuild condition or `#if` symbol under which the place counts, as written." }),
    when: z.string().optional().meta({
      description: "The condition in words: `in net6.0 only` where it names target frameworks, else `only when …`.",
    }),
    fix: Fix.optional(),
    leftToDo: z.string().optional().meta({ description: "What no edit does for this finding." }),
    fingerprint: z
      .string()
      .meta({ description: "Stable over unrelated edits: hash of rule, file, matched text and its ordinal." }),
    suppressed: z.object({ reason: z.string(), location: Location }).optional(),
  })
  .meta({ description: "One place where a rule applies, or may apply." });
export type Finding = z.infer<typeof Finding>;

export const RuleResult = z.object({
  rule: RuleId,
  project: z.string().optional().meta({ description: "Path of the project file; absent for files without one." }),
  verdict: Verdict,
  severity: Severity,
  silent: z.boolean(),
  reason: z.string().meta({ description: "Why this verdict: what was looked at, and what was found." }),
  question: z.string().optional().meta({ description: "With `cantTell`: yes means that the rule applies." }),
  askedFor: z.string().optional().meta({
    description:
      "With `cantTell`, in place of `question`: the project whose result of this rule has it; its answer counts here too.",
  }),
  anchor: Location.optional().meta({
    description: "Where a verdict without findings is shown: the project's IdentityServer package reference.",
  }),
  findings: z.array(Finding),
});
export type RuleResult = z.infer<typeof RuleResult>;

export const InputStatus = z.object({
  path: z.string(),
  kind: z.string().meta({
    description:
      "Recognised from content: csharp, razor, project, centralPackages, packagesConfig, lockFile, packageList, solution, settings, nlog, sql, dockerfile, unknown.",
  }),
  status: z.enum(["analyzed", "refused", "ignored"]),
  code: z.string().optional().meta({ description: "Reason code of a refusal, stable." }),
  reason: z.string().optional(),
  cure: z.string().optional(),
});
export type InputStatus = z.infer<typeof InputStatus>;

export const ProjectResult = z.object({
  path: z.string().optional().meta({ description: "Project file; absent for loose files." }),
  state: z
    .enum(["onPath", "alreadyThere", "landing", "notIdentityServer", "olderProduct", "unknownVersion", "beyond"])
    .meta({
      description:
        "`onPath`: rules apply; `landing`: on the target release below its landing version; `olderProduct`: IdentityServer4 or a release that the catalog does not start from.",
    }),
  product: z.string().optional(),
  release: ReleaseName.optional(),
  version: z.string().optional().meta({ description: "As declared or resolved: `6.2.3`, `6.2.*`, `[6.2.0,7.0.0)`." }),
  through: z.string().optional().meta({
    description:
      "Id of the package of others that brings the product, where the project has none of the product's own.",
  }),
  declaredAt: Location.optional(),
  targetFrameworks: z.array(z.string()),
  message: z.string().meta({ description: "One sentence for people." }),
});
export type ProjectResult = z.infer<typeof ProjectResult>;

export const Notice = z
  .object({
    code: z.string(),
    message: z.string(),
    cure: z.string().optional(),
    location: Location.optional(),
    file: z.string().optional(),
  })
  .meta({ description: "Something that the analyzer could not do." });
export type Notice = z.infer<typeof Notice>;

export const Report = z
  .object({
    schemaVersion: z.string(),
    tool: z.object({ name: z.string(), version: z.string() }),
    request: z.object({
      from: ReleaseName.optional().meta({
        description: "As asked for; absent when each project's own release is used.",
      }),
      to: ReleaseName,
    }),
    inputs: z.array(InputStatus),
    projects: z.array(ProjectResult),
    results: z.array(RuleResult),
    notices: z.array(Notice),
  })
  .meta({ title: "Report", description: "What the analyzer says: `scan --format json` and the analyzer page's JSON." });
export type Report = z.infer<typeof Report>;

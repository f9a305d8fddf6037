import { z } from "zod";

/** `6.3`: one minor line of the product, as in DESIGN's vocabulary. */
export const ReleaseName = z
  .string()
  .regex(/^\d+\.\d+$/, "a release is `major.minor`, for example `6.3`")
  .meta({ description: "Release: one minor line, `major.minor`." });

/** `6.3.10`: one published NuGet version. */
export const VersionNumber = z
  .string()
  .regex(/^\d+\.\d+\.\d+(?:\.\d+)?(?:-[0-9A-Za-z.-]+)?$/, "a version is `major.minor.patch`, for example `6.3.10`")
  .meta({ description: "Version: one published NuGet version number." });

export const IsoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, "a date is `YYYY-MM-DD`")
  .meta({ description: "Calendar date, `YYYY-MM-DD`." });

export const RuleId = z
  .string()
  .regex(/^\d+\.\d+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, "a rule id is `<release>/<kebab-case-name>`")
  .meta({ description: "Rule id: release and folder name, `6.3/logout-token-typ`; stable, never reused." });

/**
 * .NET documentation id. Without a parameter list a method id means every overload.
 * Parameter types are written as the facts write them: simple names without namespaces,
 * nullability removed, e.g. `M:Ns.Type.Method(CancellationToken)`. `#ctor` names a constructor.
 */
export const DocumentationId = z
  .string()
  .regex(/^[TMPFEN]:[^\s]+(?:\(.*\))?$/, "a documentation id starts with `T:`, `M:`, `P:`, `F:`, `E:` or `N:`")
  .meta({ description: "Documentation id of a .NET symbol; a method id without parameter list means every overload." });

export const HttpsUrl = z
  .string()
  .regex(/^https:\/\/[^\s]+$/, "a link is an absolute https URL")
  .meta({ description: "Absolute https URL." });

export const Effect = z
  .enum(["source", "binary", "behavioral", "schema", "config", "dependency"])
  .meta({ description: "What breaks, in the terms of .NET's own breaking-change documents." });

export const Severity = z.enum(["error", "warning", "note"]).meta({
  description:
    "`error`: does not build, start or migrate; `warning`: builds and behaves differently; `note`: worth knowing.",
});

export const Phase = z
  .enum(["before", "during", "after"])
  .meta({ description: "When to do the work, relative to the package bump." });

export const Confidence = z.enum(["certain", "likely", "possible"]).meta({
  description:
    "How sure the analyzer is: `certain` resolved the symbol, `likely` matched a distinctive member with the namespace imported, `possible` is weaker.",
});

export const Applicability = z
  .enum(["safe", "unsafe", "manual"])
  .meta({ description: "`safe`: the edit keeps the meaning; `unsafe`: needs a look; `manual`: advice only, no edit." });

export const Verdict = z
  .enum(["applies", "doesNotApply", "cantTell"])
  .meta({ description: "The answer per rule. Silence is never safety: `cantTell` carries a question." });

export type ReleaseName = z.infer<typeof ReleaseName>;
export type RuleId = z.infer<typeof RuleId>;
export type Effect = z.infer<typeof Effect>;
export type Severity = z.infer<typeof Severity>;
export type Phase = z.infer<typeof Phase>;
export type Confidence = z.infer<typeof Confidence>;
export type Applicability = z.infer<typeof Applicability>;
export type Verdict = z.infer<typeof Verdict>;

/** A column with its table. */
export const QualifiedColumn = z
  .string()
  .regex(/^[A-Za-z_]\w*\.[A-Za-z_]\w*$/, "write `Table.Column`, for example `Clients.RequireDPoP`");

import type { Applicability, Confidence } from "../../schema/vocabulary.ts";
import { conditionText } from "../condition-text.ts";
import type { SpanEdit } from "../edit.ts";
import type { Span } from "../input.ts";
import type { Match } from "../match.ts";

/** Versions of the product in the projects that read a file; several when they differ. */
export type VersionsOf = (file: string) => readonly string[];

/** Ids of all packages that take their version from the text at a span, in whatever project. */
export type VersionedAt = (span: Span) => readonly string[];

export interface Neighbourhood {
  readonly versionsOf: VersionsOf;
  readonly versionedAt: VersionedAt;
}

/** `Duende.IdentityServer` of `Duende.IdentityServer.Storage`: packages of one product have one version. */
const productOf = (id: string): string => id.toLowerCase().split(".").slice(0, 2).join(".");

/** A property may hold the version of something else too. */
function strangers({ subject }: Match, versionedAt: VersionedAt): string[] {
  if (subject.kind !== "package" || !subject.package.versionSpan) return [];
  const { id, versionSpan } = subject.package;
  const others = versionedAt(versionSpan).filter((other) => productOf(other) !== productOf(id));
  return others.length === 0
    ? []
    : [`${others.map((other) => `\`${other}\``).join(", ")} takes its version from there too`];
}

const notCertain: Record<Confidence, string | null> = {
  certain: null,
  likely: "the place is only likely to be meant",
  possible: "the place is only possibly meant",
};

/** What speaks against an edit without a look, in the words of a clause. */
function doubts(match: Match, edits: readonly SpanEdit[], { versionsOf, versionedAt }: Neighbourhood): string[] {
  const { subject, confidence, condition } = match;
  const files = [...new Set(edits.map((edit) => edit.span.file))];
  const shared = files.flatMap((file) => {
    const versions = versionsOf(file);
    return versions.length > 1 ? [`projects on ${versions.join(" and ")} share \`${file}\``] : [];
  });
  const nearError = (subject.kind === "symbol" || subject.kind === "returned") && subject.use.nearError;
  return [
    ...(notCertain[confidence] ? [notCertain[confidence]] : []),
    ...(nearError ? ["the code around it could not be parsed"] : []),
    ...(condition ? [`it counts ${conditionText(condition)}`] : []),
    ...shared,
    ...strangers(match, versionedAt),
    ...new Set(edits.flatMap((edit) => edit.doubt ?? [])),
  ];
}

/** The rule's applicability, lowered where this very place leaves a doubt; `because` names the doubts. */
export function applicabilityAt(
  ofRule: Applicability,
  match: Match,
  edits: readonly SpanEdit[],
  around: Neighbourhood,
): { readonly applicability: Applicability; readonly because?: string } {
  const found = doubts(match, edits, around);
  return found.length === 0 ? { applicability: ofRule } : { applicability: "unsafe", because: found.join("; ") };
}

import type { Applicability, Confidence } from "../../schema/vocabulary.ts";
import { conditionText } from "../condition-text.ts";
import type { SpanEdit } from "../edit.ts";
import type { Match } from "../match.ts";

/** Versions of the product in the projects that read a file; several when they differ. */
export type VersionsOf = (file: string) => readonly string[];

const notCertain: Record<Confidence, string | null> = {
  certain: null,
  likely: "the place is only likely to be meant",
  possible: "the place is only possibly meant",
};

/** What speaks against an edit without a look, in the words of a clause. */
function doubts(
  { subject, confidence, condition }: Match,
  edits: readonly SpanEdit[],
  versionsOf: VersionsOf,
): string[] {
  const files = [...new Set(edits.map((edit) => edit.span.file))];
  const shared = files.flatMap((file) => {
    const versions = versionsOf(file);
    return versions.length > 1 ? [`projects on ${versions.join(" and ")} share \`${file}\``] : [];
  });
  const nearError = subject.kind === "symbol" && subject.use.nearError;
  return [
    ...(notCertain[confidence] ? [notCertain[confidence]] : []),
    ...(nearError ? ["the code around it could not be parsed"] : []),
    ...(condition ? [`it counts ${conditionText(condition)}`] : []),
    ...shared,
    ...new Set(edits.flatMap((edit) => edit.doubt ?? [])),
  ];
}

/** The rule's applicability, lowered where this very place leaves a doubt; `because` names the doubts. */
export function applicabilityAt(
  ofRule: Applicability,
  match: Match,
  edits: readonly SpanEdit[],
  versionsOf: VersionsOf,
): { readonly applicability: Applicability; readonly because?: string } {
  const found = doubts(match, edits, versionsOf);
  return found.length === 0 ? { applicability: ofRule } : { applicability: "unsafe", because: found.join("; ") };
}

import type { Rule } from "../schema/catalog.ts";
import { diffFixtures, type FileDiff } from "./diff.ts";
import { renderMarkdown } from "./markdown.ts";

export interface Section {
  readonly id: string;
  readonly text: string;
}

/** What the fixtures show of the fix; empty where no file changes. */
export function ruleDiffs(rule: Rule): FileDiff[] {
  return diffFixtures(rule.fixtures.before, rule.fixtures.after);
}

/** The sections that a rule's page has, in order. `RuleArticle.astro` uses the same ids. */
export function ruleSections(rule: Rule): Section[] {
  const { relyingParties, rollback, mixedVersions } = rule.impact;
  const prose = renderMarkdown(rule.prose).headings.filter(({ level }) => level === 2);
  const when = (present: boolean, id: string, text: string): Section[] => (present ? [{ id, text }] : []);
  return [
    ...prose,
    ...when(rule.fix !== undefined, "fix", "The fix"),
    ...when(rule.database !== undefined, "database", "Database"),
    ...when(relyingParties !== undefined, "relying-parties", "Notice to relying parties"),
    ...when(rollback !== undefined || mixedVersions !== undefined, "impact", "Going back, and mixed versions"),
    ...when(rule.apis.length > 0, "apis", "Symbols"),
    { id: "detection", text: "How it is found" },
    ...when(hasExamples(rule), "examples", "Examples"),
    { id: "evidence", text: "How it was verified" },
    ...when(hasRelations(rule), "related", "Related"),
    { id: "data", text: "This rule as data" },
  ];
}

export function hasExamples({ fixtures }: Rule): boolean {
  return fixtures.before.length > 0 || fixtures.ok.length > 0;
}

export function hasRelations({ relations, references }: Rule): boolean {
  return (
    references.length + relations.related.length + relations.supersededBy.length + relations.collapsesInto.length > 0
  );
}

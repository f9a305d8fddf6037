import type { Rule } from "../schema/catalog.ts";
import type { DatabaseStep } from "../schema/database.ts";

/** More statements than this, in UTF-16 code units over all databases, would outweigh the page; they get one of their own. */
const INLINE_LENGTH = 24_000;

export function hasSqlPage(step: DatabaseStep): boolean {
  const statements = step.dialects.flatMap(({ up, down, audits }) => [...up, ...down, ...audits.map(({ sql }) => sql)]);
  return statements.join("").length > INLINE_LENGTH;
}

/** Address of the page with the statements of a rule. */
export function sqlPath(rule: Rule): string {
  return `${rule.links.html}sql/`;
}

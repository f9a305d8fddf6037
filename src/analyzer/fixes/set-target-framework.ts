import type { EditTemplate } from "../../schema/fix.ts";
import type { SpanEdit } from "../edit.ts";
import type { Match } from "../match.ts";

type Template = Extract<EditTemplate, { kind: "setTargetFramework" }>;

/** Replaces the matched moniker when it is the one to go; null when the place does not hold exactly that text. */
export function setTargetFramework(template: Template, match: Match): readonly SpanEdit[] | null {
  const moniker = match.values.match ?? "";
  if (moniker.toLowerCase() !== template.from.toLowerCase()) return null;
  if (match.span.end - match.span.start !== moniker.length) return null;
  return [{ span: match.span, text: template.to }];
}

import type { EditTemplate } from "../../schema/fix.ts";
import type { SpanEdit } from "../edit.ts";
import type { Match } from "../match.ts";
import { frameworkName, platformOf } from "../moniker.ts";

type Template = Extract<EditTemplate, { kind: "setTargetFramework" }>;

/** Replaces the matched framework and keeps its platform; null when another one is to go, or the place holds more. */
export function setTargetFramework(template: Template, match: Match): readonly SpanEdit[] | null {
  const moniker = match.values.match ?? "";
  if (frameworkName(moniker) !== frameworkName(template.from)) return null;
  if (match.span.end - match.span.start !== moniker.length) return null;
  return [{ span: match.span, text: template.to + platformOf(moniker) }];
}

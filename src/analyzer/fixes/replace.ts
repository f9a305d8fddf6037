import type { EditTemplate } from "../../schema/fix.ts";
import type { SpanEdit } from "../edit.ts";
import type { Span } from "../input.ts";
import type { Match } from "../match.ts";
import type { FixContext } from "./fix-context.ts";
import { addUsing } from "./using.ts";

type ValueTemplate = Extract<EditTemplate, { kind: "replaceValue" }>;
type MatchTemplate = Extract<EditTemplate, { kind: "replaceMatch" }>;

function replaceable(match: Match): { readonly span: Span; readonly text: string } | null {
  switch (match.subject.kind) {
    case "symbol": {
      const { value, call } = match.subject.use;
      if (value) return value;
      const [only, second] = call?.arguments ?? [];
      return only && !second && only.name === null ? only : null;
    }
    case "column":
      return match.subject.column.defaultValue;
    case "literal":
      return { span: match.subject.literal.span, text: match.values.match ?? "" };
    case "package":
    case "returned":
    case "mirror":
    case "sdk":
    case "text":
      return null;
    default:
      return match.subject satisfies never;
  }
}

/** Replaces the assigned value, the only argument of a call, or a column's default. Null where there is none. */
export function replaceValue(match: Match, template: ValueTemplate): readonly SpanEdit[] | null {
  const value = replaceable(match);
  return value && value.text !== template.with ? [{ span: value.span, text: template.with }] : null;
}

/** Replaces exactly the text of the place, and imports the template's namespace. */
export function replaceMatch(match: Match, template: MatchTemplate, context: FixContext): readonly SpanEdit[] | null {
  if (match.values.match === template.with) return null;
  const { file } = match.span;
  const using = template.using ? addUsing(file, context.sources.text(file), template.using, context.project) : null;
  return [...(using ? [using] : []), { span: match.span, text: template.with }];
}

import type { EditTemplate } from "../../schema/fix.ts";
import type { SymbolUseFact } from "../csharp-facts.ts";
import type { SpanEdit } from "../edit.ts";
import type { Match } from "../match.ts";
import type { FixContext } from "./fix-context.ts";
import { addUsing } from "./using.ts";

type Template = Extract<EditTemplate, { kind: "wrapValue" }>;

/** Constructors that copy refuse null. */
function mayBeNull(text: string, { enclosingParameters }: SymbolUseFact): boolean {
  const parameter = enclosingParameters?.items.find(({ name }) => name === text);
  return /\?/.test(text) || (parameter !== undefined && (parameter.optional || parameter.type.endsWith("?")));
}

/** Hands the assigned value to a constructor of the type that the member has now. */
export function wrapValue(match: Match, template: Template, context: FixContext): readonly SpanEdit[] | null {
  if (match.subject.kind !== "symbol") return null;
  const { use } = match.subject;
  if (!use.value || /^new\b/.test(use.value.text) || mayBeNull(use.value.text, use)) return null;
  const { text, span } = use.value;
  const using = template.using
    ? addUsing(span.file, context.sources.text(span.file), template.using, context.project)
    : null;
  return [...(using ? [using] : []), { span, text: `new ${template.type}(${text})` }];
}

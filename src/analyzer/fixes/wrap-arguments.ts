import type { EditTemplate } from "../../schema/fix.ts";
import type { SpanEdit } from "../edit.ts";
import type { Match } from "../match.ts";
import type { FixContext } from "./fix-context.ts";
import { addUsing } from "./using.ts";

type Template = Extract<EditTemplate, { kind: "wrapArguments" }>;

/**
 * Replaces the arguments of a call by one object with an initialiser. Positional arguments count in the order of the
 * template's members. Null for declarations, for arguments that have no member, and for `ref`, `out` and comments.
 */
export function wrapArguments(match: Match, template: Template, context: FixContext): readonly SpanEdit[] | null {
  if (match.subject.kind !== "symbol") return null;
  const { call } = match.subject.use;
  if (!call || call.arguments.length === 0) return null;
  const names = Object.keys(template.members);
  const text = context.sources.text(call.list.file);
  if (/\/\/|\/\*/.test(text.slice(call.list.start, call.list.end).replace(/"(?:[^"\\]|\\.)*"/g, ""))) return null;
  const assignments: string[] = [];
  for (const [position, argument] of call.arguments.entries()) {
    const member = template.members[argument.name ?? names[position] ?? ""];
    if (!member || /^(?:ref|out|in)\s/.test(text.slice(argument.span.start, argument.span.end))) return null;
    assignments.push(`${member} = ${argument.text}`);
  }
  if (call.arguments.length === 1 && call.arguments[0]?.type === template.type) return null;
  const inside = { file: call.list.file, start: call.list.start + 1, end: call.list.end - 1 };
  const edit: SpanEdit = { span: inside, text: `new ${template.type} { ${assignments.join(", ")} }` };
  const using = template.using ? addUsing(call.list.file, text, template.using, context.project) : null;
  return using ? [using, edit] : [edit];
}

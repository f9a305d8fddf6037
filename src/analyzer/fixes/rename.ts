import type { Api } from "../../schema/catalog.ts";
import type { EditTemplate } from "../../schema/fix.ts";
import type { SpanEdit } from "../edit.ts";
import type { Span } from "../input.ts";
import type { Match } from "../match.ts";
import type { FixContext } from "./fix-context.ts";
import { addUsing } from "./using.ts";

type Template = Extract<EditTemplate, { kind: "rename" }>;

/** Last segment of an id or a plain name, without arity and parameters. */
const simpleName = (name: string): string =>
  ((name.replace(/^[TMPFEN]:/, "").split("(")[0] ?? "").split(".").at(-1) ?? "").replace(/`+\d+$/, "");

/**
 * Renames the identifier at the place, and imports the template's namespace. Null where the place does not hold the old
 * name, as with `new(...)` and `base(...)`, where a new import would not lead to the namesake. A directive that own
 * code needs as it is gets the renamed one beside it.
 */
export function rename(
  match: Match,
  template: Template,
  apis: readonly Api[],
  context: FixContext,
): readonly SpanEdit[] | null {
  if (match.subject.kind === "symbol" && match.subject.use.isShared)
    return besideShared(match, template, apis, context);
  const edits = renamed(match, template, apis);
  if (edits === null || template.using === undefined) return edits;
  const text = context.sources.text(match.span.file);
  if (!followsSimpleName(text, match.span)) return null;
  const using = addUsing(match.span.file, text, template.using, context.project);
  return using ? [using, ...edits] : edits;
}

function besideShared(
  { span }: Match,
  template: Template,
  apis: readonly Api[],
  context: FixContext,
): readonly SpanEdit[] | null {
  const text = context.sources.text(span.file);
  const target =
    template.to ?? apis.find(({ id }) => id.startsWith("N:") && text.startsWith(id.slice(2), span.start))?.to;
  const below = /^[\w.]*/.exec(text.slice(span.end, span.end + LONGEST_NAME))?.[0] ?? "";
  const using = target && addUsing(span.file, text, target.replace(/^N:/, "") + below, context.project);
  return using ? [using] : null;
}

/** `Type.Member`, with nothing before the type. */
const followsSimpleName = (text: string, { start }: Span): boolean =>
  /(?:^|[^\w.:@])\w+\s*\.\s*$/.test(text.slice(Math.max(0, start - LONGEST_NAME), start));

const LONGEST_NAME = 512;

function renamed(match: Match, template: Template, apis: readonly Api[]): readonly SpanEdit[] | null {
  if (match.subject.kind !== "symbol") return null;
  const { use } = match.subject;
  const target = template.to ?? apis.find((api) => api.id === use.symbol)?.to;
  if (!target) return null;
  // A namespace is renamed as a whole: the span holds its full name.
  if (use.symbol.startsWith("N:")) return [{ span: use.span, text: target.replace(/^N:/, "") }];
  const from = simpleName(use.symbol);
  const to = simpleName(target);
  const written = use.text.replace(/^@/, "");
  if (to === "" || to === written) return null;
  // An attribute may be written without its suffix.
  if (written === from) return [{ span: use.span, text: to }];
  const short = (name: string) => name.replace(/Attribute$/, "");
  return written === short(from) && to.endsWith("Attribute") ? [{ span: use.span, text: short(to) }] : null;
}

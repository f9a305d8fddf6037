import type { Rule } from "../../schema/catalog.ts";
import type { EditTemplate } from "../../schema/fix.ts";
import { type SpanEdit, sameSpan } from "../edit.ts";
import type { Span } from "../input.ts";
import type { Match } from "../match.ts";
import { frameworkName, platformOf } from "../moniker.ts";
import type { Project } from "../project.ts";
import type { SourceIndex } from "../source-index.ts";

type Template = Extract<EditTemplate, { kind: "setTargetFramework" }>;

export interface FrameworkContext {
  readonly project: Project;
  readonly sources: SourceIndex;
}

/** Frameworks that the rule replaces by the same one, by their usual names. */
function replacedBy(rule: Rule, to: string): ReadonlySet<string> {
  const edits = [...(rule.fix?.edits ?? []), ...rule.detect.flatMap((clause) => clause.edits ?? [])];
  return new Set(
    edits.flatMap((edit) => (edit.kind === "setTargetFramework" && edit.to === to ? [frameworkName(edit.from)] : [])),
  );
}

/** Which side of the place the new framework stands on, or comes to stand on, in the project's list; null on none. */
function besides(place: Span, rule: Rule, to: string, { project }: FrameworkContext): "before" | "after" | null {
  const index = project.targetFrameworks.findIndex(({ span }) => sameSpan(span, place));
  const own = project.targetFrameworks[index];
  const others = replacedBy(rule, to);
  const platform = platformOf(own?.moniker ?? "");
  const isNow = (moniker: string) => frameworkName(moniker) === frameworkName(to) && platformOf(moniker) === platform;
  const same = project.targetFrameworks.map((entry) => (entry.condition === own?.condition ? entry.moniker : ""));
  const earlier = same.slice(0, Math.max(0, index));
  if (earlier.some(isNow)) return "before";
  if (same.slice(index + 1).some(isNow)) return "after";
  return earlier.some((moniker) => others.has(frameworkName(moniker)) && platformOf(moniker) === platform)
    ? "before"
    : null;
}

/** Takes an item out of a list with `;`, together with the separator towards what is kept; null for a lone value. */
function withoutItem({ file, start, end }: Span, kept: "before" | "after", text: string): SpanEdit | null {
  const before = /;\s*$/.exec(text.slice(Math.max(0, start - 200), start))?.[0].length;
  const after = /^\s*;\s*/.exec(text.slice(end, end + 200))?.[0].length;
  if (kept === "before" && before !== undefined) return { span: { file, start: start - before, end }, text: "" };
  if (after !== undefined) return { span: { file, start, end: end + after }, text: "" };
  return before === undefined ? null : { span: { file, start: start - before, end }, text: "" };
}

/** What stays behind where conditions of the project ask for the framework that goes. */
function doubtOf(moniker: string, { project, sources }: FrameworkContext): { readonly doubt?: string } {
  const named = new RegExp(`TargetFramework\\)['"\\s]*[=!]=\\s*['"]?${moniker.replaceAll(".", "\\.")}\\b`, "i");
  const file = project.files.find(({ kind, path }) => kind === "project" && named.test(sources.text(path)));
  return file ? { doubt: `a condition in \`${file.path}\` names \`${moniker}\`` } : {};
}

/**
 * Replaces the matched framework when it is the one to go and keeps its platform, or takes it out of a list that has the
 * new one already. Null when the place does not hold exactly that text.
 */
export function setTargetFramework(
  template: Template,
  match: Match,
  rule: Rule,
  context: FrameworkContext,
): readonly SpanEdit[] | null {
  const moniker = match.values.match ?? "";
  if (frameworkName(moniker) !== frameworkName(template.from)) return null;
  if (match.span.end - match.span.start !== moniker.length) return null;
  const kept = besides(match.span, rule, template.to, context);
  const edit =
    kept === null
      ? { span: match.span, text: template.to + platformOf(moniker) }
      : withoutItem(match.span, kept, context.sources.text(match.span.file));
  return edit && [{ ...edit, ...doubtOf(moniker, context) }];
}

import type { Rule } from "../schema/catalog.ts";
import type { Edit, Finding, Fix, Location } from "../schema/report.ts";
import { conditionText } from "./condition-text.ts";
import { compareSpans } from "./edit.ts";
import { fingerprint } from "./fingerprint.ts";
import { addPackage } from "./fixes/add-package.ts";
import { applicabilityAt, type Neighbourhood } from "./fixes/applicability.ts";
import { buildEdits } from "./fixes/build.ts";
import type { FixContext } from "./fixes/fix-context.ts";
import type { Span } from "./input.ts";
import { landingEdit, writtenBy } from "./landing-edit.ts";
import { fillMessage } from "./message.ts";
import type { RuleMatch } from "./rule-matches.ts";
import type { SourceIndex } from "./source-index.ts";
import type { Suppression } from "./suppression.ts";

export interface FindingContext extends FixContext, Neighbourhood {
  /** The net rules of the project's path, oldest first. */
  readonly path: readonly Rule[];
  readonly suppressions: readonly Suppression[];
  /** Called for each suppression that hid a finding. */
  readonly onSuppressed: (suppression: Suppression) => void;
}

const EXCERPT_LENGTH = 400;

function suppressionOf(rule: Rule, location: Location, context: FindingContext): Suppression | undefined {
  const { startLine } = location.region;
  return context.suppressions.find(
    (entry) =>
      entry.rule === rule.id &&
      entry.file === location.file &&
      (entry.line === startLine || entry.line === startLine - 1),
  );
}

/** Length of the first `count` characters of a text, a line end being one however it is written. */
function lengthOf(text: string, count: number): number {
  let length = 0;
  for (let left = count; left > 0 && length < text.length; left--) length += text.startsWith("\r\n", length) ? 2 : 1;
  return length;
}

/** Shortens what a reader would not want to see whole; the cut falls between surrogate pairs. */
function excerptOf(span: Span, sources: SourceIndex): { end: number; text: string } {
  const text = sources.slice(span);
  const most = lengthOf(text, EXCERPT_LENGTH);
  if (most === text.length) return { end: span.end, text };
  const last = text.charCodeAt(most - 1);
  const length = last >= 0xd800 && last <= 0xdbff ? most - 1 : most;
  return { end: span.start + length, text: text.slice(0, length) };
}

/** What is left to do where no edit is made; a migration that nobody began is EF's to make. */
function leftToDo(rule: Rule, summary: string, item: RuleMatch, context: FindingContext): string {
  const [first] = item.edits ?? [];
  const added = first?.kind === "addPackage" ? addPackage(first, context) : null;
  if (added?.kind === "withheld") return `${summary} (no edit is offered: ${added.why})`;
  const isMissing = item.match.subject.kind === "text" && item.match.values.symbol !== undefined;
  const commands = isMissing ? (rule.database?.contexts ?? []).flatMap((context) => context.commands) : [];
  const add = commands.find((command) => command.purpose === "add");
  return add && item.edits?.some((edit) => edit.kind === "completeMigration")
    ? `${summary} Make the migration with \`${add.command}\`.`
    : summary;
}

function fixOf(rule: Rule, item: RuleMatch, context: FindingContext): { fix?: Fix; leftToDo?: string } {
  if (!rule.fix || !item.edits) return {};
  const { summary } = rule.fix;
  // A clause may have edits of its own where the rule as a whole is work for a person.
  const applicability =
    rule.fix.applicability === "manual" && item.edits.length > 0 ? "unsafe" : rule.fix.applicability;
  if (applicability === "manual") return { leftToDo: summary };
  const spanEdits = buildEdits(item.edits, item.match, rule, context);
  if (!spanEdits) return { leftToDo: leftToDo(rule, summary, item, context) };
  const edits = spanEdits
    .toSorted((a, b) => compareSpans(a.span, b.span))
    .map((edit): Edit => ({ ...context.sources.locate(edit.span), text: edit.text }));
  const judged = applicabilityAt(applicability, item.match, spanEdits, context);
  return { fix: { ...judged, summary, edits } };
}

function makeFinding(rule: Rule, found: RuleMatch, ordinal: number, context: FindingContext): Finding {
  const { match } = found;
  const edits = found.edits?.map((edit) => landingEdit(edit, rule, context.path)) ?? null;
  const item = { ...found, edits };
  const to = writtenBy(edits ?? []);
  const excerpt = excerptOf(match.span, context.sources);
  const location = context.sources.locate({ ...match.span, end: excerpt.end });
  const suppression = suppressionOf(rule, location, context);
  if (suppression) context.onSuppressed(suppression);
  return {
    message: fillMessage(item.message, to === undefined ? match.values : { ...match.values, to }),
    location,
    excerpt: excerpt.text,
    confidence: match.confidence,
    because: match.because,
    ...(match.condition ? { condition: match.condition, when: conditionText(match.condition) } : {}),
    ...fixOf(rule, item, context),
    fingerprint: fingerprint(rule.id, match.span.file, excerpt.text, ordinal),
    ...(suppression
      ? { suppressed: { reason: suppression.reason, location: context.sources.locate(suppression) } }
      : {}),
  };
}

/** Findings in file and offset order, whatever order the detectors found them in. */
export function makeFindings(rule: Rule, items: readonly RuleMatch[], context: FindingContext): Finding[] {
  const seen = new Map<string, number>();
  return items
    .toSorted((a, b) => compareSpans(a.match.span, b.match.span))
    .map((item) => {
      const key = `${item.match.span.file}\u0000${context.sources.slice(item.match.span).replace(/\s+/g, " ")}`;
      const ordinal = seen.get(key) ?? 0;
      seen.set(key, ordinal + 1);
      return makeFinding(rule, item, ordinal, context);
    });
}

import "./jitless.ts";
import { z } from "zod";
import type { Encoding, FileKind, SourceFile } from "../analyzer/input.ts";
import { Finding, Report, RuleResult } from "../schema/report.ts";

export const kinds = [
  "csharp",
  "razor",
  "project",
  "packagesConfig",
  "lockFile",
  "packageList",
  "solution",
  "settings",
  "sql",
  "dockerfile",
  "sdkPin",
  "paket",
  "nlog",
  "pipeline",
  "beside",
  "unknown",
] as const satisfies FileKind[];

const encodings = [
  "utf-8",
  "utf-8-bom",
  "utf-16le",
  "utf-16be",
  "utf-16le-bom",
  "utf-16be-bom",
  "windows-1252",
] as const satisfies Encoding[];

const Sources = z.array(
  z.object({ path: z.string(), text: z.string(), kind: z.enum(kinds), encoding: z.enum(encodings) }),
);

export type CheckedReport =
  | { readonly kind: "report"; readonly report: Report; readonly sources: ReadonlyMap<string, SourceFile> }
  | { readonly kind: "failed"; readonly reason: string };

const notAReport = "the engine answered something that is not a report";

const byPath = (sources: readonly SourceFile[]): Map<string, SourceFile> =>
  new Map(sources.map((source) => [source.path, source]));

export interface CheckedResults {
  readonly results: readonly RuleResult[];
  readonly sources: ReadonlyMap<string, SourceFile>;
}

const Results = z.array(RuleResult);

/** Takes results that come before the report only if they have the shape of results; null otherwise. */
export function checkResults(results: unknown, sources: unknown): CheckedResults | null {
  const checked = Results.safeParse(results);
  const texts = Sources.safeParse(sources);
  return checked.success && texts.success ? { results: checked.data, sources: byPath(texts.data) } : null;
}

const Frame = Report.omit({ results: true }).extend({ results: z.array(z.unknown()) });

/** Lets the page answer clicks and keys before it goes on. */
export type Breathe = () => Promise<void>;

const ResultFrame = RuleResult.omit({ findings: true }).extend({ findings: z.array(z.unknown()) });
const Findings = z.array(Finding);
const FINDINGS_AT_ONCE = 250;

/** The findings, checked a few at a time; null at the first that is none. */
async function checkFindings(findings: readonly unknown[], breathe: Breathe): Promise<Finding[] | null> {
  const checked: Finding[] = [];
  for (let from = 0; from < findings.length; from += FINDINGS_AT_ONCE) {
    const some = Findings.safeParse(findings.slice(from, from + FINDINGS_AT_ONCE));
    if (!some.success) return null;
    checked.push(...some.data);
    await breathe();
  }
  return checked;
}

/** The results, checked a few at a time; null at the first that is none. */
async function checkSlowly(results: readonly unknown[], breathe: Breathe): Promise<RuleResult[] | null> {
  const checked: RuleResult[] = [];
  for (const result of results) {
    const frame = ResultFrame.safeParse(result);
    const findings = frame.success ? await checkFindings(frame.data.findings, breathe) : null;
    if (!frame.success || !findings) return null;
    checked.push({ ...frame.data, findings });
    await breathe();
  }
  return checked;
}

/** UTF-16 units; far beyond the report of any drop. */
const LONGEST_REPORT = 200_000_000;

/** The value of a JSON text; null where it is none. */
function parsed(text: string): unknown {
  if (text.length > LONGEST_REPORT) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Takes an answer of the engine only if it has the shape of a report. The engine has handled hostile input, so its
 * answer is hostile too: unknown fields are dropped, and every text is later shown as text.
 */
export async function checkReport(report: unknown, sources: unknown, breathe: Breathe): Promise<CheckedReport> {
  const frame = Frame.safeParse(typeof report === "string" ? parsed(report) : report);
  const texts = Sources.safeParse(sources);
  await breathe();
  const results = frame.success && texts.success ? await checkSlowly(frame.data.results, breathe) : null;
  if (!frame.success || !texts.success || !results) return { kind: "failed", reason: notAReport };
  return { kind: "report", report: { ...frame.data, results }, sources: byPath(texts.data) };
}

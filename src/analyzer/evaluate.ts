import type { Rule } from "../schema/catalog.ts";
import type { DetectClause } from "../schema/detector.ts";
import type { EditTemplate } from "../schema/fix.ts";
import type { Finding, Location, RuleResult } from "../schema/report.ts";
import type { Confidence } from "../schema/vocabulary.ts";
import { apiMessage } from "./api-message.ts";
import { detect, holds } from "./detect.ts";
import { detectApi } from "./detectors/api.ts";
import type { FindingContext } from "./finding.ts";
import { makeFindings } from "./finding.ts";
import type { Match } from "./match.ts";
import type { ProjectFacts } from "./project-facts.ts";

type Outcome = DetectClause["outcome"];

/** A match together with what its clause says of it. */
export interface RuleMatch {
  readonly match: Match;
  readonly message: string;
  readonly outcome: Outcome;
  /** Edit templates for this place: the clause's own or the rule's; null where no fix is offered. */
  readonly edits: readonly EditTemplate[] | null;
}

export interface EvaluateContext extends FindingContext {
  /** All projects of the input, for conditions. */
  readonly solution: readonly ProjectFacts[];
  readonly anchor: Location | undefined;
  /** Projects that this one is built with, directly or through others. */
  readonly references: readonly ProjectFacts[];
  /** Whether questions and general advice are put to this project: hosts are asked, their libraries are not. */
  readonly isHost: boolean;
}

const strength: Record<Confidence, number> = { certain: 2, likely: 1, possible: 0 };

function capped(match: Match, cap: Confidence | undefined): Match {
  return cap && strength[cap] < strength[match.confidence] ? { ...match, confidence: cap } : match;
}

const ruleEdits = (rule: Rule): readonly EditTemplate[] => rule.fix?.edits ?? [];

function clauseMatches(clause: DetectClause, rule: Rule, facts: ProjectFacts, context: EvaluateContext): RuleMatch[] {
  const matches = detect(clause.find, facts, rule.apis);
  if (matches.length === 0) return [];
  const { when } = clause;
  const scope = clause.scope === "ownProject" ? [facts] : context.solution;
  const passes = (match: Match) =>
    !when || holds(when, scope, rule.apis, clause.scope === "file" ? match.span.file : null);
  return matches.filter(passes).map((match) => ({
    match: capped(match, clause.confidence),
    message: clause.message,
    outcome: clause.outcome,
    edits: clause.fix ? (clause.edits ?? ruleEdits(rule)) : null,
  }));
}

const rank: Record<Outcome, number> = { applies: 0, doesNotApply: 1, cantTell: 2 };

/** One match per place: the stronger outcome wins, then the higher confidence, then the earlier clause. */
function distinct(matches: readonly RuleMatch[]): RuleMatch[] {
  const best = new Map<string, RuleMatch>();
  for (const candidate of matches) {
    const { file, start, end } = candidate.match.span;
    const key = `${file}\u0000${start}\u0000${end}`;
    const known = best.get(key);
    const wins =
      !known ||
      rank[candidate.outcome] < rank[known.outcome] ||
      (candidate.outcome === known.outcome && strength[candidate.match.confidence] > strength[known.match.confidence]);
    if (wins) best.set(key, candidate);
  }
  return [...best.values()];
}

function allMatches(rule: Rule, facts: ProjectFacts, context: EvaluateContext): RuleMatch[] {
  const fromApis = rule.apis
    .filter((api) => api.detect)
    .flatMap((api) =>
      detectApi(api, facts.csharp).map(
        (match): RuleMatch => ({
          match,
          message: api.message ?? apiMessage(api),
          outcome: "applies",
          edits: ruleEdits(rule),
        }),
      ),
    );
  const fromClauses = rule.detect.flatMap((clause) => clauseMatches(clause, rule, facts, context));
  return distinct([...fromClauses, ...fromApis]);
}

const lookedAt = (rule: Rule): string => {
  const kinds = new Set<string>(rule.detect.map((clause) => clause.find.kind));
  if (rule.apis.some((api) => api.detect)) kinds.add("symbol");
  const words: Record<string, string> = {
    symbol: "C# symbols",
    literal: "C# string literals",
    query: "C# syntax",
    package: "package references",
    targetFramework: "target frameworks",
    property: "MSBuild properties",
    setting: "settings",
    image: "container images",
    migration: "EF migrations",
    sql: "SQL scripts",
  };
  return [...kinds]
    .sort()
    .map((kind) => words[kind] ?? kind)
    .join(", ");
};

function emptyResult(rule: Rule, context: EvaluateContext): RuleResult {
  const base = { ...head(rule, context), findings: [] };
  const looked = lookedAt(rule);
  const none = looked ? `nothing found in ${looked}` : "the rule looks at nothing that code shows";
  if (rule.always === "doesNotApply") return { ...base, verdict: "doesNotApply", reason: none };
  if (!context.isHost) {
    return { ...base, verdict: "doesNotApply", reason: `${none}; asked for the host project only` };
  }
  if (rule.always === "applies") return { ...base, verdict: "applies", reason: rule.summary };
  return {
    ...base,
    verdict: "cantTell",
    reason: looked ? `${none}, and code need not show it` : "code does not show it",
    ...question(rule),
  };
}

/** Proof that a library of the host has handled what would be asked: the host runs its code. */
function handledByReference(rule: Rule, context: EvaluateContext): Finding | undefined {
  if (!context.isHost) return undefined;
  const matches = context.references.flatMap((facts) =>
    rule.detect
      .filter((clause) => clause.outcome === "doesNotApply")
      .flatMap((clause) => clauseMatches(clause, rule, facts, context)),
  );
  return makeFindings(rule, matches, context)[0];
}

function handled(proof: Finding, base: ReturnType<typeof head>): RuleResult {
  const { file, region } = proof.location;
  const reason = `${proof.message} (${file}:${region.startLine})`;
  return { ...base, verdict: "doesNotApply", reason, findings: [], anchor: proof.location };
}

const question = (rule: Rule) => (rule.question ? { question: rule.question } : {});

function head(rule: Rule, context: EvaluateContext) {
  return {
    rule: rule.id,
    severity: rule.severity,
    silent: rule.silent,
    ...(context.project.path ? { project: context.project.path } : {}),
    ...(context.anchor ? { anchor: context.anchor } : {}),
  };
}

function count(findings: readonly Finding[]): string {
  return findings.length === 1 ? "1 place" : `${findings.length} places`;
}

/** The verdict of one rule for one project, with its findings. */
export function evaluate(rule: Rule, facts: ProjectFacts, context: EvaluateContext): RuleResult {
  const matches = allMatches(rule, facts, context);
  const of = (outcome: Outcome) => matches.filter((candidate) => candidate.outcome === outcome);
  const base = head(rule, context);
  const applying = makeFindings(rule, of("applies"), context);
  if (applying.length > 0) {
    return { ...base, verdict: "applies", reason: `found in ${count(applying)}`, findings: applying };
  }
  const [proof] = makeFindings(rule, of("doesNotApply"), context);
  if (proof) return handled(proof, base);
  const open = makeFindings(rule, of("cantTell"), context);
  if (open.length > 0) {
    return { ...base, verdict: "cantTell", reason: `depends on ${count(open)}`, ...question(rule), findings: open };
  }
  const elsewhere = handledByReference(rule, context);
  return elsewhere ? handled(elsewhere, base) : emptyResult(rule, context);
}

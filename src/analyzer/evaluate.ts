import type { Rule } from "../schema/catalog.ts";
import type { Finding, RuleResult } from "../schema/report.ts";
import type { Conditions } from "./conditions.ts";
import { emptyResult, type ResultContext, resultHead, verdictWithoutMatch } from "./empty-result.ts";
import { type FindingContext, makeFindings } from "./finding.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { clauseMatches, matchesOf, type Outcome, type RuleMatch } from "./rule-matches.ts";

export interface EvaluateContext extends FindingContext, ResultContext {
  readonly conditions: Conditions;
  /** Projects that this one is built with, directly or through others. */
  readonly references: readonly ProjectFacts[];
}

function count(findings: readonly Finding[]): string {
  return findings.length === 1 ? "1 place" : `${findings.length} places`;
}

const withOutcome = (matches: readonly RuleMatch[], outcome: Outcome): RuleMatch[] =>
  matches.filter((candidate) => candidate.outcome === outcome);

type AppliesContext = FindingContext & Pick<ResultContext, "anchor">;

function applying(rule: Rule, matches: readonly RuleMatch[], context: AppliesContext): RuleResult | null {
  const findings = makeFindings(rule, withOutcome(matches, "applies"), context);
  if (findings.length === 0) return null;
  return { ...resultHead(rule, context), verdict: "applies", reason: `found in ${count(findings)}`, findings };
}

/**
 * The verdict of a rule that applies with places, as soon as one project is read: it stays as it is whatever the other
 * projects hold. Null where that is not so, or where nothing applies.
 */
export function evaluateEarly(rule: Rule, facts: ProjectFacts, context: AppliesContext): RuleResult | null {
  const matches = matchesOf(rule, facts, null);
  return matches && applying(rule, matches, context);
}

/**
 * Of a change that the project's own version has already: calls of methods and constructors that projects which it
 * references have still to change. Null where there are none.
 */
export function evaluateFollowing(
  rule: Rule,
  facts: ProjectFacts,
  context: EvaluateContext,
  isStillToChange: (file: string) => boolean,
): RuleResult | null {
  const follows = ({ match: { subject } }: RuleMatch): boolean =>
    subject.kind === "symbol" &&
    (subject.use.use === "ownInvoke" || subject.use.use === "ownConstruct") &&
    isStillToChange(subject.use.parameters?.list.file ?? "");
  return applying(rule, (matchesOf(rule, facts, context.conditions) ?? []).filter(follows), context);
}

/** Proof that a library of the host has handled what would be asked: the host runs its code. */
function handledByReference(rule: Rule, context: EvaluateContext): Finding | undefined {
  if (!context.isHost) return undefined;
  const handling = rule.detect.filter((clause) => clause.outcome === "doesNotApply");
  const matches = context.references.flatMap((facts) =>
    handling.flatMap((clause) => clauseMatches(clause, rule, facts, context.conditions) ?? []),
  );
  return makeFindings(rule, matches, context)[0];
}

function handled(rule: Rule, proof: Finding, context: EvaluateContext): RuleResult {
  const { file, region } = proof.location;
  const reason = `${proof.message} (${file}:${region.startLine})`;
  return { ...resultHead(rule, context), verdict: "doesNotApply", reason, findings: [], anchor: proof.location };
}

/** The verdict of one rule for one project, with its findings. */
export function evaluate(rule: Rule, facts: ProjectFacts, context: EvaluateContext): RuleResult {
  const matches = matchesOf(rule, facts, context.conditions) ?? [];
  const applies = applying(rule, matches, context);
  if (applies) return applies;
  // What is only possible, such as a package version that cannot be told, proves nothing.
  const proofs = withOutcome(matches, "doesNotApply").filter(({ match }) => match.confidence !== "possible");
  const [proof] = makeFindings(rule, proofs, context);
  if (proof) return handled(rule, proof, context);
  const open = makeFindings(rule, withOutcome(matches, "cantTell"), context);
  if (open.length > 0) {
    const asked = rule.question ? { question: rule.question } : {};
    const reason = `depends on ${count(open)}`;
    return { ...resultHead(rule, context), verdict: "cantTell", reason, ...asked, findings: open };
  }
  const elsewhere = handledByReference(rule, context);
  if (elsewhere) return handled(rule, elsewhere, context);
  return emptyResult(rule, verdictWithoutMatch(rule, context.isHost), context);
}

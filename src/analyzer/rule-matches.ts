import type { Api, Rule } from "../schema/catalog.ts";
import type { DetectClause } from "../schema/detector.ts";
import type { EditTemplate } from "../schema/fix.ts";
import type { Confidence } from "../schema/vocabulary.ts";
import { apiMessage, lackingMessage } from "./api-message.ts";
import { isAbout, isAboutBuiltIn } from "./around.ts";
import { type Asked, type Conditions, holdsIn, holdsInMember, packagesOf } from "./conditions.ts";
import { isSurer, oneStepLower } from "./confidence.ts";
import { detect } from "./detect.ts";
import { detectApi } from "./detectors/api.ts";
import { detectUnusedVersion } from "./detectors/package.ts";
import { compareSpans, sameSpan } from "./edit.ts";
import type { Match } from "./match.ts";
import type { Project } from "./project.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { frameworksOf } from "./readers/msbuild/frameworks.ts";
import { doubtStray } from "./stray-code.ts";
import { doubtUnused } from "./unused-code.ts";

export type Outcome = DetectClause["outcome"];

/** A match together with what its clause says of it. */
export interface RuleMatch {
  readonly match: Match;
  readonly message: string;
  readonly outcome: Outcome;
  /** Edit templates for this place: the clause's own or the rule's; null where no fix is offered. */
  readonly edits: readonly EditTemplate[] | null;
}

function capped(match: Match, cap: Confidence | undefined): Match {
  return cap && isSurer(match.confidence, cap) ? { ...match, confidence: cap } : match;
}

/** What a clause says at most of a project: of a part that it is also about, one step less than of those with the product. */
function capOf({ confidence, alsoParts }: DetectClause, isPart: boolean): Confidence | undefined {
  if (!alsoParts || !isPart) return confidence;
  return oneStepLower(confidence ?? "certain");
}

const ruleEdits = (rule: Rule): readonly EditTemplate[] => rule.fix?.edits ?? [];

/** A clause that is sure of its places is one about what the product asks for. */
const unused = ({ find, outcome, confidence }: DetectClause, facts: ProjectFacts): readonly Match[] =>
  find.kind === "package" && outcome === "applies"
    ? detectUnusedVersion(find, facts.unusedVersions, confidence === undefined || confidence === "certain")
    : [];

/** Target frameworks for which a match counts, one of which has to meet the condition; `undefined` is for any. */
const frameworksAsked = (find: DetectClause["find"], { values, condition }: Match): readonly (string | undefined)[] =>
  find.kind === "targetFramework"
    ? [values.match]
    : ((condition === null ? null : frameworksOf(condition)) ?? [undefined]);

/** Matches for which the clause's condition holds; null while that depends on projects that are still to be read. */
function passing(
  clause: DetectClause,
  rule: Rule,
  facts: ProjectFacts,
  conditions: Conditions | null,
  packages: readonly Project[],
): readonly Match[] | null {
  const { find, when, scope } = clause;
  const found = [...detect(find, facts, rule.apis), ...unused(clause, facts)];
  const matches = found.filter(({ subject }) => subject.kind !== "package" || !facts.leaving?.has(subject.package));
  if (matches.length === 0 || !when) return matches;
  const asked = (match: Match): Asked => ({ facts, apis: rule.apis, match });
  if (scope === "ownProject") {
    return matches.filter((match) =>
      frameworksAsked(find, match).some((framework) => holdsIn(when, asked(match), packages, framework)),
    );
  }
  if (scope === "member") return matches.filter((match) => holdsInMember(when, asked(match)));
  if (!conditions) return null;
  return matches.filter((match) => conditions.hold(when, asked(match), scope === "file" ? match.span.file : null));
}

/** Whether a change only shows where code runs; what does not build is to be mended wherever it stands. */
const showsAtRunTime = ({ effects }: Rule): boolean =>
  effects.every((effect) => effect === "behavioral" || effect === "config" || effect === "schema");

/** Places of one clause in one project, or in one that is `builtIn` into others; null as for `matchesOf`. */
export function clauseMatches(
  clause: DetectClause,
  rule: Rule,
  facts: ProjectFacts,
  conditions: Conditions | null,
  builtIn = false,
): RuleMatch[] | null {
  const matches = passing(clause, rule, facts, conditions, builtIn ? facts.builtWith : packagesOf(facts));
  if (!matches) return null;
  const running = showsAtRunTime(rule)
    ? matches.flatMap((match) => doubtUnused(match, facts.unusedAt, facts.project))
    : matches;
  const told = clause.once ? running.toSorted((a, b) => compareSpans(a.span, b.span)).slice(0, 1) : running;
  return told.map((match) => ({
    match: doubtStray(capped(match, capOf(clause, builtIn || facts.around !== null)), facts.strayCode),
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
      (candidate.outcome === known.outcome && isSurer(candidate.match.confidence, known.match.confidence));
    if (wins) best.set(key, candidate);
  }
  return [...best.values()];
}

interface ApiMatch {
  readonly api: Api;
  readonly match: Match;
}

/** What is said of each place; where a type lacks several members, all of them. */
function apiMessageOf({ api, match }: ApiMatch, all: readonly ApiMatch[]): string {
  const own = match.message ?? api.message;
  if (own !== undefined) return own;
  if (api.change !== "newMember") return apiMessage(api);
  const lacked = all.filter((other) => other.api.change === "newMember" && sameSpan(other.match.span, match.span));
  return lackingMessage(lacked.map((other) => other.api));
}

function apiMatches(rule: Rule, facts: ProjectFacts): RuleMatch[] {
  const all = rule.apis
    .filter((api) => api.detect)
    .flatMap((api) => detectApi(api, facts.csharp, rule.apis).map((match): ApiMatch => ({ api, match })));
  return all.map((found) => ({
    match: doubtStray(found.match, facts.strayCode),
    message: apiMessageOf(found, all),
    outcome: "applies",
    edits: ruleEdits(rule),
  }));
}

/**
 * All places of a rule in one project, one match each. Without `conditions` those about the whole solution are not
 * known yet: null then, where any of the rule's matches depends on one.
 */
export function matchesOf(rule: Rule, facts: ProjectFacts, conditions: Conditions | null): RuleMatch[] | null {
  const matches: RuleMatch[] = [];
  for (const clause of rule.detect) {
    const asItself = isAbout(clause, facts.around) ? clauseMatches(clause, rule, facts, conditions) : [];
    const builtIn = isAboutBuiltIn(clause, facts) ? clauseMatches(clause, rule, facts, conditions, true) : [];
    if (!asItself || !builtIn) return null;
    matches.push(...asItself, ...builtIn);
  }
  return distinct(facts.around ? matches : [...matches, ...apiMatches(rule, facts)]);
}

import type { Rule } from "../schema/catalog.ts";
import type { Location, RuleResult } from "../schema/report.ts";
import type { Project } from "./project.ts";

/** What verdicts of one project have in common. */
export interface ResultContext {
  readonly project: Project;
  readonly anchor: Location | undefined;
  /** Whether questions and general advice are put to this project: hosts are asked, their libraries are not. */
  readonly isHost: boolean;
}

const words: Readonly<Record<string, string>> = {
  symbol: "C# symbols",
  literal: "C# string literals",
  query: "C# syntax",
  package: "package references",
  lockFile: "lock files",
  targetFramework: "target frameworks",
  property: "MSBuild properties",
  setting: "settings",
  sdk: "target frameworks",
  image: "container images",
  word: "files beside the code",
  mirror: "classes that store models",
  discovery: "discovery documents",
  migration: "EF migrations",
  sql: "SQL scripts",
};

/** Where the rule looks for places; what would only answer its question is no such. */
function lookedAt(rule: Rule): string {
  const clauses = rule.detect.filter(({ outcome }) => outcome !== "doesNotApply");
  const kinds = new Set<string>(clauses.map(({ find }) => find.kind));
  if (rule.apis.some((api) => api.detect)) kinds.add("symbol");
  // Names beside the code and lock files follow from what the code or the project says, which is the proof.
  for (const kind of ["word", "lockFile"]) if (kinds.size > 1) kinds.delete(kind);
  return [...new Set([...kinds].sort().map((kind) => words[kind] ?? kind))].join(", ");
}

const questionOf = (rule: Rule) => (rule.question ? { question: rule.question } : {});

type ResultHead = Pick<RuleResult, "rule" | "severity" | "silent" | "project" | "anchor">;

/** The fields that every result of a rule begins with. */
export function resultHead(rule: Rule, { project, anchor }: Pick<ResultContext, "project" | "anchor">): ResultHead {
  const head: ResultHead = { rule: rule.id, severity: rule.severity, silent: rule.silent };
  if (project.path) head.project = project.path;
  if (anchor) head.anchor = anchor;
  return head;
}

type Verdict = Pick<RuleResult, "verdict" | "reason" | "question">;

/** What is said of a rule that found nothing. */
export function verdictWithoutMatch(rule: Rule, isHost: boolean): Verdict {
  const looked = lookedAt(rule);
  const none = looked ? `nothing found in ${looked}` : "the rule looks at nothing that code shows";
  if (rule.always === "doesNotApply") return { verdict: "doesNotApply", reason: none };
  if (!isHost) return { verdict: "doesNotApply", reason: `${none}; asked for the host project only` };
  if (rule.always === "applies") return { verdict: "applies", reason: rule.summary };
  const reason = looked ? `${none}, and code need not show it` : "code does not show it";
  return { verdict: "cantTell", reason, ...questionOf(rule) };
}

/** Verdicts of rules that found nothing, rule by rule; made once for all projects that share a list of rules. */
export type EmptyVerdicts = readonly Verdict[];
const known = {
  host: new WeakMap<readonly Rule[], EmptyVerdicts>(),
  library: new WeakMap<readonly Rule[], EmptyVerdicts>(),
};

/** One verdict a rule, in their order. Kept by the very list of rules, which is not to change afterwards. */
export function emptyVerdicts(rules: readonly Rule[], isHost: boolean): EmptyVerdicts {
  const made = isHost ? known.host : known.library;
  const verdicts = made.get(rules) ?? rules.map((rule) => verdictWithoutMatch(rule, isHost));
  made.set(rules, verdicts);
  return verdicts;
}

/** The result of a rule that found nothing. Most are such, so the fields are set one by one: copying costs tenfold. */
export function emptyResult(rule: Rule, { verdict, reason, question }: Verdict, context: ResultContext): RuleResult {
  const result = resultHead(rule, context) as RuleResult;
  result.findings = [];
  result.verdict = verdict;
  result.reason = reason;
  if (question !== undefined) result.question = question;
  return result;
}

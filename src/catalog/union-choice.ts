import type { z } from "zod";

type Issue = z.core.$ZodIssue;

/**
 * Zod reports every branch of a union that failed. This keeps the branch that the author most likely meant: one that
 * fits the value's type and its `kind`, with the fewest complaints. Where no branch fits, their expectations are merged.
 */
export function flattenUnions(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue) => (issue.code === "invalid_union" ? choose(issue) : [issue]));
}

function choose(issue: z.core.$ZodIssueInvalidUnion): Issue[] {
  const branches = issue.errors.map(flattenUnions);
  if (branches.length === 0) return [issue];
  const fitting = branches.filter((branch) => !branch.some(isMiss));
  const best = fitting.sort((a, b) => complaints(a) - complaints(b))[0];
  if (best !== undefined) return best.map((inner) => moved(inner, issue.path));
  const byKind = branches.flat().filter((inner) => isMiss(inner) && inner.path.length === 1);
  const misses = byKind.length > 0 ? byKind : branches.flat().filter(isMiss);
  return [moved(merge(misses, byKind.length > 0 ? ["kind"] : []), issue.path)];
}

/** The branch is for another type of value or another `kind`. */
function isMiss(issue: Issue): boolean {
  const wrong = issue.code === "invalid_type" || issue.code === "invalid_value" || issue.code === "invalid_union";
  return wrong && (issue.path.length === 0 || (issue.path.length === 1 && issue.path[0] === "kind"));
}

function complaints(branch: readonly Issue[]): number {
  return branch.reduce((sum, issue) => sum + (issue.code === "unrecognized_keys" ? 2 * issue.keys.length : 1), 0);
}

function merge(misses: readonly Issue[], path: PropertyKey[]): Issue {
  const values = misses.flatMap(allowedValues);
  const types = misses.flatMap((issue) => (issue.code === "invalid_type" ? [issue.expected] : []));
  const message = [...new Set(types)].join(" or ");
  return { code: "invalid_value", values: [...new Set(values)], path, message };
}

/** Words that an issue says are allowed. */
export function allowedValues(issue: Issue): string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  const options = issue.code === "invalid_union" ? (issue as { options?: unknown }).options : undefined;
  return Array.isArray(options) ? options.map(String) : [];
}

function moved(issue: Issue, base: readonly PropertyKey[]): Issue {
  return { ...issue, path: [...base, ...issue.path] };
}

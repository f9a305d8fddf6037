import { assemble } from "./assemble.ts";
import { CHECKS } from "./checks/index.ts";
import { type Problem, sortProblems } from "./problem.ts";
import type { RuleFiles } from "./read.ts";
import type { CatalogSources } from "./sources.ts";

export interface Validation {
  /** What could be read; null when not even the releases could. */
  readonly sources: CatalogSources | null;
  /** All problems at once, sorted by place; empty when the catalog may be published. */
  readonly problems: readonly Problem[];
}

/** Assembles what `rules/` holds and runs all checks. What is wrong with it becomes a problem; nothing is thrown. */
export function validate(files: RuleFiles): Validation {
  const { sources, problems } = assemble(files);
  if (sources === null) return { sources, problems };
  const found = CHECKS.flatMap((check) => check.check(sources));
  return { sources, problems: sortProblems([...problems, ...found]) };
}

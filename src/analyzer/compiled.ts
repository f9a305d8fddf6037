import { numberOf } from "./leaving.ts";
import { frameworkName } from "./moniker.ts";
import type { Project } from "./project.ts";
import type { ProjectFacts } from "./project-facts.ts";
import { canHoldFrom } from "./readers/csharp/exclusive.ts";

interface Conditional {
  readonly condition: string | null;
}

/** Items without those that nothing keeps; the list itself where all stay, which is nearly always so. */
function kept<T extends Conditional>(items: readonly T[], stays: (condition: string) => boolean): readonly T[] {
  const stay = ({ condition }: T): boolean => condition === null || stays(condition);
  return items.every(stay) ? items : items.filter(stay);
}

/**
 * Symbols of the frameworks of a project that has none yet with which a release works: code for those alone moves along
 * with the project, and its condition too.
 */
function movingSymbols({ targetFrameworks }: Project, floor: number): ReadonlySet<string> {
  const names = targetFrameworks.map(({ moniker }) => frameworkName(moniker));
  if (names.some((name) => (numberOf(name) ?? 0) >= floor)) return new Set();
  return new Set(names.map((name) => name.toUpperCase().replace(".", "_")));
}

/**
 * Facts of a project without what stands in branches of `#if` that are never compiled with a release of these target
 * frameworks: they stay, or go, with the frameworks that it left behind. Programs around the product are held to none.
 */
export function compiledWith(facts: ProjectFacts, supported: readonly string[]): ProjectFacts {
  const numbers = supported.map((moniker) => numberOf(moniker) ?? 0);
  const floor = Math.min(...numbers);
  // .NET Standard and .NET Core have more flavours than numbers tell apart.
  if (facts.around !== null || floor < 5 || floor === Number.POSITIVE_INFINITY) return facts;
  const moving = movingSymbols(facts.project, floor);
  const stays = (condition: string): boolean => canHoldFrom(condition, floor, moving);
  const uses = kept(facts.csharp.uses, stays);
  const literals = kept(facts.csharp.literals, stays);
  const queries = kept(facts.csharp.queries, stays);
  const mirrors = kept(facts.mirrors, stays);
  const { csharp } = facts;
  const isWhole = uses === csharp.uses && literals === csharp.literals && queries === csharp.queries;
  if (isWhole && mirrors === facts.mirrors) return facts;
  return { ...facts, csharp: { ...csharp, uses, literals, queries }, mirrors };
}

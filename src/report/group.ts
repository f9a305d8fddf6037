import type { Notice, Report, RuleResult } from "../schema/report.ts";
import type { Verdict } from "../schema/vocabulary.ts";
import { byUrgency } from "./order.ts";
import { type Place, placesOf } from "./places.ts";

/** One rule under one verdict, with its places in all projects. */
export interface RuleGroup {
  readonly rule: string;
  readonly result: RuleResult;
  readonly places: readonly Place[];
  /** Asked once, whichever of the results has it. */
  readonly question: string | undefined;
  /** Projects with this verdict. */
  readonly projects: readonly string[];
}

/**
 * Results as people read them: by verdict, each rule once. A rule that applies somewhere is not listed again under
 * "does not apply" for the other projects of the solution.
 */
export function groupsOf(report: Report, verdict: Verdict): RuleGroup[] {
  const stronger: Verdict[] = verdict === "doesNotApply" ? ["applies", "cantTell"] : [];
  const hidden = new Set(
    report.results.filter((result) => stronger.includes(result.verdict)).map((result) => result.rule),
  );
  const groups = new Map<string, Place[]>();
  for (const place of placesOf(report)) {
    const { rule } = place.result;
    if (place.result.verdict !== verdict || hidden.has(rule)) continue;
    groups.set(rule, [...(groups.get(rule) ?? []), place]);
  }
  return [...groups.values()]
    .flatMap((places): RuleGroup[] => {
      const [first] = places;
      if (!first) return [];
      const projects = [...new Set(places.flatMap((place) => place.result.project ?? []))];
      const question = places.find(({ result }) => result.question !== undefined)?.result.question;
      return [{ rule: first.result.rule, result: first.result, places, question, projects }];
    })
    .toSorted((a, b) => byUrgency(a.result, b.result));
}

/** Projects worth a line of their own, and how many are not: those that have nothing to do with IdentityServer. */
export function projectsOf(report: Report): { readonly shown: Report["projects"]; readonly unrelated: number } {
  const shown = report.projects.filter((project) => project.state !== "notIdentityServer");
  return shown.length === 0
    ? { shown: report.projects.slice(0, 1), unrelated: Math.max(0, report.projects.length - 1) }
    : { shown, unrelated: report.projects.length - shown.length };
}

const SHOWN_NOTICES = 3;

/** Notices as people read them: of one kind the first few, then how many more; JSON and SARIF hold all. */
export function noticesOf(report: Report): {
  readonly shown: readonly Notice[];
  readonly more: ReadonlyMap<string, number>;
} {
  const counts = new Map<string, number>();
  const shown = report.notices.filter((notice) => {
    const count = (counts.get(notice.code) ?? 0) + 1;
    counts.set(notice.code, count);
    return count <= SHOWN_NOTICES;
  });
  const more = [...counts].flatMap(([code, count]) =>
    count > SHOWN_NOTICES ? [[code, count - SHOWN_NOTICES] as const] : [],
  );
  return { shown, more: new Map(more) };
}

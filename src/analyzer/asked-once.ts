import type { RuleResult } from "../schema/report.ts";

/** Where a question is asked: of the only user of the product that has it, else of the first project around them. */
function askedAt(open: readonly RuleResult[], isAround: (result: RuleResult) => boolean): string | undefined {
  const users = open.filter((result) => !isAround(result));
  return users.length === 1 && users[0]?.project !== undefined ? users[0].project : open.find(isAround)?.project;
}

/**
 * Questions are about the upgrade as a whole where projects around the product raise them: each is asked once, however
 * many such projects there are.
 */
export function askedOnce(
  results: readonly RuleResult[],
  isAround: (result: RuleResult) => boolean,
): readonly RuleResult[] {
  const open = new Map<string, RuleResult[]>();
  for (const result of results) {
    if (result.question !== undefined) open.set(result.rule, [...(open.get(result.rule) ?? []), result]);
  }
  const places = new Map([...open].map(([rule, all]) => [rule, askedAt(all, isAround)]));
  return results.map((result): RuleResult => {
    const askedFor = places.get(result.rule);
    if (result.question === undefined || askedFor === undefined || askedFor === result.project || !isAround(result)) {
      return result;
    }
    const { question: _, ...rest } = result;
    return { ...rest, reason: `${result.reason}; asked once, for \`${askedFor}\``, askedFor };
  });
}

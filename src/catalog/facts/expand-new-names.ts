import type { DetectClause } from "../../schema/detector.ts";
import type { ApiFacts } from "../../schema/facts.ts";
import type { NewNames } from "../../schema/rule-source.ts";
import type { RuleFolder } from "../sources.ts";
import { excludes } from "./select-facts.ts";

/** The rule with a clause for what its `newNames` stands for, behind those that somebody wrote. */
export function expandNewNames(rule: RuleFolder, facts: ApiFacts | undefined): RuleFolder {
  const { newNames, detect } = rule.source.value;
  if (newNames === undefined || facts === undefined) return rule;
  const clauses = [...detect, clauseOf(newNames, facts)];
  return { ...rule, source: { ...rule.source, value: { ...rule.source.value, detect: clauses } } };
}

/** Types that have a name which no type of that namespace had before the hop. */
export function newNamesOf({ exclude = [] }: Pick<NewNames, "exclude">, facts: ApiFacts): string[] {
  const ids = facts.entries.flatMap(({ change, symbol, to }) => {
    if (change === "typeAdded") return [symbol];
    return (change === "typeRenamed" || change === "typeMoved") && to !== undefined ? [to] : [];
  });
  return [...new Set(ids)].filter((id) => isWritten(id) && !exclude.some((other) => excludes(other, id))).sort();
}

/** What stands within a generic type is reached through that one, and classes of extension methods are not named at all. */
const isWritten = (id: string): boolean => !/`\d+\./.test(id) && !/Extensions(?:[A-Z]\w*)?$/.test(id);

function clauseOf(newNames: NewNames, facts: ApiFacts): DetectClause {
  return {
    find: { kind: "symbol", id: newNamesOf(newNames, facts), use: "ambiguous" },
    scope: "project",
    outcome: "applies",
    message: newNames.message,
    fix: true,
  };
}

import type { ApiFact, ApiFacts } from "../../schema/facts.ts";
import type { ApiSource, ApisFrom } from "../../schema/rule-source.ts";
import type { RuleFolder } from "../sources.ts";
import { names } from "./documentation-id.ts";
import { claimsOf } from "./index.ts";
import { selectFacts } from "./select-facts.ts";

/** The rule with what its `apisFrom` chooses among the facts appended to its `apis`. Authored entries come first and win. */
export function expandApis(rule: RuleFolder, facts: ApiFacts | undefined): RuleFolder {
  const { apis, apisFrom } = rule.source.value;
  if (apisFrom.length === 0 || facts === undefined) return rule;
  const found = new Map<string, ApiSource>();
  for (const entry of apisFrom.flatMap((from) => entriesOf(from, facts))) {
    const isListed = apis.some((api) => api.change === entry.change && names(api.id, entry.id));
    if (!isListed) found.set(`${entry.id} ${entry.change}`, entry);
  }
  return { ...rule, source: { ...rule.source, value: { ...rule.source.value, apis: [...apis, ...found.values()] } } };
}

/** Breaking facts that an entry of `apisFrom` chooses. */
export function chosenFacts({ change, where }: ApisFrom, facts: ApiFacts): ApiFact[] {
  return selectFacts(facts, where).filter((fact) => fact.breaking && claimsOf(fact).includes(change));
}

function entriesOf(from: ApisFrom, facts: ApiFacts): ApiSource[] {
  const { change, detect, message } = from;
  return chosenFacts(from, facts).map(({ symbol, to }) => ({
    id: symbol,
    change,
    detect,
    ...(change === "renamed" && to !== undefined ? { to } : {}),
    ...(message === undefined ? {} : { message }),
  }));
}

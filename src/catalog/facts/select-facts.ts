import type { FactFilter } from "../../schema/fact-filter.ts";
import type { ApiFact, ApiFacts, Signature } from "../../schema/facts.ts";
import { names, parseId } from "./documentation-id.ts";

/** Facts of the hop that fit a filter, in the order of the file. */
export function selectFacts(facts: ApiFacts, filter: FactFilter): ApiFact[] {
  return facts.entries.filter((fact) => fits(fact, filter));
}

function fits(fact: ApiFact, filter: FactFilter): boolean {
  const { adds, removes, differs, onlyDiffers, facts, below, members, kinds, memberOf, packages, breaks } = filter;
  const own = fact.differs ?? [];
  return (
    any(adds, (type) => own.includes(`+param ${type}`)) &&
    any(removes, (type) => own.includes(`-param ${type}`)) &&
    (differs === undefined || differs.every((difference) => own.includes(difference))) &&
    (onlyDiffers === undefined || (own.length > 0 && own.every((difference) => onlyDiffers.includes(difference)))) &&
    any(facts, (change) => fact.change === change) &&
    any(below, (name) => isBelow(fact.symbol, name)) &&
    any(members, (name) => memberName(fact.symbol) === name) &&
    any(kinds, (kind) => fact.kind === kind) &&
    any(memberOf, (kind) => fact.memberOf === kind) &&
    any(packages, (id) => fact.package === id) &&
    any(breaks, (whom) => fact.breaks?.includes(whom) === true) &&
    fitsType(fact, filter.type) &&
    !(filter.exclude ?? []).some((id) => excludes(id, fact.symbol))
  );
}

function any<T>(wanted: readonly T[] | undefined, holds: (item: T) => boolean): boolean {
  return wanted === undefined || wanted.some(holds);
}

function fitsType({ before, after }: ApiFact, type: FactFilter["type"]): boolean {
  const returns = (value: Signature | string | undefined) => (typeof value === "object" ? value.returns : undefined);
  return (
    (type?.before === undefined || returns(before) === type.before) &&
    (type?.after === undefined || returns(after) === type.after)
  );
}

function isBelow(symbol: string, name: string): boolean {
  const { name: full } = parseId(symbol);
  return full === name || full.startsWith(`${name}.`);
}

function memberName(symbol: string): string {
  return symbol.startsWith("T:") || symbol.startsWith("N:") ? "" : parseId(symbol).short;
}

/** Whether an excluded id names the symbol, or the type or namespace around it. */
export function excludes(id: string, symbol: string): boolean {
  return names(id, symbol) || (/^[TN]:/.test(id) && isBelow(symbol, id.slice(2)));
}

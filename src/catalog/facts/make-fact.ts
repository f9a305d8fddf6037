import type { ApiFact } from "../../schema/facts.ts";
import type { ComparedMember, ComparedType } from "./comparison.ts";
import { memberId, typeId } from "./documentation-id.ts";
import { parseDeclaration } from "./signature.ts";

/** A fact with what the file says after the change, or no longer says: by it the patch that brought it can be found. */
export type Dated = ApiFact & { declaration?: string; gone?: string };
/** What became of a symbol. */
export type Change = ApiFact["change"];

const DECLARING = ["class", "interface", "struct", "enum", "record"] as const;

/** A fact about a type as a whole. */
export function typeFact(entry: ComparedType, change: Change, breaking: boolean): Dated {
  const base = { symbol: typeId(entry.namespace, entry.type), change, breaking, package: entry.package };
  const kind = Array.isArray(entry.kind) ? entry.kind[0] : entry.kind;
  return { ...base, ...(entry.file === undefined ? {} : { file: entry.file }), kind };
}

/** A fact about a member; `declaration` is the C# by which its id is made. */
export function memberFact(entry: ComparedMember, change: Change, breaking: boolean, declaration: string): Dated {
  const memberOf = DECLARING.find((kind) => entry.typeKind.includes(kind));
  return {
    symbol: memberId(entry, declaration),
    change,
    breaking,
    package: entry.package,
    ...(entry.file === undefined ? {} : { file: entry.file }),
    kind: entry.memberKind === "ctor" ? "constructor" : entry.memberKind,
    ...(memberOf === undefined ? {} : { memberOf }),
    ...accessOf(entry),
    ...(entry.change === undefined || entry.change.length === 0 ? {} : { differs: entry.change }),
    ...breaksOf(entry),
  };
}

function accessOf({ access }: ComparedMember): Pick<ApiFact, "access"> {
  return access === "protected" || access === "protected internal" ? { access } : {};
}

function breaksOf(entry: ComparedMember): Pick<ApiFact, "breaks"> {
  const breaks = [
    ...(entry.breaksImplementors === true ? ["implementors" as const] : []),
    ...(entry.breaksOverriders === true ? ["overriders" as const] : []),
  ];
  return breaks.length === 0 ? {} : { breaks };
}

/** A new member, with its signature. */
export function added(entry: ComparedMember & { signature: string }, change: Change, breaking: boolean): Dated {
  const after = parseDeclaration(entry.signature).signature;
  return { ...memberFact(entry, change, breaking, entry.signature), after, declaration: entry.signature };
}

/** A member with its signatures before and after. */
export function pair(entry: ComparedMember, change: Change, old: string, now: string): Dated {
  const before = parseDeclaration(old).signature;
  return { ...memberFact(entry, change, true, old), before, after: parseDeclaration(now).signature, declaration: now };
}

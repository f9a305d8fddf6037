import type { ApiFact, ApiFacts } from "../../schema/facts.ts";
import {
  Changes,
  type ComparedMember,
  type ComparedType,
  type Comparison,
  type PatchComparisons,
} from "./comparison.ts";
import { memberId, typeId } from "./documentation-id.ts";
import { registrationFacts } from "./import-registrations.ts";
import { parseDeclaration } from "./signature.ts";

/** Finds the first patch in which a declaration stands in a file; undefined when that cannot be told. */
export type PatchFinder = (file: string, declaration: string, last: string) => string | undefined;

/** Facts of a hop from a comparison of its two tags and of the patches that follow the second. */
export function importApi(comparison: Comparison, patches: PatchComparisons, findPatch: PatchFinder): ApiFacts {
  const own = factsOf(comparison).map(({ declaration: _, ...fact }) => fact);
  const later = patches
    .filter((patch) => patch.from === comparison.to)
    .flatMap((patch) => factsOf(Changes.parse(patch.changes)).map((fact) => dated(fact, patch.to, findPatch)));
  const registrations = registrationFacts(comparison);
  const entries = [...own, ...registrations, ...later].sort((a, b) => compare(keyOf(a), keyOf(b)));
  return { from: comparison.from, to: comparison.to, entries };
}

type Dated = ApiFact & { declaration?: string };

function dated(fact: Dated, last: string, findPatch: PatchFinder): ApiFact {
  const { declaration, ...rest } = fact;
  const found =
    fact.file === undefined || declaration === undefined ? undefined : findPatch(fact.file, declaration, last);
  return { ...rest, since: found ?? last };
}

function factsOf(changes: Changes): Dated[] {
  const renamed = new Set(changes.renamedMembers.map((entry) => memberId(entry, entry.old)));
  return [
    ...changes.removedTypes.map((entry) => typeFact(entry, "typeRemoved", true)),
    ...changes.renamedTypes.map((entry) => ({
      ...typeFact(entry, "typeRenamed", true),
      to: typeId(entry.newNamespace, entry.newType),
    })),
    ...changes.movedTypes.map((entry) => ({
      ...typeFact(entry, "typeMoved", entry.packageOnly !== true),
      to: typeId(entry.newNamespace, entry.newType),
    })),
    ...changes.addedTypes.map((entry) => typeFact(entry, "typeAdded", false)),
    ...changes.changedTypes.map((entry) => ({ ...typeFact(entry, "baseTypes", entry.breaking), ...bases(entry) })),
    ...changes.removedMembers
      .map((entry) => ({
        ...memberFact(entry, "memberRemoved", true, entry.signature),
        before: parseDeclaration(entry.signature).signature,
      }))
      .filter((fact) => !renamed.has(fact.symbol)),
    ...changes.renamedMembers.map((entry) => ({
      ...pair(entry, "memberRenamed", entry.old, entry.new),
      to: memberId({ ...entry, member: entry.newMember }, entry.new),
    })),
    ...changes.changedSignatures.map((entry) => pair(entry, "signature", entry.old, entry.new)),
    ...additions(changes),
    ...changes.changedConstructors.flatMap(constructorFacts),
    ...valueFacts(changes),
    ...looseFacts(changes),
  ];
}

function bases(entry: Changes["changedTypes"][number]): { before?: string; after?: string } {
  const [before = [], after = []] = entry.constraints ?? [];
  const old = [...entry.basesRemoved, ...before].join(", ");
  const now = [...entry.basesAdded, ...after].join(", ");
  return { ...(old === "" ? {} : { before: old }), ...(now === "" ? {} : { after: now }) };
}

function additions(changes: Changes): Dated[] {
  const special = [
    ...changes.addedInterfaceMembers.map((entry) =>
      added(entry, "interfaceMemberAdded", entry.hasDefaultImplementation !== true),
    ),
    ...changes.addedAbstractMembers.map((entry) => added(entry, "abstractMemberAdded", true)),
  ];
  const known = new Set(special.map((fact) => fact.symbol));
  const plainly = changes.addedMembers.map((entry) => {
    const value = entry.default ?? entry.value;
    return { ...added(entry, "memberAdded", false), ...(value === undefined ? {} : { value }) };
  });
  return [...special, ...plainly.filter((fact) => !known.has(fact.symbol))];
}

function added(entry: ComparedMember & { signature: string }, change: ApiFact["change"], breaking: boolean): Dated {
  const after = parseDeclaration(entry.signature).signature;
  return { ...memberFact(entry, change, breaking, entry.signature), after, declaration: entry.signature };
}

function pair(entry: ComparedMember, change: ApiFact["change"], old: string, now: string): Dated {
  const before = parseDeclaration(old).signature;
  return { ...memberFact(entry, change, true, old), before, after: parseDeclaration(now).signature, declaration: now };
}

/** A constructor that was replaced by one other pairs with it; several stay unpaired, each a fact of its own. */
function constructorFacts(entry: Changes["changedConstructors"][number]): Dated[] {
  const olds = entry.old ? [entry.old] : (entry.oldConstructors ?? []);
  const news = entry.new ? [entry.new] : (entry.newConstructors ?? []);
  const [onlyNew] = news.length === 1 ? news : [];
  if (entry.additive === true || olds.length === 0) {
    return news.map((now) => ({ ...added({ ...entry, signature: now }, "constructor", false) }));
  }
  return olds.map((old) => {
    if (onlyNew !== undefined) return pair(entry, "constructor", old, onlyNew);
    return { ...memberFact(entry, "constructor", true, old), before: parseDeclaration(old).signature };
  });
}

type Value = string | null | undefined;

function valueFacts(changes: Changes): Dated[] {
  const fact = (entry: ComparedMember & { old?: Value; new?: Value }, change: ApiFact["change"]) => ({
    ...memberFact(entry, change, true, ""),
    before: entry.old ?? "null",
    after: entry.new ?? "null",
  });
  return [
    ...changes.changedConstValues.map((entry) => fact(entry, "constValue")),
    ...changes.changedComputedProperties.map((entry) => ({ ...fact(entry, "computedProperty"), breaking: false })),
    ...changes.changedDefaults.map((entry) => ({ ...fact(entry, "default"), ...items(entry) })),
  ];
}

/** For collections whose default differs by a few items: those items alone. */
function items(entry: Changes["changedDefaults"][number]): { before?: string; after?: string } {
  const { itemsAdded = [], itemsRemoved = [] } = entry;
  if (itemsAdded.length + itemsRemoved.length === 0) return {};
  return {
    before: `items removed: ${itemsRemoved.join(", ") || "none"}`,
    after: `items added: ${itemsAdded.join(", ") || "none"}`,
  };
}

function looseFacts(changes: Changes): Dated[] {
  return [
    ...changes.changedVirtualOrSealed.map((entry) => ({
      ...looseFact(withoutValues(entry), "virtualOrSealed", entry.breaking !== false),
      before: entry.old ?? "none",
      after: entry.new ?? "none",
    })),
    ...changes.changedEnumValues.map((entry) => ({
      ...looseFact(withoutValues(entry), "enumValue", true),
      before: entry.old ?? "none",
      after: entry.new ?? "none",
    })),
    ...changes.newlyObsolete.map(({ error, ...entry }) => looseFact(entry, "obsolete", error === true)),
  ];
}

function withoutValues<T extends { old?: Value; new?: Value; breaking?: boolean | undefined }>(entry: T) {
  const { old: _old, new: _new, breaking: _breaking, ...rest } = entry;
  return rest;
}

type LooseEntry = { readonly [key in keyof ComparedMember | "kind" | "signature"]?: string | undefined };

function looseFact(entry: LooseEntry, change: ApiFact["change"], breaking: boolean): Dated {
  const { package: owner = "", namespace = "", type = "", file } = entry;
  if (entry.member === undefined)
    return typeFact({ package: owner, namespace, type, kind: entry.kind ?? "class", file }, change, breaking);
  const member = {
    package: owner,
    namespace,
    type,
    typeKind: entry.typeKind ?? "class",
    member: entry.member,
    memberKind: entry.memberKind ?? "method",
    file,
  };
  const declaration = entry.signature === undefined ? {} : { declaration: entry.signature };
  return { ...memberFact(member, change, breaking, entry.signature ?? ""), ...declaration };
}

function typeFact(entry: ComparedType, change: ApiFact["change"], breaking: boolean): Dated {
  const base = { symbol: typeId(entry.namespace, entry.type), change, breaking, package: entry.package };
  return { ...base, ...(entry.file === undefined ? {} : { file: entry.file }), kind: entry.kind };
}

const DECLARING = ["class", "interface", "struct", "enum", "record"] as const;

function memberFact(entry: ComparedMember, change: ApiFact["change"], breaking: boolean, declaration: string): Dated {
  const memberOf = DECLARING.find((kind) => entry.typeKind.includes(kind));
  return {
    symbol: memberId(entry, declaration),
    change,
    breaking,
    package: entry.package,
    ...(entry.file === undefined ? {} : { file: entry.file }),
    kind: entry.memberKind === "ctor" ? "constructor" : entry.memberKind,
    ...(memberOf === undefined ? {} : { memberOf }),
  };
}

function keyOf(fact: ApiFact): string {
  return `${fact.symbol.slice(2)} ${fact.change} ${fact.since ?? ""}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

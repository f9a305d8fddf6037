import type { Changes, ComparedMember } from "./comparison.ts";
import { type Change, type Dated, memberFact, typeFact } from "./make-fact.ts";

type Value = string | null | undefined;

/** Facts about values: constants, enums, defaults. */
export function valueFacts(changes: Changes): Dated[] {
  const fact = (entry: ComparedMember & { old?: Value; new?: Value }, change: Change) => ({
    ...memberFact(entry, change, true, ""),
    before: entry.old ?? "null",
    after: entry.new ?? "null",
  });
  return [
    ...changes.changedConstValues.map((entry) => ({
      ...fact(entry, "constValue"),
      declaration: `${entry.member} = ${entry.new ?? "null"}`,
    })),
    ...changes.changedComputedProperties.map((entry) => ({ ...fact(entry, "computedProperty"), breaking: false })),
    ...changes.changedDefaults.map((entry) => ({ ...fact(resolved(entry), "default"), ...items(entry) })),
    ...changes.internalConstChanges.map((entry) => internalConst(entry, changes)),
  ];
}

/** An initialiser that reads the same and means another value tells the values. */
function resolved(entry: Changes["changedDefaults"][number]) {
  return entry.old === entry.new ? { ...entry, old: entry.oldResolved, new: entry.newResolved } : entry;
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

/** No code refers to an internal constant, but its value can leave the process: purposes, cache keys, type names. */
function internalConst(entry: Changes["internalConstChanges"][number], changes: Changes): Dated {
  const { file = "" } = entry;
  return {
    symbol: `F:${entry.const}`,
    change: "internalConst",
    breaking: true,
    package: packageOf(file, changes),
    before: entry.old ?? "null",
    after: entry.new ?? "null",
    ...(file === "" ? {} : { file }),
    kind: "const",
  };
}

/** The package whose files lie nearest. */
function packageOf(file: string, changes: Changes): string {
  const candidates = Object.values(changes)
    .flatMap((value): unknown[] => (Array.isArray(value) ? value : []))
    .flatMap((entry) => {
      const { package: owner, file: other } = entry as { package?: string; file?: string };
      return owner === undefined || other === undefined ? [] : [{ owner, shared: sharedLength(file, other) }];
    });
  return candidates.toSorted((a, b) => b.shared - a.shared || (a.owner < b.owner ? -1 : 1))[0]?.owner ?? "";
}

function sharedLength(a: string, b: string): number {
  const [left, right] = [a.split("/"), b.split("/")];
  const different = left.findIndex((part, index) => part !== right[index]);
  return different === -1 ? left.length : different;
}

/** Facts that the comparison notes on a member or on a whole type: virtual, static, enum values, obsolete. */
export function looseFacts(changes: Changes): Dated[] {
  return [
    ...changes.changedVirtualOrSealed.map(virtualOrSealed),
    ...changes.changedEnumValues.map((entry) => {
      const { old, new: now, ...rest } = entry;
      return { ...looseFact(rest, "enumValue", true), before: old ?? "none", after: now ?? "none" };
    }),
    ...changes.newlyObsolete.map(({ error, mentions = [], ...entry }) => ({
      ...looseFact(entry, "obsolete", error === true),
      ...(mentions.length === 0 ? {} : { instead: mentions }),
    })),
  ];
}

function virtualOrSealed(entry: Changes["changedVirtualOrSealed"][number]): Dated {
  const { old, new: now, breaking, change, ...rest } = entry;
  const fact = looseFact(rest, "virtualOrSealed", breaking !== false);
  const differs = change === undefined ? {} : { differs: [change] };
  return { ...fact, before: old ?? "none", after: now ?? change?.replace(/^\+/, "") ?? "none", ...differs };
}

type LooseEntry = { readonly [key in keyof ComparedMember | "kind" | "signature"]?: unknown };

function looseFact(entry: LooseEntry, change: Change, breaking: boolean): Dated {
  const { package: owner = "", namespace = "", type = "", ...rest } = entry as Record<string, string | undefined>;
  if (rest.member === undefined) {
    const kind = rest.kind ?? "class";
    return typeFact({ package: owner, namespace, type, kind, file: rest.file }, change, breaking);
  }
  const { typeKind = "class", member, memberKind = "method", file, access, signature } = rest;
  const compared = { package: owner, namespace, type, typeKind, member, memberKind, file, access };
  const declaration = signature === undefined ? {} : { declaration: signature };
  return { ...memberFact(compared, change, breaking, signature ?? ""), ...declaration };
}

import type { Changes } from "./comparison.ts";
import { typeId } from "./documentation-id.ts";
import { type Dated, typeFact } from "./make-fact.ts";

/** Facts about whole types. */
export function typeFacts(changes: Changes): Dated[] {
  return [
    ...changes.removedTypes.map((entry) => ({
      ...typeFact(entry, "typeRemoved", true),
      ...(entry.nowAccess === undefined ? {} : { differs: [`access public -> ${entry.nowAccess}`] }),
    })),
    ...changes.renamedTypes.map((entry) => ({
      ...typeFact(entry, "typeRenamed", true),
      to: typeId(entry.newNamespace, entry.newType),
    })),
    ...changes.movedTypes.filter((entry) => !isRenamed(entry, changes)).map(movedType),
    ...changes.addedTypes.map((entry) => typeFact(entry, "typeAdded", false)),
    ...changes.changedTypes.map(changedType),
  ];
}

/** The comparison notes a type that moved under a new name twice. */
function isRenamed(entry: Changes["movedTypes"][number], { renamedTypes }: Changes): boolean {
  return renamedTypes.some(({ namespace, type }) => namespace === entry.namespace && type === entry.type);
}

/** A move to another package alone breaks nobody who references both; a new name always does. */
function movedType(entry: Changes["movedTypes"][number]): Dated {
  const to = typeId(entry.newNamespace, entry.newType);
  const hasNewName = to !== typeId(entry.namespace, entry.type);
  return { ...typeFact(entry, "typeMoved", hasNewName || entry.packageOnly !== true), to };
}

function changedType(entry: Changes["changedTypes"][number]): Dated {
  if (Array.isArray(entry.kind)) {
    const [before, after] = entry.kind;
    return { ...typeFact(entry, "typeKind", entry.breaking), before, after };
  }
  const [before = [], after = []] = entry.constraints ?? [];
  const old = [...entry.basesRemoved, ...before].join(", ");
  const now = [...entry.basesAdded, ...after].join(", ");
  return {
    ...typeFact(entry, "baseTypes", entry.breaking),
    ...(old === "" ? {} : { before: old }),
    ...(now === "" ? {} : { after: now }),
  };
}

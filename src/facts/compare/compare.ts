import type { Changes } from "../../catalog/facts/comparison.ts";
import type { TypeDeclaration } from "../declaration.ts";
import { compareConstructors } from "./constructors.ts";
import { matchMembers } from "./member-pairs.ts";
import { compareMembers } from "./members.ts";
import { compareObsolete } from "./obsolete.ts";
import { sidesOf, type TypePair } from "./pairs.ts";
import { compareTypes, typeEntry } from "./types.ts";
import { compareInternalConstants, compareValues } from "./values.ts";

export type SurfaceChanges = Changes & { nullabilityOnly: string[]; cosmeticDefaults: unknown[] };

/** Everything that differs between the surfaces of two tags. The old types come under the brand of the new ones. */
export function compareSurfaces(old: readonly TypeDeclaration[], now: readonly TypeDeclaration[]): SurfaceChanges {
  const sides = sidesOf(old, now);
  const { pairs, ...types } = compareTypes(sides);
  const each = pairs.map((pair) => {
    const match = matchMembers(pair, sides);
    const constructors = compareConstructors(pair, sides);
    const members = compareMembers(match, sides);
    const values = compareValues(match, sides);
    const kept = [...match.same, ...match.changed, ...constructors.paired];
    return { pair, constructors, members, values, obsolete: compareObsolete(pair, kept, sides) };
  });
  const of = <T>(pick: (one: (typeof each)[number]) => readonly T[]): T[] => each.flatMap((one) => [...pick(one)]);
  return {
    ...types,
    removedMembers: of(({ members }) => members.removedMembers),
    renamedMembers: of(({ members }) => members.renamedMembers),
    changedSignatures: of(({ members }) => members.changedSignatures),
    addedInterfaceMembers: of(({ members }) => members.addedInterfaceMembers),
    addedAbstractMembers: of(({ members }) => members.addedAbstractMembers),
    changedVirtualOrSealed: of(({ pair, members }) => [...typeModifiers(pair), ...members.changedVirtualOrSealed]),
    changedConstructors: of(({ constructors }) => constructors.changedConstructors),
    changedConstValues: of(({ values }) => values.changedConstValues),
    changedEnumValues: of(({ values }) => values.changedEnumValues),
    changedDefaults: of(({ values }) => values.changedDefaults),
    changedComputedProperties: of(({ values }) => values.changedComputedProperties),
    newlyObsolete: of(({ obsolete }) => obsolete),
    addedMembers: of(({ members }) => members.addedMembers),
    parameterRenames: of(({ members, constructors }) => [
      ...members.parameterRenames,
      ...constructors.parameterRenames,
    ]),
    nullabilityOnly: of(({ members, constructors }) => [...members.nullabilityOnly, ...constructors.nullabilityOnly]),
    cosmeticDefaults: of(({ values }) => values.cosmeticDefaults),
    internalConstChanges: compareInternalConstants(old, now),
  };
}

/** A class that became static, sealed or abstract can no longer be derived from, or made. */
function typeModifiers({ old, now }: TypePair): Changes["changedVirtualOrSealed"] {
  return ["static", "sealed", "abstract"]
    .filter((word) => now.kind !== "interface" && !old.modifiers.has(word) && now.modifiers.has(word))
    .map((word) => ({ ...typeEntry(now), kind: now.kind, change: `+${word}` }));
}

import type { Changes } from "../../catalog/facts/comparison.ts";
import { isDerivable, type Member } from "../declaration.ts";
import { declarationOf } from "../signature.ts";
import { differences } from "./member-differences.ts";
import { type MemberPair, pairOverloads, seenMembers } from "./member-pairs.ts";
import { isParameterRename, memberEntry, nullability, parameterNames } from "./members.ts";
import type { Sides, TypePair } from "./pairs.ts";

type ConstructorChanges = Pick<Changes, "changedConstructors" | "parameterRenames"> & {
  /** Those that are there before and after, whatever their parameters. */
  paired: MemberPair[];
  nullabilityOnly: string[];
};

/** Changes of the constructors of one type. */
export function compareConstructors(type: TypePair, { values }: Sides): ConstructorChanges {
  const isConstructor = ({ kind }: Member) => kind === "ctor";
  const olds = seenMembers(type.old).filter(isConstructor);
  const nows = seenMembers(type.now).filter(isConstructor);
  const signature = (member: Member) => declarationOf(member, type.now.name, values);
  const oldSignature = (member: Member) => declarationOf(member, type.old.name, values);
  const all = { old: olds.map(oldSignature), now: nows.map(signature) };
  const { same, changed: alike, gone, fresh } = pairOverloads(olds, nows, values);
  const entry = (member: Member) => ({ ...memberEntry(type.now, member), derivable: isDerivable(type.now) });
  const paired = [...same, ...alike];
  const changed = paired.filter(({ old, now }) => differences(old, now, values).length > 0);
  return {
    paired,
    nullabilityOnly: same.filter((pair) => !changed.includes(pair)).flatMap((pair) => nullability(pair, type)),
    changedConstructors: [
      ...changed.map(({ old, now }) => ({
        ...entry(now),
        old: oldSignature(old),
        new: signature(now),
        change: differences(old, now, values),
      })),
      ...gone.map((old) => ({ ...entry(old), old: oldSignature(old), new: null, newConstructors: all.now })),
      ...fresh.map((now) => ({
        ...entry(now),
        old: null,
        new: signature(now),
        oldConstructors: all.old,
        additive: true,
      })),
    ],
    parameterRenames: same.filter(isParameterRename).map(({ old, now }) => ({
      ...memberEntry(type.now, now),
      signature: signature(now),
      ...parameterNames(old, now),
    })),
  };
}

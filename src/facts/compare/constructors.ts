import type { Changes } from "../../catalog/facts/comparison.ts";
import { isDerivable, type Member } from "../declaration.ts";
import { declarationOf } from "../signature.ts";
import {
  callText,
  differences,
  type MemberPair,
  memberEntry,
  nullability,
  parameterNames,
  parametersAlike,
  seenMembers,
} from "./members.ts";
import type { Sides, TypePair } from "./pairs.ts";
import { bestPairs } from "./similarity.ts";

type ConstructorChanges = Pick<Changes, "changedConstructors" | "parameterRenames"> & {
  /** Those that are there before and after, whatever their parameters. */
  paired: MemberPair[];
  nullabilityOnly: string[];
};

/** Changes of the constructors of one type. */
export function compareConstructors(type: TypePair, { values }: Sides): ConstructorChanges {
  const isConstructor = ({ kind }: Member) => kind === "ctor";
  let olds = seenMembers(type.old).filter(isConstructor);
  let nows = seenMembers(type.now).filter(isConstructor);
  const signature = (member: Member) => declarationOf(member, type.now.name, values);
  const oldSignature = (member: Member) => declarationOf(member, type.old.name, values);
  const all = { old: olds.map(oldSignature), now: nows.map(signature) };
  const same: MemberPair[] = [];
  for (const old of olds) {
    const now = nows.find((other) => callText(other, values) === callText(old, values));
    if (now === undefined) continue;
    same.push({ old, now });
    olds = olds.filter((member) => member !== old);
    nows = nows.filter((member) => member !== now);
  }
  const pairs = bestPairs(olds, nows, (a, b) => parametersAlike(a, b, values), 0);
  const entry = (member: Member) => ({ ...memberEntry(type.now, member), derivable: isDerivable(type.now) });
  const paired = [...same, ...pairs.map(({ a, b }) => ({ old: a, now: b }))];
  const changed = paired.filter(({ old, now }) => differences(old, now, values).length > 0);
  const gone = olds.filter((old) => !pairs.some(({ a }) => a === old));
  const fresh = nows.filter((now) => !pairs.some(({ b }) => b === now));
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
    parameterRenames: same
      .filter(({ old, now }) => parameterNames(old, now).old.join() !== parameterNames(old, now).new.join())
      .map(({ old, now }) => ({
        ...memberEntry(type.now, now),
        signature: signature(now),
        ...parameterNames(old, now),
      })),
  };
}

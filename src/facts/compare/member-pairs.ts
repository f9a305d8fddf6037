import { isSeen, type Member, type TypeDeclaration } from "../declaration.ts";
import { isConversion } from "../operators.ts";
import { withoutAnnotations } from "../signature.ts";
import { parameterDifference } from "./member-differences.ts";
import type { Sides, TypePair } from "./pairs.ts";
import { bestPairs } from "./similarity.ts";

/** A member that is there before and after, perhaps with another signature. */
export interface MemberPair {
  readonly old: Member;
  readonly now: Member;
}

/** Members of one type, sorted out. Constructors are left to `constructors.ts`. */
export interface MemberMatch {
  readonly type: TypePair;
  readonly same: readonly MemberPair[];
  readonly changed: readonly MemberPair[];
  readonly gone: readonly Member[];
  readonly fresh: readonly Member[];
}

/** Members that code outside of the product can use. */
export const seenMembers = (type: TypeDeclaration): Member[] => type.members.filter(({ access }) => isSeen(access));

/** Overloads of one name, or constructors, of two releases: those of the same parameters first, then the likest. */
export function pairOverloads(before: readonly Member[], after: readonly Member[], values: Sides["values"]) {
  const same: MemberPair[] = [];
  let olds = [...before];
  let nows = [...after];
  for (const old of before) {
    const now = nows.find((other) => callText(other, values) === callText(old, values));
    if (now === undefined) continue;
    same.push({ old, now });
    olds = olds.filter((member) => member !== old);
    nows = nows.filter((member) => member !== now);
  }
  const pairs = bestPairs(olds, nows, (a, b) => parametersAlike(a, b, values), 0);
  return {
    same,
    changed: pairs.map(({ a, b }): MemberPair => ({ old: a, now: b })),
    gone: olds.filter((member) => !pairs.some(({ a }) => a === member)),
    fresh: nows.filter((member) => !pairs.some(({ b }) => b === member)),
  };
}

/** Sorts the members of a type by name, and overloads of one name by their parameters. */
export function matchMembers(type: TypePair, { values }: Sides): MemberMatch {
  const before = seenMembers(type.old).filter(({ kind }) => kind !== "ctor");
  const after = seenMembers(type.now).filter(({ kind }) => kind !== "ctor");
  const same: MemberPair[] = [];
  const changed: MemberPair[] = [];
  const gone: Member[] = [];
  const fresh = after.filter(({ name }) => !before.some((member) => member.name === name));
  for (const name of new Set(before.map((member) => member.name))) {
    const paired = pairOverloads(
      before.filter((member) => member.name === name),
      after.filter((member) => member.name === name),
      values,
    );
    same.push(...paired.same);
    changed.push(...paired.changed);
    gone.push(...paired.gone);
    fresh.push(...paired.fresh);
  }
  return { type, same, changed, gone, fresh };
}

/** What overload resolution tells apart: the types of parameters, and how many type parameters there are. */
export function callText(member: Member, values: Sides["values"]): string {
  const types = member.parameters.map(({ type }) => withoutAnnotations(type, values));
  const result = isConversion(member.name) ? withoutAnnotations(member.type, values) : "";
  return `${member.typeParameters.length}(${types.join(",")})${result}`;
}

/** How much the parameters of two overloads have in common: by what differs, and by what is left where that is equal. */
function parametersAlike(a: Member, b: Member, values: Sides["values"]): number {
  const { added, removed } = parameterDifference(a, b, values);
  const count = Math.max(a.parameters.length, b.parameters.length, 1);
  return 1 / (1 + added.length + removed.length) + (count - Math.max(added.length, removed.length)) / count / 100;
}

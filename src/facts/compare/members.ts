import type { Changes, ComparedMember } from "../../catalog/facts/comparison.ts";
import { isDerivable, isExtension, type Member, type TypeDeclaration } from "../declaration.ts";
import { declarationOf, withoutAnnotations } from "../signature.ts";
import { resolvedValue, shortened } from "../values.ts";
import { differences } from "./member-differences.ts";
import { callText, type MemberMatch, type MemberPair, seenMembers } from "./member-pairs.ts";
import type { Sides, TypePair } from "./pairs.ts";
import { nameSimilarity } from "./similarity.ts";

/** Less alike names are no rename, even where everything else fits. */
const LEAST_ALIKE = 0.3;

/** The member as an entry of a comparison names it. */
export function memberEntry(type: TypeDeclaration, member: Member): ComparedMember & { file: string } {
  return {
    package: type.package,
    namespace: type.namespace,
    type: type.name,
    typeKind: type.kind,
    member: member.name,
    memberKind: member.kind,
    access: member.access,
    file: member.file,
    ...(isExtension(member) ? { extension: true } : {}),
  };
}

type MemberChanges = Pick<
  Changes,
  | "removedMembers"
  | "renamedMembers"
  | "changedSignatures"
  | "addedInterfaceMembers"
  | "addedAbstractMembers"
  | "addedMembers"
  | "parameterRenames"
  | "changedVirtualOrSealed"
> & { nullabilityOnly: string[] };

/** Changes of the members of one type. */
export function compareMembers(match: MemberMatch, sides: Sides): MemberChanges {
  const { type, same, changed, gone, fresh } = match;
  const { values } = sides;
  const signature = (member: Member) => declarationOf(member, type.now.name, values);
  const differing = [...same, ...changed].filter(({ old, now }) => differences(old, now, values).length > 0);
  const equal = same.filter((pair) => !differing.includes(pair));
  const isInterface = type.now.kind === "interface";
  const isAbstract = ({ modifiers }: Member) => !isInterface && modifiers.includes("abstract") && isDerivable(type.now);
  return {
    removedMembers: gone.map((member) => ({
      ...memberEntry(type.old, member),
      ...type.old.origin,
      signature: declarationOf(member, type.old.name, values),
      ...inheritedFrom(member, type.now, sides),
    })),
    renamedMembers: renames(match, sides),
    changedSignatures: differing.map(({ old, now }) => ({
      ...memberEntry(type.now, now),
      old: declarationOf(old, type.old.name, values),
      new: signature(now),
      change: differences(old, now, values),
      ...breaks(old, type.old),
    })),
    addedInterfaceMembers: (isInterface ? fresh : []).map((member) => ({
      ...memberEntry(type.now, member),
      signature: signature(member),
      hasDefaultImplementation: member.hasBody,
    })),
    addedAbstractMembers: fresh
      .filter(isAbstract)
      .map((member) => ({ ...memberEntry(type.now, member), signature: signature(member) })),
    addedMembers: (isInterface ? [] : fresh).map((member) => ({
      ...memberEntry(type.now, member),
      signature: signature(member),
      ...addedValue(member, type.now.name, sides),
    })),
    parameterRenames: equal.filter(isParameterRename).map(({ old, now }) => ({
      ...memberEntry(type.now, now),
      signature: signature(now),
      ...parameterNames(old, now),
    })),
    changedVirtualOrSealed: equal.flatMap((pair) => virtualChange(pair, type, signature)),
    nullabilityOnly: equal.flatMap((pair) => nullability(pair, type)),
  };
}

/** The new declaration of a member where annotations are all that differs. */
export function nullability({ old, now }: MemberPair, type: TypePair): string[] {
  if (annotated(old) === annotated(now)) return [];
  return [`${type.now.namespace}.${type.now.name}::${declarationOf(now, type.now.name, null)}`];
}

const annotated = (member: Member): string =>
  [member.type, ...member.parameters.map(({ type }) => type), ...member.constraints].join("|");

/** Whether two declarations that are equal otherwise give their parameters other names. */
export function isParameterRename({ old, now }: MemberPair): boolean {
  return old.parameters.map(({ name }) => name).join() !== now.parameters.map(({ name }) => name).join();
}

export function parameterNames(old: Member, now: Member): { old: string[]; new: string[] } {
  return { old: old.parameters.map(({ name }) => name), new: now.parameters.map(({ name }) => name) };
}

function addedValue(member: Member, owner: string, { now }: Sides): { default?: string; value?: string } {
  if (member.kind === "const") return { value: shortened(member.value ?? "") };
  if (member.kind !== "property") return {};
  if (member.computed !== null) return { default: "(computed)" };
  return member.value === null ? {} : { default: shortened(resolvedValue(member, owner, now.constants)) };
}

function breaks(old: Member, type: TypeDeclaration): { breaksImplementors?: true; breaksOverriders?: true } {
  if (type.kind === "interface") return { breaksImplementors: true };
  const isVirtual = old.modifiers.some((word) => word === "virtual" || word === "abstract" || word === "override");
  return isVirtual && isDerivable(type) ? { breaksOverriders: true } : {};
}

/** A removed member that a base type of the product still gives to the users of the type. */
function inheritedFrom(member: Member, type: TypeDeclaration, { now, values }: Sides): { inheritedFrom?: string } {
  const queue = [...type.bases];
  const seen = new Set<string>();
  for (let base = queue.shift(); base !== undefined; base = queue.shift()) {
    const name = base.replace(/<.*$/s, "").replace(/^.*\./, "");
    if (seen.has(name)) continue;
    seen.add(name);
    for (const [full, other] of now.all) {
      if (other.name.replace(/`\d+$/, "") !== name) continue;
      const call = callText(member, values);
      const found = seenMembers(other).some((it) => it.name === member.name && callText(it, values) === call);
      if (found && other.kind !== "interface") return { inheritedFrom: full };
      queue.push(...other.bases);
    }
  }
  return {};
}

function renames({ type, gone, fresh }: MemberMatch, { values }: Sides): Changes["renamedMembers"] {
  const plain = (text: string) => withoutAnnotations(text, values);
  return gone.flatMap((old) => {
    const candidates = fresh
      .filter((now) => now.kind === old.kind && plain(now.type) === plain(old.type))
      .filter((now) => callText(now, values) === callText(old, values))
      .map((now) => ({ now, score: nameSimilarity(old.name, now.name) }))
      .filter(({ score }) => score >= LEAST_ALIKE)
      .sort((a, b) => b.score - a.score);
    const [best] = candidates;
    if (best === undefined) return [];
    const entry = {
      ...memberEntry(type.old, old),
      ...type.old.origin,
      newMember: best.now.name,
      old: declarationOf(old, type.old.name, values),
      new: declarationOf(best.now, type.now.name, values),
    };
    return [{ ...entry, ...(type.now.kind === "interface" ? { breaksImplementors: true } : {}) }];
  });
}

const dispatch = ({ modifiers }: Member): string =>
  modifiers.filter((word) => /^(?:virtual|override|abstract|sealed)$/.test(word)).join(" ") || "(none)";

function virtualChange(
  { old, now }: MemberPair,
  type: TypePair,
  signature: (member: Member) => string,
): Changes["changedVirtualOrSealed"] {
  if (type.now.kind === "interface" || dispatch(old) === dispatch(now)) return [];
  const wasOpen = /virtual|abstract|^override$/.test(dispatch(old));
  const isOpen = /virtual|abstract|^override$/.test(dispatch(now));
  const isNewlyAbstract = dispatch(now) === "abstract";
  const { change: _, ...entry } = memberEntry(type.now, now);
  const breaking = (wasOpen && !isOpen) || isNewlyAbstract;
  return [{ ...entry, old: dispatch(old), new: dispatch(now), breaking, signature: signature(now) }];
}

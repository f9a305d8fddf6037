import type { Changes, ComparedMember } from "../../catalog/facts/comparison.ts";
import { isDerivable, isExtension, isSeen, type Member, type TypeDeclaration } from "../declaration.ts";
import { isConversion } from "../operators.ts";
import { declarationOf, withoutAnnotations } from "../signature.ts";
import { resolvedValue, shortened } from "../values.ts";
import type { Sides, TypePair } from "./pairs.ts";
import { bestPairs, nameSimilarity } from "./similarity.ts";

/** Less alike names are no rename, even where everything else fits. */
const LEAST_ALIKE = 0.3;

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
function callText(member: Member, values: Sides["values"]): string {
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

/** Types of parameters that came and went, as often as they did. */
function parameterDifference(old: Member, now: Member, values: Sides["values"]) {
  const types = (member: Member) => member.parameters.map(({ type }) => withoutAnnotations(type, values));
  const removed = types(old);
  const added: string[] = [];
  for (const type of types(now)) {
    const at = removed.indexOf(type);
    if (at === -1) added.push(type);
    else removed.splice(at, 1);
  }
  return { added, removed };
}

/** What differs between two declarations of one member, in the words of the facts. */
export function differences(old: Member, now: Member, values: Sides["values"]): string[] {
  const { added, removed } = parameterDifference(old, now, values);
  const plain = (text: string) => withoutAnnotations(text, values);
  const flag = (has: (member: Member) => boolean, word: string) =>
    has(old) === has(now) ? [] : [`${has(now) ? "+" : "-"}${word}`];
  const modifier = (word: string) => flag(({ modifiers }) => modifiers.includes(word), word);
  const types = (member: Member) => member.parameters.map(({ type }) => plain(type)).join();
  const isReordered = added.length + removed.length === 0 && types(old) !== types(now);
  const isSameList = types(old) === types(now);
  return [
    ...added.map((type) => `+param ${type}`),
    ...removed.map((type) => `-param ${type}`),
    ...(isReordered ? ["param order"] : []),
    ...(isSameList && defaultsOf(old) !== defaultsOf(now) ? ["parameter default"] : []),
    ...(plain(old.type) === plain(now.type) ? [] : ["return or member type"]),
    ...(old.constraints.join() === now.constraints.join() ? [] : ["constraints"]),
    ...(old.access === now.access ? [] : [`access ${old.access} -> ${now.access}`]),
    ...["static", "required"].flatMap(modifier),
    ...(old.kind === "field" ? modifier("readonly") : []),
    ...["get", "set", "init"].flatMap((word) =>
      flag(({ accessors }) => accessors.some((it) => it.endsWith(word)), word),
    ),
  ];
}

/** Default values of the parameters; `default`, `null`, `false` and `0` are one value under several names. */
function defaultsOf({ parameters }: Member): string {
  const nothing = /^(?:default(?:\(.*\))?|null|false|0)$/;
  return parameters.map(({ value }) => (value === null ? "" : nothing.test(value) ? "default" : value)).join();
}

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

function isParameterRename({ old, now }: MemberPair): boolean {
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

import type { Changes } from "../../catalog/facts/comparison.ts";
import { fullName, isSeen, type Member, type TypeDeclaration } from "../declaration.ts";
import { constantsOf, isEmpty, isFixed, isSameText, itemsOf, resolvedValue, shortened } from "../values.ts";
import type { MemberMatch, MemberPair } from "./member-pairs.ts";
import { memberEntry } from "./members.ts";
import type { Sides, TypePair } from "./pairs.ts";

type ValueChanges = Pick<
  Changes,
  "changedConstValues" | "changedEnumValues" | "changedDefaults" | "changedComputedProperties"
> & { cosmeticDefaults: unknown[] };

const isStored = ({ kind, modifiers, computed }: Member): boolean =>
  computed === null && (kind === "property" || (kind === "field" && !modifiers.includes("static")));

/** Changed constants, enum values, defaults and computed properties of one type. */
export function compareValues({ type, same, changed }: MemberMatch, sides: Sides): ValueChanges {
  const pairs = [...same, ...changed];
  const entry = ({ now }: MemberPair) => memberEntry(type.now, now);
  const texts = ({ old, now }: MemberPair) => ({ old: shortText(old.value), new: shortText(now.value) });
  const differing = pairs.filter(({ old, now }) => !isSameText(old.value ?? "", now.value ?? ""));
  const defaults = pairs
    .filter((pair) => isComparable(pair, type))
    .map((pair) => ({ pair, ...resolved(pair, type.now.name, sides) }));
  return {
    changedConstValues: differing
      .filter(({ old, now }) => isFixed(old) && isFixed(now))
      .map((pair) => ({ ...entry(pair), ...texts(pair) })),
    changedEnumValues: differing
      .filter(({ now }) => now.kind === "enumMember")
      .map((pair) => ({ ...entry(pair), ...texts(pair) })),
    changedDefaults: defaults
      .filter(({ old, now }) => !isSameText(old, now) && !(isEmpty(old) && isEmpty(now)))
      .map(({ pair, old, now }) => ({
        ...entry(pair),
        propertyType: pair.now.type,
        ...texts(pair),
        oldResolved: shortened(old),
        newResolved: shortened(now),
        ...items(pair),
      })),
    cosmeticDefaults: defaults
      .filter(({ pair, old, now }) => pair.old.value !== pair.now.value && isEmpty(old) && isEmpty(now))
      .map(({ pair }) => ({ ...entry(pair), ...texts(pair), propertyType: pair.now.type })),
    changedComputedProperties: pairs
      .filter(
        ({ old, now }) => old.kind === "property" && old.computed !== now.computed && type.now.kind !== "interface",
      )
      .map((pair) => ({
        ...entry(pair),
        oldComputed: pair.old.computed !== null,
        newComputed: pair.now.computed !== null,
      })),
  };
}

/** Whether the initialisers tell the defaults: not where all constructors set what one of them leaves out. */
function isComparable({ old, now }: MemberPair, type: TypePair): boolean {
  const isSet = (member: Member, { members }: TypeDeclaration) =>
    member.value === null &&
    members
      .filter(({ kind, assigns }) => kind === "ctor" && assigns !== null)
      .every(({ assigns }) => assigns?.has(member.name));
  return isStored(old) && isStored(now) && !isSet(old, type.old) && !isSet(now, type.now);
}

const shortText = (value: string | null): string | null => (value === null ? null : shortened(value));

function resolved({ old, now }: MemberPair, owner: string, sides: Sides): { old: string; now: string } {
  return { old: resolvedValue(old, owner, sides.old.constants), now: resolvedValue(now, owner, sides.now.constants) };
}

/** What a collection gained and lost, where both defaults list their items. */
function items({ old, now }: MemberPair): { itemsAdded?: string[]; itemsRemoved?: string[] } {
  const [before, after] = [itemsOf(old.value), itemsOf(now.value)];
  if (before === null || after === null) return {};
  return {
    itemsAdded: after.filter((item) => !before.includes(item)),
    itemsRemoved: before.filter((item) => !after.includes(item)),
  };
}

/** Changed values of constants that only the product itself sees; packages may each have a type of one name. */
export function compareInternalConstants(
  old: readonly TypeDeclaration[],
  now: readonly TypeDeclaration[],
): Changes["internalConstChanges"] {
  const key = (type: TypeDeclaration) => `${type.package} ${fullName(type)}`;
  const before = new Map(old.map((type) => [key(type), type]));
  return now.flatMap((type) => {
    const was = before.get(key(type));
    return was === undefined ? [] : type.members.flatMap((member) => internalConstant(was, type, member));
  });
}

function internalConstant(
  was: TypeDeclaration,
  type: TypeDeclaration,
  member: Member,
): Changes["internalConstChanges"] {
  const other = was.members.find(({ kind, name }) => kind === "const" && name === member.name);
  if (member.kind !== "const" || other === undefined || isPublic(type, member)) return [];
  const [old, now] = [
    resolvedValue(other, was.name, constantsOf([was])),
    resolvedValue(member, type.name, constantsOf([type])),
  ];
  if (isSameText(old, now)) return [];
  return [{ const: `${fullName(type)}.${member.name}`, old: shortened(old), new: shortened(now), file: member.file }];
}

const isPublic = (type: TypeDeclaration, member: Member): boolean => isSeen(type.access) && isSeen(member.access);

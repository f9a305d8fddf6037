import type { Changes, ComparedType } from "../../catalog/facts/comparison.ts";
import { fullName, isDerivable, type Member, type TypeDeclaration } from "../declaration.ts";
import { simpleName, withoutAnnotations } from "../signature.ts";
import { pairsOf, type Side, type Sides, type TypePair } from "./pairs.ts";
import { bestPairs, nameSimilarity, share } from "./similarity.ts";

type TypeChanges = Pick<Changes, "removedTypes" | "renamedTypes" | "movedTypes" | "addedTypes" | "changedTypes">;

/** Below this two types have too little in common to be one under two names. */
const LEAST_ALIKE = 0.5;
/** A wrong rename leads the analyzer astray, so names with little in common are never one, whatever the members. */
const LEAST_ALIKE_NAMES = 0.25;

export function typeEntry(type: TypeDeclaration): ComparedType & { access: string } {
  const { package: owner, namespace, name, kind, access, file } = type;
  return { package: owner, namespace, type: name, kind, access, file };
}

/** A type as the old sources name it. */
function oldEntry(type: TypeDeclaration): ReturnType<typeof typeEntry> {
  return { ...typeEntry(type), ...type.origin };
}

/** Types that came, went, moved, were renamed or changed what they are, and those that are there before and after. */
export function compareTypes(sides: Sides): TypeChanges & { pairs: TypePair[] } {
  const { old, now, values } = sides;
  const gone = [...old.seen.values()].filter((type) => !now.seen.has(fullName(type)));
  const fresh = [...now.seen.values()].filter((type) => !old.seen.has(fullName(type)));
  const renames = bestPairs(gone, fresh, (a, b) => alike(a, b, sides), LEAST_ALIKE);
  const renamedFrom = new Set(renames.map(({ a }) => a));
  const renamedTo = new Set(renames.map(({ b }) => b));
  const pairs = [...pairsOf(sides), ...renames.map(({ a, b }) => ({ old: a, now: b }))];
  const moves = pairs.filter((pair) => pair.old.package !== pair.now.package || isSameName(pair));
  return {
    pairs,
    removedTypes: gone
      .filter((type) => !renamedFrom.has(type))
      .map((type) => {
        const left = now.all.get(fullName(type));
        return { ...oldEntry(type), ...(left === undefined ? {} : { nowAccess: left.access }) };
      }),
    renamedTypes: renames
      .filter(({ a, b }) => simpleName(a.name) !== simpleName(b.name))
      .map(({ a, b }) => moved(a, b)),
    movedTypes: moves.map((pair) => ({
      ...moved(pair.old, pair.now),
      ...(pair.old.namespace === pair.now.namespace ? { packageOnly: true } : {}),
    })),
    addedTypes: fresh
      .filter((type) => !renamedTo.has(type))
      .map((type) => ({
        ...typeEntry(type),
        ...(type.kind === "interface" || type.kind === "enum" ? {} : { derivable: isDerivable(type) }),
      })),
    changedTypes: pairs.flatMap((pair) => changedType(pair, (text) => withoutAnnotations(text, values))),
  };
}

/** A pair of a removed and an added type that kept its own name. */
function isSameName({ old, now }: TypePair): boolean {
  return fullName(old) !== fullName(now) && simpleName(old.name) === simpleName(now.name);
}

function moved(old: TypeDeclaration, now: TypeDeclaration) {
  return {
    ...oldEntry(old),
    newPackage: now.package,
    newNamespace: now.namespace,
    newType: now.name,
    newFile: now.file,
  };
}

/** How likely two types are one under two names: by their members, inherited ones too, and by the names themselves. */
function alike(a: TypeDeclaration, b: TypeDeclaration, { old, now }: Sides): number {
  const names = nameSimilarity(simpleName(a.name), simpleName(b.name));
  if (a.kind !== b.kind || arity(a.name) !== arity(b.name) || names < LEAST_ALIKE_NAMES) return 0;
  const members = memberNames(a, old);
  return members.size === 0 ? 0 : 0.6 * share(members, memberNames(b, now)) + 0.4 * names;
}

const arity = (name: string): string => /`\d+$/.exec(name)?.[0] ?? "";

function memberNames({ members, bases }: TypeDeclaration, side: Side): Set<string> {
  const inherited = bases.flatMap((base) => membersOfBase(base, side));
  return new Set([...members, ...inherited].filter(({ kind }) => kind !== "ctor").map(({ name }) => name));
}

function membersOfBase(base: string, side: Side): readonly Member[] {
  const name = base.replace(/<.*$/s, "");
  return (
    [...side.seen.values()].find((type) => type.kind !== "interface" && simpleName(type.name) === name)?.members ?? []
  );
}

function changedType({ old, now }: TypePair, plain: (text: string) => string): Changes["changedTypes"] {
  const kind: [string, string] = [old.kind, now.kind];
  const before = old.bases.map(plain);
  const after = now.bases.map(plain);
  const basesRemoved = before.filter((base) => !after.includes(base));
  const basesAdded = after.filter((base) => !before.includes(base));
  const isConstrained = old.constraints.join() !== now.constraints.join();
  const isOther = old.kind !== now.kind;
  if (!isOther && basesRemoved.length + basesAdded.length === 0 && !isConstrained) return [];
  return [
    {
      ...typeEntry(now),
      ...(isOther ? { kind } : {}),
      breaking: isOther || basesRemoved.length > 0,
      basesRemoved,
      basesAdded,
      ...(isConstrained ? { constraints: [[...old.constraints], [...now.constraints]] } : {}),
    },
  ];
}

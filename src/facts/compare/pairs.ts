import type { TypeDeclaration } from "../declaration.ts";
import { isSeen } from "../declaration.ts";
import { type ValueTypes, valueTypes } from "../signature.ts";
import type { Constants } from "../values.ts";
import { constantsOf } from "../values.ts";

/** All types of one tag, and what is needed to read them. */
export interface Side {
  readonly all: ReadonlyMap<string, TypeDeclaration>;
  /** Public types; protected ones within them too. */
  readonly seen: ReadonlyMap<string, TypeDeclaration>;
  readonly constants: Constants;
}

/** Two tags of the product, types by full name; the old ones under the brand of the new ones. */
export interface Sides {
  readonly old: Side;
  readonly now: Side;
  readonly values: ValueTypes;
}

/** A type that is there before and after. */
export interface TypePair {
  readonly old: TypeDeclaration;
  readonly now: TypeDeclaration;
}

export function sidesOf(old: readonly TypeDeclaration[], now: readonly TypeDeclaration[]): Sides {
  return { old: side(old), now: side(now), values: valueTypes([...old, ...now]) };
}

function side(types: readonly TypeDeclaration[]): Side {
  const named = types.map((type): [string, TypeDeclaration] => [`${type.namespace}.${type.name}`, type]);
  // Of sources that several packages link, those of the main package stand for all: it has the shortest id.
  const sorted = named.toSorted(([, a], [, b]) => b.package.length - a.package.length);
  return {
    all: new Map(sorted),
    seen: new Map(sorted.filter(([, { access }]) => isSeen(access))),
    constants: constantsOf(types),
  };
}

export function pairsOf({ old, now }: Sides): TypePair[] {
  return [...old.seen].flatMap(([name, before]) => {
    const after = now.seen.get(name);
    return after === undefined ? [] : [{ old: before, now: after }];
  });
}

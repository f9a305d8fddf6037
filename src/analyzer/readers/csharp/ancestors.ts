import type { OwnType } from "./declared.ts";
import { isInterfaceName, type TypeRef } from "./type-ref.ts";

/** A type that an own type has above it, and the entry of its own base list that leads there. */
export interface Ancestor {
  readonly ref: TypeRef;
  /** Index into the base entries of the type that was asked about. */
  readonly entry: number;
  readonly direct: boolean;
  /** Whether a class lies between: interfaces above it are that class's business. */
  readonly throughClass: boolean;
}

/** No class that a person wrote has more types above it. */
const MAX_ANCESTORS = 200;
/** The same for all types of a project together; beyond it, chains of thousands of classes are followed less far. */
const ALL_ANCESTORS = 300_000;
const FEW_ANCESTORS = 16;

const isInterfaceLike = (ref: TypeRef): boolean =>
  ref.kind === "own"
    ? ref.type.kind === "interface"
    : isInterfaceName(ref.kind === "vendor" ? ref.type.name : ref.name);

const keyOf = (ref: TypeRef): string => `${ref.kind}:${ref.kind === "other" ? ref.name : ref.type.fullName}`;

/** Every type above an own type, nearest first: through own classes, and on through what the catalog knows of the vendor's. */
export class Ancestors {
  readonly #basesOf: (ref: TypeRef) => readonly TypeRef[];
  readonly #known = new Map<OwnType, readonly Ancestor[]>();
  #left = ALL_ANCESTORS;

  constructor(basesOf: (ref: TypeRef) => readonly TypeRef[]) {
    this.#basesOf = basesOf;
  }

  of(type: OwnType): readonly Ancestor[] {
    const known = this.#known.get(type);
    if (known) return known;
    // Classes that derive from each other end here.
    this.#known.set(type, []);
    const found = this.#collect(type);
    this.#known.set(type, found);
    return found;
  }

  #collect(type: OwnType): Ancestor[] {
    const found: Ancestor[] = [];
    const seen = new Set<string>();
    const queue: Ancestor[] = this.#basesOf({ kind: "own", type, arguments: [] }).map((ref, entry) => ({
      ref,
      entry,
      direct: true,
      throughClass: false,
    }));
    const most = this.#left > 0 ? MAX_ANCESTORS : FEW_ANCESTORS;
    for (let head = 0; head < queue.length && head < most; head++) {
      this.#left--;
      const next = queue[head];
      if (!next) break;
      const key = keyOf(next.ref);
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(next);
      const throughClass = next.throughClass || !isInterfaceLike(next.ref);
      for (const ref of this.#basesOf(next.ref)) queue.push({ ref, entry: next.entry, direct: false, throughClass });
    }
    return found;
  }
}

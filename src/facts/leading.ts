import type { KnownSymbol } from "../schema/catalog.ts";
import { rebrandedNames } from "./brand.ts";
import type { MemberLink, TypeLinks } from "./member-types.ts";

/** What the types of one release lead to. */
export interface ReleaseLinks {
  readonly version: string;
  readonly types: readonly TypeLinks[];
}

const renamed = (link: MemberLink): MemberLink => ({
  id: rebrandedNames(link.id),
  extends: link.extends === null ? null : rebrandedNames(link.extends),
  type: rebrandedNames(link.type),
  mentions: link.mentions.map(rebrandedNames),
});

/**
 * The members and base types that lead from the product's types to one in `asked` (full names, under the product's
 * present name), over all releases given. A member whose type became another in between is left out: none alone would be right.
 */
export function leadingSymbols(releases: readonly ReleaseLinks[], asked: ReadonlySet<string>): KnownSymbol[] {
  const graph = new Graph(releases, asked);
  return [...graph.bases(), ...graph.members()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name));

class Graph {
  readonly #bases = new Map<string, Set<string>>();
  /** By documentation id and what it extends, oldest release first. */
  readonly #links = new Map<string, MemberLink[]>();
  readonly #leading: Set<string>;

  constructor(releases: readonly ReleaseLinks[], asked: ReadonlySet<string>) {
    for (const { name, bases, members } of releases.flatMap(({ types }) => types)) {
      const type = rebrandedNames(name);
      const known = this.#bases.get(type) ?? new Set();
      this.#bases.set(type, known);
      for (const base of bases) known.add(rebrandedNames(base));
      for (const link of members) this.#add(renamed(link));
    }
    this.#leading = new Set(asked);
    while (this.#grow());
  }

  #add(link: MemberLink): void {
    const key = keyOf(link.id, link.extends);
    const known = this.#links.get(key);
    if (known) known.push(link);
    else this.#links.set(key, [link]);
  }

  /** A type leads on when a member's type does; true when one was found that was not known to. */
  #grow(): boolean {
    const before = this.#leading.size;
    for (const link of [...this.#links.values()].flat())
      if (this.#isLeading(link)) this.#leading.add(link.extends ?? ownerOf(link.id));
    return this.#leading.size > before;
  }

  #isLeading(link: MemberLink): boolean {
    return link.mentions.some((name) => this.#leads(name));
  }

  #leads(name: string): boolean {
    return this.#leading.has(name) || this.#above(name).some((base) => this.#leading.has(base));
  }

  #above(name: string): string[] {
    const found = new Set<string>();
    const pending = [...(this.#bases.get(name) ?? [])];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      pending.push(...(this.#bases.get(next) ?? []));
    }
    return [...found];
  }

  bases(): KnownSymbol[] {
    return [...this.#bases].flatMap(([name, bases]) => {
      const base = [...bases].filter((above) => this.#leads(above));
      return base.length === 0 ? [] : [{ id: `T:${name}`, base }];
    });
  }

  members(): KnownSymbol[] {
    return [...this.#links.values()].flatMap((links) => {
      const link = this.#agreed(links);
      if (link === null || this.#isInherited(link)) return [];
      const { id, type } = link;
      return [{ id, type, ...(link.extends === null ? {} : { extends: link.extends }) }];
    });
  }

  /** The newest of a member's types when all are made of the same, whatever collection they come in. */
  #agreed(links: readonly MemberLink[]): MemberLink | null {
    const last = links[links.length - 1];
    if (!last || !this.#isLeading(last)) return null;
    return links.every(({ mentions }) => sameSet(mentions, last.mentions)) ? last : null;
  }

  /** Whether a type above says the same. */
  #isInherited({ id, type }: MemberLink): boolean {
    const name = id.slice(id.lastIndexOf("."));
    return this.#above(ownerOf(id)).some((base) => {
      const above = this.#links.get(keyOf(`${id.slice(0, 2)}${base}${name}`, null));
      return above !== undefined && this.#agreed(above)?.type === type;
    });
  }
}

const keyOf = (id: string, extended: string | null): string => `${id} ${extended ?? ""}`;
const ownerOf = (id: string): string => id.slice(2, id.lastIndexOf("."));

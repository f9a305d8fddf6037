import type { Catalog, Release } from "../../schema/catalog.ts";
import { compareReleases } from "../../versions/release.ts";
import { inverse, isBelow, type NameChange, NameTable, nameChange, renamed } from "./name-change.ts";

interface ReleaseNames {
  readonly release: string;
  /** Types and members by old name and by new one, all in the newest namespaces. */
  readonly forth: NameTable;
  readonly back: NameTable;
  /** Old package id by new one in lower case. */
  readonly packages: ReadonlyMap<string, string>;
}

/** What a package, or all of a prefix `Id*`, were called before a release renamed them. */
function olderIds(packages: ReadonlyMap<string, string>, id: string): string[] {
  const wanted = id.toLowerCase();
  if (!wanted.endsWith("*")) return [packages.get(wanted)].filter((older) => older !== undefined);
  const prefix = wanted.slice(0, -1);
  return [...packages].flatMap(([newer, older]) => (newer.startsWith(prefix) ? [older] : []));
}

/**
 * The chain of renames of a catalog: which names a symbol, named as a rule of one release names it, had in code for the
 * releases before. A namespace is renamed as a whole and for good, so that its names always mean the same, whatever
 * the release; a type or member may leave its name to another symbol, which is then not meant.
 */
export class EarlierNames {
  readonly #namespaces: readonly NameChange[];
  readonly #formerNamespaces: readonly NameChange[];
  /** Newest first. */
  readonly #chain: readonly ReleaseNames[];
  /** Stretches of the chain by the releases around them. */
  readonly #stretches = new Map<string, readonly ReleaseNames[]>();

  constructor({ releases }: Pick<Catalog, "releases">) {
    const newest = releases.toSorted((a, b) => compareReleases(b.release, a.release));
    this.#namespaces = newest.flatMap(({ renames }) => renames.map(nameChange).filter(({ kind }) => kind === "N"));
    this.#formerNamespaces = this.#namespaces.map(inverse);
    this.#chain = newest.map((release) => this.#namesOf(release));
  }

  /** Whether no release renames anything, so that every symbol has one name. */
  get isEmpty(): boolean {
    return (
      this.#namespaces.length === 0 && this.#chain.every(({ forth, packages }) => forth.size + packages.size === 0)
    );
  }

  /**
   * All names that mean the symbol in code of `from` or of a release between it and the rule's, in every spelling of
   * its namespace. Empty where the name belonged to another symbol then.
   */
  namesOf(id: string, ruleRelease: string, from: string): readonly string[] {
    if (id.startsWith("N:")) return [id];
    const steps = this.#between(from, ruleRelease);
    const names = this.#walk(id, steps);
    // In the code of `from`, a name may be that of another symbol, which moved on in a release between.
    const own = names.filter((name, index) => !steps.slice(index).some(({ forth }) => forth.find(name) !== undefined));
    return this.#spelled(id, own);
  }

  /** All names that the symbol ever had up to the rule's release, whatever else bore them. */
  allNames(id: string, ruleRelease: string): readonly string[] {
    if (id.startsWith("N:")) return [id];
    return this.#spelled(id, this.#walk(id, this.#between("0.0", ruleRelease)));
  }

  /** Ids by which a package was known from `from` to the rule's release, or by which those of a prefix `Id*` were. */
  packageIds(id: string, ruleRelease: string, from: string): readonly string[] {
    const ids = [id];
    for (const { packages } of this.#between(from, ruleRelease))
      ids.push(...ids.flatMap((known) => olderIds(packages, known)));
    return ids;
  }

  /** A type of the rule's signatures as code of `from` writes it. */
  typeText(type: string, ruleRelease: string, from: string): string {
    return this.#between(from, ruleRelease).reduce((text, { back }) => back.text(text), type);
  }

  /** A known symbol's id in every namespace that was ever its own, the newest first. */
  spellingsOf(id: string): readonly string[] {
    return this.#spellings(this.#newest(id));
  }

  /** The same for a full type name. */
  spellingsOfType(fullName: string): readonly string[] {
    return this.spellingsOf(`T:${fullName}`).map((id) => id.slice(2));
  }

  #namesOf({ release, renames, packages }: Release): ReleaseNames {
    const pairs = packages.flatMap(({ id, from }) => (from === undefined ? [] : [[id.toLowerCase(), from] as const]));
    const symbols = renames
      .filter(({ from }) => !from.startsWith("N:"))
      .map(({ from, to }) => nameChange({ from: this.#newest(from), to: this.#newest(to) }));
    return {
      release,
      forth: new NameTable(symbols),
      back: new NameTable(symbols.map(inverse)),
      packages: new Map(pairs),
    };
  }

  /** The name at each step, newest first, until the symbol came into being under a name that was another's. */
  #walk(id: string, steps: readonly ReleaseNames[]): string[] {
    const found = [this.#newest(id)];
    for (const { back, forth } of steps) {
      const name = found.at(-1) ?? "";
      const change = back.find(name);
      if (change === undefined && forth.find(name) !== undefined) break;
      found.push(back.parameters(change === undefined ? name : renamed(change, name)));
    }
    return found;
  }

  #spelled(id: string, names: readonly string[]): string[] {
    const spellings = [...new Set(names)].flatMap((name) => this.#spellings(name));
    return [...new Set(spellings.includes(id) ? [id, ...spellings] : spellings)];
  }

  #newest(id: string): string {
    return this.#namespaces.reduce((name, change) => (isBelow(change, name) ? renamed(change, name) : name), id);
  }

  #spellings(id: string): string[] {
    const found = [id];
    for (const change of this.#formerNamespaces) {
      for (const name of [...found]) if (isBelow(change, name)) found.push(renamed(change, name));
    }
    return found;
  }

  /** What lies between code of `from` and a rule of `to`, which names symbols as they were just before it. */
  #between(from: string, to: string): readonly ReleaseNames[] {
    const key = `${from}..${to}`;
    const found =
      this.#stretches.get(key) ??
      this.#chain.filter(({ release }) => compareReleases(release, from) > 0 && compareReleases(release, to) < 0);
    this.#stretches.set(key, found);
    return found;
  }
}

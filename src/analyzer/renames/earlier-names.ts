import type { Catalog, Release } from "../../schema/catalog.ts";
import { compareReleases } from "../../versions/release.ts";
import { inverse, type NameChange, nameChange, renamed, touches, withParameters } from "./name-change.ts";

interface ReleaseNames {
  readonly release: string;
  /** Of types and members, in the newest namespaces. */
  readonly symbols: readonly NameChange[];
  /** Old package id by new one in lower case. */
  readonly packages: ReadonlyMap<string, string>;
}

/**
 * The chain of renames of a catalog: which names a symbol, named as a rule of one release names it, had in code for the
 * releases before. A namespace is renamed as a whole and for good, so that its names always mean the same, whatever
 * the release; a type or member may leave its name to another symbol, which is then not meant.
 */
export class EarlierNames {
  readonly #namespaces: readonly NameChange[];
  /** Newest first. */
  readonly #chain: readonly ReleaseNames[];

  constructor({ releases }: Pick<Catalog, "releases">) {
    const newest = releases.toSorted((a, b) => compareReleases(b.release, a.release));
    this.#namespaces = newest.flatMap(({ renames }) => renames.map(nameChange).filter(({ kind }) => kind === "N"));
    this.#chain = newest.map((release) => this.#namesOf(release));
  }

  /** Whether no release renames anything, so that every symbol has one name. */
  get isEmpty(): boolean {
    return this.#namespaces.length === 0 && this.#chain.every((step) => step.symbols.length + step.packages.size === 0);
  }

  /**
   * All names that mean the symbol in code of `from` or of a release between it and the rule's, in every spelling of
   * its namespace. Empty where the name belonged to another symbol then.
   */
  namesOf(id: string, ruleRelease: string, from: string): readonly string[] {
    if (id.startsWith("N:")) return [id];
    const steps = this.#between(from, ruleRelease);
    const found: string[] = [];
    let name: string | null = this.#newest(id);
    for (let index = 0; name !== null; index++) {
      const older = steps.slice(index).flatMap(({ symbols }) => symbols);
      if (!older.some((change) => touches(change, name ?? ""))) found.push(name);
      const step = steps[index];
      if (step === undefined) break;
      name = before(name, step.symbols);
    }
    const spellings = found.flatMap((each) => this.#spellings(each));
    return [...new Set(spellings.includes(id) ? [id, ...spellings] : spellings)];
  }

  /** Ids by which the package was known from `from` to the rule's release. */
  packageIds(id: string, ruleRelease: string, from: string): readonly string[] {
    const ids = [id];
    for (const { packages } of this.#between(from, ruleRelease)) {
      const older = packages.get((ids.at(-1) ?? "").toLowerCase());
      if (older !== undefined) ids.push(older);
    }
    return ids;
  }

  /** Changes of types on the way back from the rule's release, for the texts of signatures. */
  waysBack(ruleRelease: string, from: string): readonly NameChange[] {
    return this.#between(from, ruleRelease).flatMap(({ symbols }) => symbols.map(inverse));
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
    return { release, symbols, packages: new Map(pairs) };
  }

  #newest(id: string): string {
    return this.#namespaces.reduce((name, change) => (touches(change, name) ? renamed(change, name) : name), id);
  }

  #spellings(id: string): string[] {
    const found = [id];
    for (const change of this.#namespaces.map(inverse)) {
      for (const name of [...found]) if (touches(change, name)) found.push(renamed(change, name));
    }
    return found;
  }

  /** What lies between code of `from` and a rule of `to`, which names symbols as they were just before it. */
  #between(from: string, to: string): ReleaseNames[] {
    return this.#chain.filter(({ release }) => compareReleases(release, from) > 0 && compareReleases(release, to) < 0);
  }
}

/** The name before the changes of one release; null when the symbol took over the name of another in it. */
function before(id: string, changes: readonly NameChange[]): string | null {
  const back = changes.map(inverse);
  // A member's own change says more than its type's.
  const [best] = back.filter((change) => touches(change, id)).toSorted((a, b) => b.from.length - a.from.length);
  if (best === undefined && changes.some((change) => touches(change, id))) return null;
  return withParameters(back, best === undefined ? id : renamed(best, id));
}

/** One reader under fuzz. */
export interface Target {
  readonly name: string;
  /** Inputs shaped like what people have; mutations start from these. */
  readonly seeds: readonly string[];
  /** Words that this reader stumbles over, beside the general ones. */
  readonly words: readonly string[];
  /**
   * Runs one case and throws where an invariant does not hold. `again` asks for the check that a second run gives the
   * same. Returns how many findings, or places of facts, were checked.
   */
  run(text: string, again: boolean): number;
}

export class Broken extends Error {}

/** Throws with what went wrong; kept apart from the readers' own errors by its class. */
export function must(holds: boolean, what: string): void {
  if (!holds) throw new Broken(what);
}

/** A defect of a rule's `database` block against the facts; `path` is relative to the block. */
export interface DatabaseProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly cure: string;
}

/*
 * The one way in from other pages. The fragment holds ids of the catalog and never code: addresses are kept by the
 * browser's history, and so is whatever stands in them.
 */

export interface Fragment {
  readonly sample: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const ruleId = /^\d{1,3}\.\d{1,3}\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const release = /^\d{1,3}\.\d{1,3}$/;

/** Reads `#sample=6.3/logout-token-typ&from=6.2&to=6.3`; values of another shape count as absent. */
export function parseFragment(hash: string): Fragment {
  const values = new URLSearchParams(hash.replace(/^#/, "").slice(0, 2_000));
  const take = (name: string, shape: RegExp): string | null => {
    const value = values.get(name);
    return value !== null && shape.test(value) ? value : null;
  };
  return { sample: take("sample", ruleId), from: take("from", release), to: take("to", release) };
}

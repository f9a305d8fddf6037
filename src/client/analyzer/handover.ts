/*
 * The two ways in from other pages. The fragment holds ids of the catalog and never code; what was pasted on the home
 * page waits in this tab's session storage and is deleted as it is read.
 */

export interface HandedFile {
  readonly path: string;
  readonly text: string;
}

export interface Handover {
  readonly files: readonly HandedFile[];
  readonly from: string | null;
  readonly to: string | null;
}

const KEY = "analyzer-input";

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

function isHandedFile(value: unknown): value is HandedFile {
  const file = value as Partial<HandedFile> | null;
  return typeof file === "object" && file !== null && typeof file.path === "string" && typeof file.text === "string";
}

/** Reads `{"files":[{"path","text"}],"from"?,"to"?}`; anything else counts as nothing. */
export function parseHandover(stored: string | null): Handover | null {
  if (stored === null) return null;
  try {
    const value = JSON.parse(stored) as { files?: unknown; from?: unknown; to?: unknown } | null;
    if (!Array.isArray(value?.files)) return null;
    const files = value.files.filter(isHandedFile).map(({ path, text }) => ({ path, text }));
    return { files, from: textOrNull(value.from), to: textOrNull(value.to) };
  } catch {
    return null;
  }
}

/** Takes what the home page left, once. Storage may be blocked. */
export function takeHandover(storage: () => Storage): Handover | null {
  try {
    const stored = storage().getItem(KEY);
    storage().removeItem(KEY);
    return parseHandover(stored);
  } catch {
    return null;
  }
}

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

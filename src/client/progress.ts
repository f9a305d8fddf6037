import { readStored, store } from "./storage.ts";

/*
 * Ticks by rule id, as `{"version":1,"done":["6.3/logout-token-typ"]}`. Ids that the page does not know are kept: they
 * belong to another release.
 */

const NAME = "progress";
const KEPT_ASIDE = "progress-kept-aside";
const VERSION = 1;
const RULE_ID = /^\d{1,3}\.\d{1,3}\/[a-z0-9-]{1,100}$/;

export type Trouble = "corrupt" | "blocked" | "notSaved";

export interface Progress {
  readonly done: Set<string>;
  readonly trouble: Trouble | null;
}

export function readProgress(): Progress {
  const stored = readStored(NAME);
  switch (stored.kind) {
    case "absent":
      return { done: new Set(), trouble: null };
    case "blocked":
      return { done: new Set(), trouble: "blocked" };
    case "value": {
      const done = parseProgress(stored.text);
      if (done !== null) return { done, trouble: null };
      store(KEPT_ASIDE, stored.text);
      return { done: new Set(), trouble: "corrupt" };
    }
    default:
      return stored satisfies never;
  }
}

/** Whether the ticks were saved. */
export function saveProgress(done: ReadonlySet<string>): boolean {
  return store(NAME, JSON.stringify({ version: VERSION, done: [...done].sort() }));
}

/** The ids of a stored text, or null when it is not what this version writes. */
function parseProgress(text: string): Set<string> | null {
  try {
    const value = JSON.parse(text) as { version?: unknown; done?: unknown } | null;
    if (value?.version !== VERSION || !Array.isArray(value.done)) return null;
    if (!value.done.every((id): id is string => typeof id === "string" && RULE_ID.test(id))) return null;
    return new Set(value.done);
  } catch {
    return null;
  }
}

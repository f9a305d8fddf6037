import type { Refusal } from "../analyzer/refusal.ts";

/** How one attempt at an analysis ended. */
export type Attempt<T> =
  | { readonly kind: "answered"; readonly answer: T }
  /** The engine is gone; `file` is what it was working on, null when it was on no single one. */
  | {
      readonly kind: "brokeOff";
      readonly why: "took-too-long" | "engine-failed";
      readonly reason: string;
      readonly file: string | null;
    };

export type Supervised<T> =
  | { readonly kind: "answered"; readonly answer: T }
  | { readonly kind: "failed"; readonly reason: string };

/** More files than these that break the engine are no accident, and each costs a new one. */
const MAX_REFUSALS = 20;

/** What says how the others are to be read is kept longest. */
const leadsOthers = /(?:proj|\.props|\.targets|\.slnx?|packages\.config|packages\.lock\.json)$/i;

const refusals: Record<"took-too-long" | "engine-failed" | "left-out", Omit<Refusal, "path" | "code">> = {
  "left-out": {
    reason: "was left out because the engine broke off again and again, and without it the rest could be read",
    cure: "analyze it together with fewer files, and report it as a bug",
  },
  "took-too-long": {
    reason: "took so long to read that it was given up",
    cure: "leave the file out if it is generated, or split it",
  },
  "engine-failed": {
    reason: "the engine broke off twice while it read this file",
    cure: "leave the file out if it is generated; otherwise report it as a bug",
  },
};

const refusalOf = (path: string, code: keyof typeof refusals): Refusal => ({ path, code, ...refusals[code] });

/** Refuses the later half of what is left. */
function withHalf(paths: readonly string[], refused: readonly Refusal[]): Refusal[] {
  const gone = new Set(refused.map(({ path }) => path));
  const left = paths
    .filter((path) => !gone.has(path))
    .toSorted((a, b) => Number(leadsOthers.test(b)) - Number(leadsOthers.test(a)));
  return [...refused, ...left.slice(left.length >> 1).map((path) => refusalOf(path, "left-out"))];
}

/**
 * Repeats an analysis until it answers. A file on which it hangs is refused and the rest is tried again; one on which
 * the engine breaks off gets a second chance with a fresh engine, because memory that other files took may be to blame.
 * Where no single file is to blame, or too many are, half of what is left is refused, and half again: whatever the files
 * hold, there is an answer. It fails only where an engine breaks off with nothing to read. `paths` are all files given.
 */
export async function supervise<T>(
  attempt: (refused: readonly Refusal[]) => Promise<Attempt<T>>,
  paths: readonly string[],
): Promise<Supervised<T>> {
  let refused: readonly Refusal[] = [];
  const failedOnce = new Set<string | null>();
  for (;;) {
    const tried = await attempt(refused);
    if (tried.kind === "answered") return tried;
    const { why, file, reason } = tried;
    const isFirst = why === "engine-failed" && !failedOnce.has(file);
    failedOnce.add(file);
    if (isFirst) continue;
    const isKnown = refused.some((refusal) => refusal.path === file);
    if (file !== null && refused.length < MAX_REFUSALS && !isKnown) {
      refused = [...refused, refusalOf(file, why)];
      continue;
    }
    const fewer = withHalf(paths, refused);
    if (fewer.length === refused.length) return { kind: "failed", reason };
    refused = fewer;
  }
}

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

const refusals: Record<"took-too-long" | "engine-failed", Omit<Refusal, "path" | "code">> = {
  "took-too-long": {
    reason: "took so long to read that it was given up",
    cure: "leave the file out if it is generated, or split it",
  },
  "engine-failed": {
    reason: "the engine broke off twice while it read this file",
    cure: "leave the file out if it is generated; otherwise report it as a bug",
  },
};

/**
 * Repeats an analysis until it answers. A file on which it hangs is refused and the rest is tried again; one on which
 * the engine breaks off gets a second chance with a fresh engine, because memory that other files took may be to blame.
 */
export async function supervise<T>(
  attempt: (refused: readonly Refusal[]) => Promise<Attempt<T>>,
): Promise<Supervised<T>> {
  const refused: Refusal[] = [];
  const failedOnce = new Set<string | null>();
  for (;;) {
    const tried = await attempt(refused);
    if (tried.kind === "answered") return tried;
    const { why, file, reason } = tried;
    const isFirst = why === "engine-failed" && !failedOnce.has(file);
    failedOnce.add(file);
    if (isFirst) continue;
    if (file === null || refused.length >= MAX_REFUSALS || refused.some((refusal) => refusal.path === file)) {
      return { kind: "failed", reason };
    }
    refused.push({ path: file, code: why, ...refusals[why] });
  }
}

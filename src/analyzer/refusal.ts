import type { InputStatus } from "../schema/report.ts";

/** A file that was given and not analyzed, with what to do about it. */
export interface Refusal {
  readonly path: string;
  /** Stable reason code. */
  readonly code: string;
  readonly reason: string;
  readonly cure: string;
}

/** A size as reasons name it: millions of bytes, one decimal. */
export const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** A refusal as the row of its file in the report; `kind` is `unknown` where nobody looked into it. */
export const refusalStatus = (kind: string, { path, code, reason, cure }: Refusal): InputStatus => ({
  path,
  kind,
  status: "refused",
  code,
  reason,
  cure,
});

/** The statuses, with those files refused that a reader gave up; every file keeps exactly one. */
export function withRefusals(statuses: readonly InputStatus[], refusals: readonly Refusal[]): InputStatus[] {
  const byPath = new Map(refusals.map((refusal) => [refusal.path, refusal]));
  return statuses.map((status) => {
    const refusal = status.status === "analyzed" ? byPath.get(status.path) : undefined;
    return refusal ? refusalStatus(status.kind, refusal) : status;
  });
}

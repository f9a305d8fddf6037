import type { Severity } from "../schema/vocabulary.ts";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

interface Ordered {
  readonly id: string;
  readonly step?: number | undefined;
  readonly silent: boolean;
  readonly severity: Severity;
}

/** The order of work in a release: by step, then silent changes first, then by severity, then by id. */
export function compareWork(a: Ordered, b: Ordered): number {
  return (
    (a.step ?? Number.MAX_SAFE_INTEGER) - (b.step ?? Number.MAX_SAFE_INTEGER) ||
    Number(b.silent) - Number(a.silent) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (a.id < b.id ? -1 : 1)
  );
}

import { applyAll, fixableFindings } from "../../report/apply.ts";
import type { Fix, Report } from "../../schema/report.ts";
import type { SourceFile } from "../../worker/protocol.ts";

/** What the user decided about a fix; a fix without a decision is undecided. */
export type Decision = "accepted" | "skipped";

/** Fixes that make the same edits are one: a version declared once concerns every project below it. */
const fixKey = (fix: Fix): string => JSON.stringify(fix.edits);

export interface FixCounts {
  readonly all: number;
  readonly accepted: number;
  readonly skipped: number;
  /** Safe fixes that are still undecided. */
  readonly safeLeft: number;
  /** Accepted fixes that clash with another accepted one, and that a second run would offer again. */
  readonly clashing: number;
}

type Decisions = Map<string, Decision>;

/** Which fixes of a report go into the patch. Starts with none, so that nothing is taken that nobody looked at. */
export class FixChoices {
  readonly #fixes: ReadonlyMap<string, Fix>;
  readonly #sources: ReadonlyMap<string, SourceFile>;
  readonly #decisions: Decisions;
  readonly #before: [string, Decision | null][][] = [];
  readonly #listeners: (() => void)[] = [];

  /** `decisions` outlives a run: the same fix found again keeps its decision. */
  constructor(report: Report, sources: ReadonlyMap<string, SourceFile>, decisions: Decisions) {
    const fixes = fixableFindings(report).map(({ fix }) => fix);
    this.#fixes = new Map(fixes.filter((fix) => fix.edits.length > 0).map((fix) => [fixKey(fix), fix]));
    this.#sources = sources;
    this.#decisions = decisions;
  }

  /** Whether the fix may be chosen: one of a suppressed finding may not. */
  has(fix: Fix): boolean {
    return this.#fixes.has(fixKey(fix));
  }

  of(fix: Fix): Decision | null {
    return this.#decisions.get(fixKey(fix)) ?? null;
  }

  decide(fix: Fix, decision: Decision | null): void {
    this.#change([[fixKey(fix), decision]]);
  }

  /** Accepts every safe fix that is undecided; what was skipped stays skipped. */
  acceptSafe(): void {
    this.#change(this.#undecidedSafe().map((key) => [key, "accepted"]));
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /** Takes the last decision back, or the last "all safe ones" as a whole. */
  undo(): void {
    const step = this.#before.pop();
    if (step) this.#set(step);
  }

  accepted(): Fix[] {
    return [...this.#fixes].flatMap(([key, fix]) => (this.#decisions.get(key) === "accepted" ? [fix] : []));
  }

  counts(): FixCounts {
    const of = (decision: Decision) =>
      [...this.#fixes.keys()].filter((key) => this.#decisions.get(key) === decision).length;
    return {
      all: this.#fixes.size,
      accepted: of("accepted"),
      skipped: of("skipped"),
      safeLeft: this.#undecidedSafe().length,
      clashing: applyAll(this.accepted(), (file) => this.#sources.get(file)?.text).leftOut.length,
    };
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  #undecidedSafe(): string[] {
    return [...this.#fixes].flatMap(([key, fix]) =>
      fix.applicability === "safe" && !this.#decisions.has(key) ? [key] : [],
    );
  }

  #change(step: [string, Decision | null][]): void {
    const changes = step.filter(([key, decision]) => (this.#decisions.get(key) ?? null) !== decision);
    if (changes.length === 0) return;
    this.#before.push(changes.map(([key]) => [key, this.#decisions.get(key) ?? null]));
    this.#set(changes);
  }

  #set(step: readonly [string, Decision | null][]): void {
    for (const [key, decision] of step) {
      if (decision === null) this.#decisions.delete(key);
      else this.#decisions.set(key, decision);
    }
    for (const listener of this.#listeners) listener();
  }
}

import type { Rule } from "../schema/catalog.ts";
import type { ApiChange } from "../schema/rule-source.ts";
import type { Effect, Phase, Severity } from "../schema/vocabulary.ts";

/** Words for people for each value of the vocabulary, in one place, so that filters, badges and tables agree. */
export const SEVERITY: Record<Severity, { label: string; meaning: string }> = {
  error: { label: "error", meaning: "does not build, start or migrate" },
  warning: { label: "warning", meaning: "builds, and behaves differently" },
  note: { label: "note", meaning: "worth knowing" },
};

export const EFFECT: Record<Effect, { label: string; meaning: string }> = {
  source: { label: "source", meaning: "code no longer compiles" },
  binary: { label: "binary", meaning: "compiled assemblies no longer load or run" },
  behavioral: { label: "behavioral", meaning: "the same code behaves differently" },
  schema: { label: "schema", meaning: "the database must change" },
  config: { label: "config", meaning: "settings must change" },
  dependency: { label: "dependency", meaning: "packages must change" },
};

export const PHASE: Record<Phase, string> = {
  before: "before the package update",
  during: "with the package update",
  after: "after the package update",
};

export const KIND: Record<Rule["kind"], string> = { step: "step", change: "change" };

export const VENDOR: Record<Rule["vendor"]["status"], { label: string; meaning: string }> = {
  documented: { label: "documented", meaning: "The vendor's guide says so too." },
  undocumented: { label: "undocumented", meaning: "The vendor's guide does not mention it." },
  corrected: { label: "corrected", meaning: "The vendor's guide says something else." },
};

export const API_CHANGE: Record<ApiChange, string> = {
  removed: "removed",
  renamed: "renamed",
  signature: "signature changed",
  constructor: "constructor changed",
  newMember: "new member to implement",
  baseType: "base type changed",
  default: "default changed",
  obsolete: "obsolete",
  sealed: "sealed",
  added: "new",
};

export const APPLICABILITY: Record<NonNullable<Rule["fix"]>["applicability"], { label: string; meaning: string }> = {
  safe: { label: "automatic fix", meaning: "The edit keeps the meaning of the code." },
  unsafe: { label: "fix to review", meaning: "The edit needs a look before it is kept." },
  manual: { label: "fix by hand", meaning: "Advice; no edit is made for you." },
};

export const ALWAYS: Record<Rule["always"], string> = {
  applies: "applies to every project on this path, because everybody has this step",
  cantTell: "cannot be told, because the code alone does not show it",
  doesNotApply: "does not apply, because the detectors see every case",
};

export function audienceLabel({ kind, what }: Rule["audience"]): string {
  switch (kind) {
    case "everyone":
      return "everyone";
    case "feature":
      return `hosts that use ${what ?? "the feature"}`;
    case "customization":
      return `hosts that customize: ${what ?? "this"}`;
    case "rare":
      return "few hosts";
    default:
      return kind satisfies never;
  }
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `2024-07-30` as `30 July 2024`. */
export function dateLabel(date: string): string {
  const [year = "", month = "1", day = "1"] = date.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** Markdown's backticks removed, for titles and descriptions of pages. */
export function plain(text: string): string {
  return text.replaceAll("`", "").replaceAll(/\s+/g, " ").trim();
}

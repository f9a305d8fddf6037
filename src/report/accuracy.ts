import type { Report } from "../schema/report.ts";
import type { Confidence } from "../schema/vocabulary.ts";
import { compare } from "./order.ts";

/** What is right at a place: the rule applies, or only a question can settle it. */
export type LabelKind = "applies" | "ask";

/** A line for which somebody who knows the product wrote down what is true. A line without a label is to stay silent. */
export interface Label {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly rule: string;
  readonly kind: LabelKind;
}

/** One solution: what is true of it, and what the analyzer said. */
export interface LabelledReport {
  readonly solution: string;
  readonly labels: readonly Label[];
  readonly report: Report;
}

/** Counts of places. `precision` is right / reported, `recall` right / labelled; both null where nothing was counted. */
export interface Score {
  readonly labelled: number;
  readonly reported: number;
  readonly right: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** `recall` counts everything that is at least as sure: what a reader would find who stops reading there. */
export interface ConfidenceScore extends Score {
  readonly confidence: Confidence;
}

export interface Mistake {
  /** `solution/path:line` */
  readonly place: string;
  readonly rule: string;
  readonly kind: LabelKind;
  /** How sure the wrong finding was; null for a place that was missed. */
  readonly confidence: Confidence | null;
}

export interface Accuracy {
  readonly overall: Score;
  readonly byConfidence: readonly ConfidenceScore[];
  readonly byRule: readonly (Score & { readonly rule: string })[];
  /** Reported without a label, or with a label of the other kind. */
  readonly wrong: readonly Mistake[];
  readonly missed: readonly Mistake[];
}

/** What the site shows of the corpus. */
export interface CorpusAccuracy extends Accuracy {
  readonly solutions: number;
  readonly files: number;
  /** Lines that hold a name which rules look for, and must stay silent. */
  readonly tempting: number;
}

interface Judged extends Mistake {
  readonly isLabelled: boolean;
}

const levels: readonly Confidence[] = ["certain", "likely", "possible"];
const kinds = { applies: "applies", cantTell: "ask", doesNotApply: null } as const;

const keyOf = (place: string, rule: string, kind: LabelKind): string => `${place}\u0000${rule}\u0000${kind}`;
const surer = (a: Confidence, b: Confidence): Confidence => (levels.indexOf(a) <= levels.indexOf(b) ? a : b);

/** What a report says of lines: several findings of a rule on one line are one place, as sure as the surest. */
function reportedPlaces({ solution, report }: LabelledReport): Map<string, Omit<Judged, "isLabelled">> {
  const places = new Map<string, Omit<Judged, "isLabelled">>();
  for (const { rule, verdict, findings } of report.results) {
    const kind = kinds[verdict];
    if (kind === null) continue;
    for (const { location, confidence } of findings) {
      const place = `${solution}/${location.file}:${location.region.startLine}`;
      const key = keyOf(place, rule, kind);
      const known = places.get(key)?.confidence ?? "possible";
      places.set(key, { place, rule, kind, confidence: surer(confidence, known) });
    }
  }
  return places;
}

/** Every place that is labelled, reported or both; `confidence` is null where nothing was reported. */
function judge(entry: LabelledReport): Judged[] {
  const reported = reportedPlaces(entry);
  const labelled = new Map(
    entry.labels.map(({ file, line, rule, kind }) => {
      const place = `${entry.solution}/${file}:${line}`;
      return [keyOf(place, rule, kind), { place, rule, kind, confidence: null }];
    }),
  );
  const found = [...reported].map(([key, place]): Judged => ({ ...place, isLabelled: labelled.has(key) }));
  const unfound = [...labelled].filter(([key]) => !reported.has(key));
  return [...found, ...unfound.map(([, place]): Judged => ({ ...place, isLabelled: true }))];
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function scoreOf(places: readonly Judged[]): Score {
  const labelled = places.filter((place) => place.isLabelled).length;
  const reported = places.filter((place) => place.confidence !== null);
  const right = reported.filter((place) => place.isLabelled).length;
  return {
    labelled,
    reported: reported.length,
    right,
    precision: share(right, reported.length),
    recall: share(right, labelled),
  };
}

function scoreAt(level: Confidence, places: readonly Judged[]): ConfidenceScore {
  const { reported, right, precision } = scoreOf(places.filter((place) => place.confidence === level));
  const labelled = places.filter((place) => place.isLabelled);
  const atLeast = levels.slice(0, levels.indexOf(level) + 1);
  const found = labelled.filter(({ confidence }) => confidence !== null && atLeast.includes(confidence)).length;
  return {
    confidence: level,
    labelled: labelled.length,
    reported,
    right,
    precision,
    recall: share(found, labelled.length),
  };
}

const mistakes = (places: readonly Judged[]): Mistake[] =>
  places
    .map(({ isLabelled: _, ...mistake }) => mistake)
    .toSorted((a, b) => compare(a.place, b.place) || compare(a.rule, b.rule) || compare(a.kind, b.kind));

/** Compares reports with what is true: how much of what is said is right, and how much of what is right is said. */
export function measureAccuracy(entries: readonly LabelledReport[]): Accuracy {
  const places = entries.flatMap(judge);
  const rules = [...new Set(places.map(({ rule }) => rule))].toSorted(compare);
  return {
    overall: scoreOf(places),
    byConfidence: levels.map((level) => scoreAt(level, places)),
    byRule: rules.map((rule) => ({ rule, ...scoreOf(places.filter((place) => place.rule === rule)) })),
    wrong: mistakes(places.filter((place) => !place.isLabelled)),
    missed: mistakes(places.filter((place) => place.confidence === null)),
  };
}

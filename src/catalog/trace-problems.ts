import type { Trace } from "../schema/ledger.ts";
import { type GuidePlace, guidePlaces } from "./guide.ts";
import type { Problem } from "./problem.ts";
import type { Located } from "./yaml.ts";

/** Compares a `trace.yml` with the guide that it maps: nothing unmapped, nothing mapped twice, nothing invented. */
export function traceProblems(trace: Located<Trace>, guide: string): Problem[] {
  const places = guidePlaces(guide);
  const known = new Set(places.map(keyOf));
  const mapped = trace.value.entries.map(keyOf);
  const invented = trace.value.entries.flatMap((entry, index) =>
    known.has(keyOf(entry))
      ? []
      : [problem(trace, ["entries", index], `the guide has no ${keyOf(entry)}`, "correct heading, kind or ordinal")],
  );
  const twice = trace.value.entries.flatMap((entry, index) =>
    mapped.indexOf(keyOf(entry)) === index
      ? []
      : [problem(trace, ["entries", index], `${keyOf(entry)} is mapped twice`, "remove one entry")],
  );
  const missing = places
    .filter((place) => !mapped.includes(keyOf(place)))
    .map((place) =>
      problem(trace, ["entries"], `${keyOf(place)} (line ${place.line} of the guide) is not mapped`, "add an entry"),
    );
  return [...invented, ...twice, ...missing];
}

function keyOf({ heading, kind, ordinal }: Omit<GuidePlace, "line">): string {
  return `${kind} ${ordinal} below \`${heading}\``;
}

function problem(trace: Located<Trace>, path: readonly PropertyKey[], message: string, cure: string): Problem {
  return { file: trace.file, ...trace.at(path), path: path.map(String).join("."), message, cure };
}

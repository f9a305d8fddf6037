import type { CorpusAccuracy } from "../report/accuracy.ts";
import measured from "./accuracy.json" with { type: "json" };

/** The last measurement on the labelled corpus; `npm run corpus` writes it. */
export const accuracy = measured as CorpusAccuracy;

/** `0.987` as `98.7 %`, rounded down so that nothing looks better than it is; a dash where nothing was counted. */
export function percent(value: number | null): string {
  return value === null ? "–" : `${(Math.floor(value * 1000) / 10).toFixed(1)}\u00a0%`;
}

import type { WordDetector } from "../../schema/detector.ts";
import type { WordFact } from "../facts.ts";
import type { Match } from "../match.ts";

/** Names in files beside the code. Nothing says what such a file is used for, so none is certain. */
export function detectWord(detector: WordDetector, words: readonly WordFact[]): readonly Match[] {
  const kinds: readonly string[] | undefined = detector.files;
  return words
    .filter(({ word, kind }) => detector.value.includes(word) && (!kinds || kinds.includes(kind)))
    .map(({ word, span }) => ({
      span,
      confidence: "likely",
      because: `the file names \`${word}\``,
      condition: null,
      values: { match: word, value: word },
      subject: { kind: "text" },
    }));
}

import type { ImageDetector } from "../../schema/detector.ts";
import type { ImageFact } from "../facts.ts";
import type { Match } from "../match.ts";

/** Base images by name without registry; a tag ends in `*` to match a prefix, so `6.0*` holds `6.0-alpine`. */
export function detectImage(detector: ImageDetector, images: readonly ImageFact[]): readonly Match[] {
  const name = detector.name.toLowerCase();
  const fits = (tag: string | null) =>
    !detector.tag ||
    detector.tag.some((wanted) => (wanted.endsWith("*") ? tag?.startsWith(wanted.slice(0, -1)) : tag === wanted));
  return images
    .filter((fact) => fact.name === name && fits(fact.tag))
    .map((fact) => ({
      span: fact.span,
      confidence: "certain",
      because: `the image is built on \`${fact.name}\``,
      condition: null,
      values: { match: fact.name, value: fact.tag ?? "latest" },
      subject: { kind: "text" },
    }));
}

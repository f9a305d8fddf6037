import type { Catalog } from "../schema/catalog.ts";
import { primitives } from "./primitives.ts";

/** A path of a setting, cut at its dots, in lower case. */
export const segmentsOf = (path: string): string[] => path.toLowerCase().split(".");

/** The longest segment of a setting's path that is no wild card tells most; null where there are wild cards alone. */
export function tellingSegment(path: string): string | null {
  const [segment] = segmentsOf(path)
    .filter((part) => part !== "*" && part !== "**")
    .toSorted((a, b) => b.length - a.length);
  return segment ?? null;
}

/** Settings that some rule looks at; a tree can hold thousands of JSON files that are no settings at all. */
export interface AskedSettings {
  /** Segments in lower case, one of which the path has, … */
  readonly segments: ReadonlySet<string>;
  /** … or else values in lower case. */
  readonly values: ReadonlySet<string>;
}

const known = new WeakMap<Catalog, AskedSettings | null>();

function collect(catalog: Catalog): AskedSettings | null {
  const segments = new Set<string>();
  const values = new Set<string>();
  for (const detector of catalog.rules.flatMap(primitives)) {
    if (detector.kind !== "setting") continue;
    const segment = tellingSegment(detector.path);
    if (segment !== null) segments.add(segment);
    else if (detector.value) for (const value of detector.value) values.add(value.toLowerCase());
    else return null;
  }
  return { segments, values };
}

/** Null where a rule looks at every setting. */
export function askedSettings(catalog: Catalog): AskedSettings | null {
  const found = known.get(catalog);
  if (found !== undefined) return found;
  const asked = collect(catalog);
  known.set(catalog, asked);
  return asked;
}

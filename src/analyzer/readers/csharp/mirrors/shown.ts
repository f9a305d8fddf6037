import type { MirrorFact } from "../../../csharp-facts.ts";
import { type Part, simpleName } from "./code.ts";
import type { ModelOf } from "./names.ts";
import type { Declared, Types } from "./types.ts";

/** AutoMapper and Mapster: `CreateMap<Client, ClientDto>()`. */
const mapCall = /\b(?:CreateMap|NewConfig|TypeAdapterConfig)\s*<\s*([\w.:]+)\s*,\s*([\w.:]+)\s*>/g;

const mapsIn = (code: string): (readonly [string, string])[] =>
  [...code.matchAll(mapCall)].map(([, from = "", to = ""]) => [simpleName(from), simpleName(to)] as const);

/**
 * Classes for pages and messages that code maps to or from the product's own class of a model, so that they show its
 * members and set them. `copied` are the pairs that it copies member by member, `types` all of the project's, and
 * `isStored` tells those that are found as storage.
 */
export function shownIn(
  codes: readonly string[],
  copied: readonly (readonly [string, string])[],
  declared: readonly Declared[],
  types: Types,
  modelOf: ModelOf,
  isStored: (type: Declared) => boolean,
): (readonly [Declared, Omit<MirrorFact, "condition" | "name" | "span"> & Part])[] {
  const shown = new Map<string, string>();
  for (const [one, other] of [...codes.flatMap(mapsIn), ...copied])
    for (const [product, own] of [
      [one, other],
      [other, one],
    ] as const)
      if (modelOf(product) === product && !types.has(product) && types.has(own)) shown.set(own, product);
  return declared.flatMap((type) => {
    const model = shown.get(type.name);
    const members = model === undefined || isStored(type) ? null : types.propertiesOf(type.name, model);
    if (model === undefined || members === null) return [];
    const place = { start: type.start, end: type.start + type.name.length };
    return [[type, { model, kind: "shows", members, named: type.properties, ...place }] as const];
  });
}

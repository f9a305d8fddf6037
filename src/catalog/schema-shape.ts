import type { z } from "zod";

type AnySchema = z.core.$ZodType;

/** Object schemas that may stand at `path`; for discriminated unions only those whose discriminator fits `data`. */
export function objectsAt(schema: AnySchema, path: readonly PropertyKey[], data: unknown): z.core.$ZodObject[] {
  let reached: { schema: AnySchema; data: unknown }[] = [{ schema, data }];
  for (const key of path) {
    reached = reached.flatMap((place) =>
      alternatives(place.schema, place.data).flatMap((alternative) => {
        const next = step(alternative, key);
        return next === undefined ? [] : [{ schema: next, data: property(place.data, key) }];
      }),
    );
  }
  return reached.flatMap((place) => alternatives(place.schema, place.data).filter(isObject));
}

/** Keys that an object at `path` may have. */
export function keysAt(schema: AnySchema, path: readonly PropertyKey[], data: unknown): string[] {
  const keys = objectsAt(schema, path, data).flatMap((object) => Object.keys(object._zod.def.shape));
  return [...new Set(keys)];
}

function step(schema: AnySchema, key: PropertyKey): AnySchema | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "object") return def.shape[String(key)];
  if (def.type === "array") return def.element;
  return def.type === "record" ? def.valueType : undefined;
}

/** Unwraps optionals, defaults and lazies, and opens unions. */
function alternatives(schema: AnySchema, data: unknown): AnySchema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "default":
    case "nullable":
    case "readonly":
    case "prefault":
      return alternatives(def.innerType, data);
    case "lazy":
      return alternatives(def.getter(), data);
    case "union":
      return fitting(
        def.options.flatMap((option) => alternatives(option, data)),
        data,
      );
    default:
      return [schema];
  }
}

function fitting(options: AnySchema[], data: unknown): AnySchema[] {
  const kind = property(data, "kind");
  const named = options.filter((option) => isObject(option) && acceptsKind(option, kind));
  return named.length > 0 ? named : options;
}

function acceptsKind(schema: z.core.$ZodObject, kind: unknown): boolean {
  const def = (schema._zod.def.shape.kind as z.core.$ZodTypes | undefined)?._zod.def;
  if (def?.type === "literal") return def.values.some((value) => value === kind);
  return def?.type === "enum" && Object.values(def.entries).some((value) => value === kind);
}

function isObject(schema: AnySchema): schema is z.core.$ZodObject {
  return schema._zod.def.type === "object";
}

/** A property of parsed data; undefined where the data is no object. */
export function property(data: unknown, key: PropertyKey): unknown {
  return typeof data === "object" && data !== null ? (data as Record<PropertyKey, unknown>)[key] : undefined;
}

import { z } from "zod";

/**
 * The same schema with every object open: unknown fields are ignored, at any depth. Authored documents are closed so
 * that typing errors are found; published ones must be readable by tools that are older than their newest field.
 */
export function open(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.ZodType>;
    return z.object(Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, open(value)])));
  }
  if (schema instanceof z.ZodArray) return z.array(open(schema.element as z.ZodType));
  if (schema instanceof z.ZodOptional) return open(schema.unwrap() as z.ZodType).optional();
  if (schema instanceof z.ZodNullable) return open(schema.unwrap() as z.ZodType).nullable();
  if (schema instanceof z.ZodDefault) return open(schema.unwrap() as z.ZodType).default(schema.def.defaultValue);
  if (schema instanceof z.ZodUnion) return z.union(schema.options.map((option) => open(option as z.ZodType)));
  if (schema instanceof z.ZodRecord) return z.record(z.string(), open(schema.valueType as z.ZodType));
  if (schema instanceof z.ZodLazy) return z.lazy(() => open(schema.unwrap() as z.ZodType));
  return schema;
}

import { z } from "zod";

/** One item, or a list of them. */
export const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

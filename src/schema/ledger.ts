import { z } from "zod";
import { DocumentationId } from "./vocabulary.ts";

/** `ledger.yml`: each breaking fact of the hop that no rule covers, with a reason that a sceptic accepts. */
export const Ledger = z
  .array(
    z.strictObject({
      symbol: DocumentationId.meta({ description: "Symbol of the fact, as `facts/api.json` writes it." }),
      change: z.string().meta({ description: "The fact's `change`." }),
      reason: z.string().min(20).meta({ description: "Why nobody has to act." }),
    }),
  )
  .meta({ title: "Ledger", description: "rules/<release>/ledger.yml" });
export type Ledger = z.infer<typeof Ledger>;

/** `trace.yml`: every paragraph and list item of the vendor's guide, by heading and ordinal, mapped to where we say it. */
export const Trace = z
  .strictObject({
    source: z.string().meta({ description: "File name of the guide." }),
    entries: z.array(
      z.strictObject({
        heading: z.string().meta({ description: "Heading text of the guide; empty for the text before the first." }),
        kind: z.enum(["paragraph", "item", "code"]),
        ordinal: z.number().int().positive().meta({ description: "1-based among its kind below the heading." }),
        to: z.string().meta({ description: "A rule id, `highlight:<id>` or `informational`." }),
      }),
    ),
  })
  .meta({ title: "Trace", description: "rules/<release>/trace.yml" });
export type Trace = z.infer<typeof Trace>;

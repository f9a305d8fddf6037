import { z } from "zod";
import { DocumentationId } from "./vocabulary.ts";

const some = <T extends z.ZodType>(item: T) => z.array(item).min(1).optional();

/** Chooses facts of the hop; every condition that is given must hold, and within a list any item will do. */
export const FactFilter = z
  .strictObject({
    adds: some(z.string()).meta({ description: "Type of a parameter that came, as the facts write it." }),
    removes: some(z.string()).meta({ description: "Type of a parameter that went." }),
    differs: some(z.string()).meta({
      description:
        "Entries of the fact's `differs`, e.g. `return or member type`, `+static`; all of them must be there.",
    }),
    onlyDiffers: some(z.string()).meta({ description: "The fact's `differs` holds nothing but these." }),
    facts: some(z.string()).meta({ description: "Kinds of fact, the `change` of `facts/api.json`, e.g. `typeMoved`." }),
    below: some(z.string()).meta({
      description: "Full names of namespaces or types; the symbol is one of them or stands below one.",
    }),
    members: some(z.string()).meta({ description: "Simple names of members, `#ctor` for constructors." }),
    kinds: some(z.string()).meta({ description: "Kinds of symbol: `method`, `property`, `class` …" }),
    memberOf: some(z.enum(["class", "interface", "struct", "enum", "record"])).meta({
      description: "Kinds of the declaring type.",
    }),
    packages: some(z.string()).meta({ description: "Package ids." }),
    breaks: some(z.enum(["implementors", "overriders"])),
    type: z.strictObject({ before: z.string().optional(), after: z.string().optional() }).optional().meta({
      description: "Return or member type before and after, as the facts write it.",
    }),
    exclude: some(DocumentationId).meta({
      description:
        "Symbols to leave out: an id without parameter list means every overload, a type all of its members.",
    }),
  })
  .meta({ description: "Filter over the facts of the hop." });
export type FactFilter = z.infer<typeof FactFilter>;

import { z } from "zod";
import { KnownSymbol } from "./catalog.ts";

/** `rules/members.json`, generated: what the vendor's sources say of the types of members and of base types. */
export const MemberFacts = z
  .strictObject({
    releases: z.array(z.string()).meta({ description: "Versions that were read, oldest first." }),
    symbols: z.array(z.strictObject(KnownSymbol.shape)),
  })
  .meta({ title: "Member facts", description: "rules/members.json" });
export type MemberFacts = z.infer<typeof MemberFacts>;

/** `rules/catalog.yml`: what belongs to no release. */
export const CatalogSource = z
  .strictObject({
    family: z
      .array(
        z.strictObject({
          id: z.string().meta({ description: "Package id." }),
          product: z.enum(["Duende IdentityServer", "IdentityServer4"]),
        }),
      )
      .min(1)
      .meta({ description: "Packages whose version decides the release of a project." }),
    symbols: z
      .array(z.strictObject(KnownSymbol.shape))
      .meta({ description: "What the binder must know of the vendor's API to follow member chains and derivation." }),
  })
  .meta({ title: "Catalog source", description: "rules/catalog.yml" });
export type CatalogSource = z.infer<typeof CatalogSource>;

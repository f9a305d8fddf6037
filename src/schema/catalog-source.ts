import { z } from "zod";
import { Carrier, KnownSymbol } from "./catalog.ts";

const product = z.enum(["Duende IdentityServer", "IdentityServer4"]);

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
          product,
        }),
      )
      .min(1)
      .meta({ description: "Packages whose version decides the release of a project." }),
    carriers: z
      .array(
        z.strictObject({
          ...Carrier.shape,
          brings: z
            .array(z.strictObject({ ...Carrier.shape.brings.element.shape, product }))
            .min(1)
            .meta({ description: "Oldest first." }),
        }),
      )
      .default([])
      .meta({
        description: "Packages of others that bring the product into projects which reference none of the family.",
      }),
    symbols: z
      .array(z.strictObject(KnownSymbol.shape))
      .meta({ description: "What the binder must know of the vendor's API to follow member chains and derivation." }),
  })
  .meta({ title: "Catalog source", description: "rules/catalog.yml" });
export type CatalogSource = z.infer<typeof CatalogSource>;

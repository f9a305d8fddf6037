import type { TypeDeclaration } from "./declaration.ts";
import type { PackageSurface } from "./surface.ts";

/** Old and new id of every package that the product's change of name renamed. */
export function renamedPackages(old: readonly string[], now: readonly string[]): [string, string][] {
  return old.flatMap((id): [string, string][] => {
    const name = rebranded(id);
    return name !== id && !now.includes(id) && now.includes(name) ? [[id, name]] : [];
  });
}

/** A namespace or package id under the product's present name. */
export const rebranded = (name: string): string => name.replace(/^IdentityServer4(?=\.|$)/, "Duende.IdentityServer");

/** All names in a text, such as those of a generic type or a documentation id, under the product's present name. */
export const rebrandedNames = (text: string): string =>
  text.replace(/(?<![\w.])IdentityServer4(?=\.)/g, "Duende.IdentityServer");

/** The same surface under the product's present name, so that it can be compared with a later one. */
export function rebrandedSurface(surface: PackageSurface): PackageSurface {
  const types = surface.types.map(
    (type): TypeDeclaration => ({
      ...type,
      package: rebranded(type.package),
      namespace: rebranded(type.namespace),
      origin: { package: type.package, namespace: type.namespace },
    }),
  );
  return { ...surface, id: rebranded(surface.id), types };
}

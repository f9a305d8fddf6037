import type { Engine } from "../analyzer/engine.ts";
import type { Releases } from "../catalog/facts/import-packages.ts";
import type { TypeDeclaration } from "./declaration.ts";
import { isWanted, type ShippedPackage, shippedPackages } from "./packages.ts";
import { FactsError, readTag, type TagFiles } from "./repository.ts";
import { type PackageSurface, readSurface } from "./surface.ts";

/** A tag in a clone: the folder of the clone, and the name. */
export interface TagPlace {
  readonly clone: string;
  readonly tag: string;
}

/** What the product is at one tag. */
export interface Tag {
  /** `8.0.0`, or `8.1.0-preview.1` for a preview. */
  readonly version: string;
  readonly files: TagFiles;
  readonly packages: readonly ShippedPackage[];
  readonly surfaces: readonly PackageSurface[];
}

/** Reads a tag; `say` hears what is being read. Throws a `FactsError`. */
export function readProduct(engine: Engine, place: TagPlace, say: (text: string) => void): Tag {
  const { tag } = place;
  say(`${tag}: listing files`);
  const product = productAt(place);
  const surfaces = product.packages.map((shipped) => readSurface(engine, shipped, (path) => say(`${tag}: ${path}`)));
  return { ...product, surfaces };
}

/** The files and shipped packages of a tag. Throws a `FactsError`. */
export function productAt({ clone, tag }: TagPlace): Omit<Tag, "surfaces"> {
  const files = readTag(clone, tag, isWanted);
  const version = versionOf(tag);
  const packages = shippedPackages(files.files);
  if (packages.every((shipped) => shipped.files.length === 0)) {
    const ids = "`Duende.IdentityServer…` or `IdentityServer4…`";
    throw new FactsError(
      `\`${tag}\` in \`${clone}\` holds no C# of a package ${ids}; give a clone of the product's repository`,
    );
  }
  return { version, files, packages };
}

/** `is-8.0.0` is the tag of 8.0.0. */
function versionOf(tag: string): string {
  const [version] = /\d+\.\d+\.\d+(?:-[\w.]+)?$/.exec(tag) ?? [];
  if (version === undefined) throw new FactsError(`the tag \`${tag}\` names no version; give one such as \`is-8.0.0\``);
  return version;
}

export const typesOf = (surfaces: readonly PackageSurface[]): TypeDeclaration[] =>
  surfaces.flatMap(({ types }) => types);

/** The packages of a tag as the importer of facts takes them. */
export function releaseOf({ version, files, packages }: Tag): Releases[number] {
  return {
    version,
    tag: files.tag,
    // The vendor's repository for all products tags those of IdentityServer with a prefix.
    repository: files.tag.startsWith("is-") ? "products" : "IdentityServer",
    tagDate: files.date,
    targetFrameworks: [...new Set(packages.flatMap(({ targetFrameworks }) => targetFrameworks))],
    packageDetails: packages.map(({ id, targetFrameworks, dependencies }) => ({
      id,
      targetFrameworks: [...targetFrameworks],
      dependencies: { ...dependencies },
    })),
  };
}

import type { Catalog } from "../../schema/catalog.ts";
import { pathOf } from "./name-change.ts";

/** Full names of the namespaces that no rename of a namespace around them touches, of all releases. */
export function keptNamespaces({ releases }: Pick<Catalog, "releases">): string[] {
  return releases.flatMap(({ renames }) => renames.flatMap(({ except = [] }) => except.map(pathOf)));
}

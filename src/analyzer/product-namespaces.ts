import type { Catalog } from "../schema/catalog.ts";
import { parseSymbolId, type SymbolId } from "./readers/csharp/documentation-id.ts";

/** The product's namespaces, which its packages are named after. */
export function productNamespaces({ family }: Pick<Catalog, "family">): SymbolId[] {
  const ids = family.map(({ id }) => id);
  return ids.filter((id) => !ids.some((other) => id.startsWith(`${other}.`))).map((id) => parseSymbolId(`N:${id}`));
}

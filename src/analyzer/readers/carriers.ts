import type { Carrier } from "../../schema/catalog.ts";
import { parseRange, rangeContains, rangeHoldsFloat } from "../../versions/nuget-range.ts";
import { parseVersion } from "../../versions/nuget-version.ts";
import type { PackageFact } from "../facts.ts";
import { type Choice, choiceOf } from "./choice.ts";
import { matchesId } from "./package-id.ts";

/** What a package of others brings into a project that references it. */
export interface Carried {
  readonly product: string;
  /** The product's version that restore takes, where nothing else asks for a higher one. */
  readonly choice: Choice;
  /** Null where the catalog does not tell which version comes with the one referenced. */
  readonly version: string | null;
}

function holds(range: string | undefined, choice: Choice): boolean {
  if (range === undefined) return true;
  const wanted = parseRange(range);
  if (!wanted) return false;
  if (choice.kind === "version") return rangeContains(wanted, choice.version);
  return choice.kind === "floating" && rangeHoldsFloat(wanted, choice.range);
}

/**
 * What a reference to a carrier brings; null for all other packages. Where the carrier's version is unknown to the
 * catalog, the product is the one that its oldest known version brings, from where the way is longest.
 */
export function carriedBy(fact: PackageFact, carriers: readonly Carrier[]): Carried | null {
  const carrier = carriers.find(({ id }) => matchesId(id, fact.id));
  const oldest = carrier?.brings[0];
  if (!carrier || !oldest) return null;
  const found = carrier.brings.find(({ range }) => holds(range, choiceOf(fact)));
  const version = found?.version === undefined ? null : parseVersion(found.version);
  if (!found?.version || !version) {
    return { product: (found ?? oldest).product, choice: { kind: "unknown" }, version: null };
  }
  return { product: found.product, choice: { kind: "version", version }, version: found.version };
}

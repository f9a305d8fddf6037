import { anyOf, conditionAt } from "./conditions.ts";
import type { OwnType } from "./declared.ts";
import { canMeet } from "./exclusive.ts";
import { startOf } from "./syntax.ts";
import type { Grounds } from "./type-ref.ts";
import type { VendorType } from "./vocabulary.ts";

/** The declaration that a name means. */
export type Found =
  | { readonly kind: "vendor"; readonly type: VendorType; readonly grounds: Grounds }
  | { readonly kind: "own"; readonly type: OwnType };

/** `#if` conditions that have to hold together. */
export type Conditions = readonly (string | null)[];

/** What a directive brings in, under its condition. */
export interface Hit {
  readonly found: Found;
  readonly condition: string | null;
}

/** Whether a declaration of an own type is compiled where these conditions hold. */
export const isDeclared = (type: OwnType, conditions: Conditions): boolean =>
  conditions.every((condition) => condition === null) ||
  type.declarations.some(({ file, node }) => canMeet([...conditions, conditionAt(file, startOf(file.syntax, node))]));

/** The namespace of a type may have had an older name. */
const isSame = (one: Found, other: Found): boolean =>
  one.type === other.type ||
  (one.kind === "vendor" && other.kind === "vendor" && one.type.newest === other.type.newest);

function meets(one: Hit, { found, condition }: Hit, here: string | null): boolean {
  const conditions = [here, one.condition, condition];
  return canMeet(conditions) && (found.kind === "vendor" || isDeclared(found.type, conditions));
}

/**
 * The one type that usings bring in at a place with a condition. Several of one name that are compiled together would not
 * compile: something is missing from the picture.
 */
export function oneOf(hits: readonly Hit[], here: string | null): Found | null {
  const others = (hit: Hit) => hits.filter(({ found }) => !isSame(hit.found, found));
  const rivals = (hit: Hit) => others(hit).filter((other) => meets(hit, other, here));
  const vendors = hits.filter(({ found }) => found.kind === "vendor");
  // All usings mean one type nearly always; to compare each with all would take long where there are thousands.
  const areSeveral = hits[0] !== undefined && others(hits[0]).length > 0;
  const hit = (areSeveral ? vendors.find((vendor) => rivals(vendor).length > 0) : undefined) ?? vendors[0];
  if (hit?.found.kind !== "vendor") return hits[0]?.found ?? null;
  const [rival] = rivals(hit);
  const alone = conditional(
    hit.found,
    anyOf(vendors.filter((one) => isSame(one.found, hit.found)).map(({ condition }) => condition)),
  );
  if (!rival) return apart(alone, others(hit));
  const { grounds } = alone;
  const because = `${grounds.because}, but \`${rival.found.type.fullName}\` is imported as well`;
  const found = rivals(hit).map((other) => other.found);
  const confidence = found.some(({ kind }) => kind === "own") ? "possible" : "likely";
  return {
    ...hit.found,
    grounds: { ...grounds, confidence, because, rivals: [...new Set(found.map(({ type }) => type.fullName))] },
  };
}

type VendorFound = Extract<Found, { kind: "vendor" }>;

const conditional = (found: VendorFound, condition: string | null): VendorFound =>
  condition === null ? found : { ...found, grounds: { ...found.grounds, condition } };

/** Code that is compiled with an own type in other builds may be meant for these alone. */
function apart(found: VendorFound, others: readonly Hit[]): Found {
  const own = others.find((other) => other.found.kind === "own");
  if (!own) return found;
  const because = `${found.grounds.because}, and \`${own.found.type.fullName}\` in another branch of \`#if\``;
  return { ...found, grounds: { confidence: "likely", because } };
}

import type { ApiFact } from "../../schema/facts.ts";
import type { Comparison } from "./comparison.ts";
import { typeId } from "./documentation-id.ts";

/** Documentation ids by simple name; several where namespaces differ. */
export type KnownTypes = ReadonlyMap<string, ReadonlySet<string>>;

/** All types that comparisons name. */
export function knownTypes(comparisons: readonly Comparison[]): KnownTypes {
  const found = new Map<string, Set<string>>();
  for (const entry of comparisons.flatMap((comparison) => Object.values(comparison).flat() as unknown[])) {
    const { namespace, type } = (entry ?? {}) as { namespace?: string; type?: string };
    if (namespace === undefined || type === undefined) continue;
    const name = type.replace(/`\d+$/, "");
    found.set(name, (found.get(name) ?? new Set()).add(typeId(namespace, type)));
  }
  return found;
}

/**
 * Services that the vendor's registration no longer offers under their old type, so that resolving it fails at run
 * time: one fact a service. Registrations whose service type stays are left out, those by a type parameter (they are
 * made by a method that the facts name), and those of types whose namespace no comparison tells.
 */
export function registrationFacts(comparison: Comparison, types: KnownTypes = knownTypes([comparison])): ApiFact[] {
  const facts = Object.entries(comparison.registrationChanges).flatMap(([owner, { removed, added }]) => {
    const still = new Set(added.map(serviceOf));
    return removed
      .filter((registration) => !still.has(serviceOf(registration)) && !isTypeParameter(registration))
      .flatMap((registration) => {
        const symbol = resolve(types, serviceOf(registration), owner);
        if (symbol === undefined) return [];
        const now = added.find((other) => implementationOf(other) === implementationOf(registration));
        const after = now === undefined ? {} : { after: now };
        return [
          { symbol, change: "registration" as const, breaking: true, package: owner, before: registration, ...after },
        ];
      });
  });
  return [...new Map(facts.toReversed().map((fact) => [fact.symbol, fact])).values()].toReversed();
}

/** The only type of the name, or the only one of the owner's brand. */
function resolve(types: KnownTypes, name: string, owner: string): string | undefined {
  const ids = [...(types.get(name) ?? [])];
  if (ids.length === 1) return ids[0];
  const [brand = ""] = owner.split(".");
  const own = ids.filter((id) => id.startsWith(`T:${brand}.`));
  return own.length === 1 ? own[0] : undefined;
}

function isTypeParameter(registration: string): boolean {
  return /^T(?:[A-Z]\w*)?$/.test(implementationOf(registration));
}

function typeArguments(registration: string): string[] {
  return /<(.*)>$/.exec(registration)?.[1]?.split(/,\s*/) ?? [];
}

function serviceOf(registration: string): string {
  return typeArguments(registration)[0] ?? registration;
}

function implementationOf(registration: string): string {
  return typeArguments(registration).at(-1) ?? registration;
}

import type { ApiFact } from "../../schema/facts.ts";
import type { Comparison } from "./comparison.ts";
import { typeId } from "./documentation-id.ts";

/**
 * Services that the vendor's registration no longer offers under their old type, so that resolving it fails at run
 * time. Registrations whose service type stays are left out, and so are types that the comparison does not name.
 */
export function registrationFacts(comparison: Comparison): ApiFact[] {
  const known = knownTypes(comparison);
  return Object.entries(comparison.registrationChanges).flatMap(([owner, { removed, added }]) => {
    const still = new Set(added.map(serviceOf));
    return removed
      .filter((registration) => !still.has(serviceOf(registration)))
      .flatMap((registration) => {
        const symbol = known.get(serviceOf(registration));
        if (symbol === undefined) return [];
        const now = added.find((other) => implementationOf(other) === implementationOf(registration));
        const after = now === undefined ? {} : { after: now };
        return [
          { symbol, change: "registration" as const, breaking: true, package: owner, before: registration, ...after },
        ];
      });
  });
}

function knownTypes(comparison: Comparison): Map<string, string> {
  const entries = Object.values(comparison).flatMap((value): unknown[] => (Array.isArray(value) ? value : []));
  return new Map(
    entries.flatMap((entry) => {
      const { namespace, type } = entry as { namespace?: string; type?: string };
      return namespace === undefined || type === undefined
        ? []
        : [[type.replace(/`\d+$/, ""), typeId(namespace, type)]];
    }),
  );
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

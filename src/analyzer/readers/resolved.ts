import type { PackageFact } from "../facts.ts";

/** Facts of lock files and package lists say which version NuGet chose; the declaration stays the place to edit. */
function resolvedFor(declared: PackageFact, found: readonly PackageFact[]): string | undefined {
  const versions = [...new Set(found.flatMap((entry) => entry.resolved ?? []))];
  if (versions.length === 1) return versions[0];
  const condition = declared.condition?.toLowerCase();
  const fitting = found.find((entry) => entry.condition !== null && condition?.includes(entry.condition.toLowerCase()));
  return fitting?.resolved;
}

function firstPerPackage(facts: readonly PackageFact[]): PackageFact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = `${fact.id.toLowerCase()}\u0000${fact.resolved ?? fact.version ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Declared packages with the versions that restore chose, then the packages that no file declares. */
export function withResolved(declared: readonly PackageFact[], found: readonly PackageFact[]): PackageFact[] {
  const byId = new Map<string, PackageFact[]>();
  for (const fact of found) {
    const key = fact.id.toLowerCase();
    const same = byId.get(key);
    if (same) same.push(fact);
    else byId.set(key, [fact]);
  }
  const packages = declared.map((fact): PackageFact => {
    const resolved = resolvedFor(fact, byId.get(fact.id.toLowerCase()) ?? []);
    return resolved === undefined ? fact : { ...fact, resolved };
  });
  const ids = new Set(declared.map((fact) => fact.id.toLowerCase()));
  return [...packages, ...firstPerPackage(found.filter((fact) => !ids.has(fact.id.toLowerCase())))];
}

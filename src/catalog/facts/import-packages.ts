import { z } from "zod";
import type { PackageFacts } from "../../schema/facts.ts";
import type { Comparison, PatchComparisons } from "./comparison.ts";

/** What the research noted of each release's projects. */
export const Releases = z.array(
  z.object({
    version: z.string(),
    tag: z.string(),
    repository: z.enum(["IdentityServer", "products"]),
    tagDate: z.string(),
    targetFrameworks: z.array(z.string()),
    packageDetails: z.array(
      z.object({
        id: z.string(),
        targetFrameworks: z.array(z.string()),
        dependencies: z.record(z.string(), z.record(z.string(), z.string())),
      }),
    ),
  }),
);
export type Releases = z.infer<typeof Releases>;
type Details = Releases[number]["packageDetails"][number];

/** Packages of a hop; null when the research lacks one of its releases. */
export function importPackages(
  comparison: Comparison,
  releases: Releases,
  patches: PatchComparisons,
): PackageFacts | null {
  const [old, now] = [comparison.from, comparison.to].map((version) => releases.find((it) => it.version === version));
  if (old === undefined || now === undefined) return null;
  const last = patches.find((patch) => patch.from === comparison.to);
  return {
    from: comparison.from,
    to: comparison.to,
    date: now.tagDate.slice(0, 10),
    tag: now.tag,
    repository: `DuendeSoftware/${now.repository}`,
    targetFrameworks: { before: old.targetFrameworks.toSorted(), after: now.targetFrameworks.toSorted() },
    packages: packages(old.packageDetails, now.packageDetails, comparison.packages.renamed),
    usings: comparison.usingChanges,
    ...(last === undefined ? {} : { lastPatch: { version: last.to, date: last.tagDate.slice(0, 10), tag: last.tag } }),
  };
}

function packages(
  old: readonly Details[],
  now: readonly Details[],
  renamed: readonly (readonly [string, string])[],
): PackageFacts["packages"] {
  const kept = now.map((details) => {
    const from = renamed.find(([, id]) => id === details.id)?.[0];
    const before = old.find((other) => other.id === (from ?? details.id));
    return {
      id: details.id,
      change: from !== undefined ? ("renamed" as const) : before === undefined ? ("added" as const) : ("kept" as const),
      ...(from === undefined ? {} : { from }),
      targetFrameworks: details.targetFrameworks,
      dependencies: { before: byDependency(before), after: byDependency(details) },
    };
  });
  const still = new Set(kept.flatMap(({ id, from }) => [id, from]));
  const removed = old
    .filter(({ id }) => !still.has(id))
    .map((details) => ({
      id: details.id,
      change: "removed" as const,
      targetFrameworks: [],
      dependencies: { before: byDependency(details), after: {} },
    }));
  return [...kept, ...removed].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** `{ "AutoMapper": { "net6.0": "[12,13)" } }`, sorted. */
function byDependency(details: Details | undefined): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {};
  for (const [framework, dependencies] of Object.entries(details?.dependencies ?? {})) {
    for (const [id, range] of Object.entries(dependencies)) found[id] = { ...found[id], [framework]: range };
  }
  return Object.fromEntries(Object.entries(found).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

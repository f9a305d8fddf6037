import { type NuGetRange, parseRange, rangeContains } from "../../versions/nuget-range.ts";
import { compareVersions, parseVersion } from "../../versions/nuget-version.ts";
import type { PackageFact } from "../facts.ts";
import { frameworksOf } from "./msbuild/frameworks.ts";
import type { ReaderNotice } from "./msbuild/sequence.ts";

/** Whether a fact of a lock file counts under the condition of a declaration. */
function isFor(entry: PackageFact, condition: string | null): boolean {
  const frameworks = condition === null ? null : frameworksOf(condition);
  if (!frameworks || entry.condition === null) return true;
  const given = entry.condition.toLowerCase();
  return frameworks.some((framework) => framework.toLowerCase() === given);
}

/** Facts of lock files and package lists say which version NuGet chose; the declaration stays the place to edit. */
function resolvedFor(declared: PackageFact, found: readonly PackageFact[]): string | undefined {
  const versions = new Set(
    found.filter((entry) => isFor(entry, declared.condition)).flatMap((entry) => entry.resolved ?? []),
  );
  return versions.size === 1 ? [...versions][0] : undefined;
}

function firstPerPackage(facts: readonly PackageFact[]): PackageFact[] {
  const seen = new Set<string>();
  return facts.filter((fact) => {
    const key = `${fact.id.toLowerCase()}\u0000${fact.resolved ?? fact.version ?? ""}`;
    return !seen.has(key) && seen.add(key);
  });
}

function byId(facts: readonly PackageFact[]): Map<string, PackageFact[]> {
  const groups = new Map<string, PackageFact[]>();
  for (const fact of facts) {
    const key = fact.id.toLowerCase();
    const same = groups.get(key);
    if (same) same.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

const sameEnd = (a: NuGetRange["min"], b: NuGetRange["min"]): boolean =>
  a && b ? a.inclusive === b.inclusive && compareVersions(a.version, b.version) === 0 : a === b;

/** Whether restore ran before the declaration took its present form: it asked for something else, or chose outside of it. */
function isStale(declared: PackageFact, entry: PackageFact): boolean {
  const range = declared.version === null ? null : parseRange(declared.version);
  if (!range || !isFor(entry, declared.condition)) return false;
  const requested = entry.requested === undefined ? null : parseRange(entry.requested);
  if (requested && !(sameEnd(range.min, requested.min) && sameEnd(range.max, requested.max))) return true;
  const version = entry.resolved === undefined ? null : parseVersion(entry.resolved);
  return version !== null && !rangeContains(range, version);
}

/** For each file that is out of date, the declaration that shows it. Several declarations of one package excuse each other. */
function staleFiles(declared: readonly PackageFact[], found: ReadonlyMap<string, readonly PackageFact[]>) {
  const stale = new Map<string, { declared: PackageFact; entry: PackageFact }>();
  for (const [id, facts] of byId(declared)) {
    for (const entry of found.get(id) ?? []) {
      const [first] = facts;
      if (first && facts.every((fact) => isStale(fact, entry)) && !stale.has(entry.span.file))
        stale.set(entry.span.file, { declared: first, entry });
    }
  }
  return stale;
}

function staleNotice(declared: PackageFact, entry: PackageFact): ReaderNotice {
  const { file } = entry.span;
  return {
    code: "lock-file-stale",
    message: `\`${file}\` has \`${entry.id}\` ${entry.resolved ?? entry.requested}, but the project now declares ${declared.version}: the file is older than the declaration and counts for nothing`,
    cure: "restore again (`dotnet restore --force-evaluate`), or leave the file out",
    span: entry.span,
  };
}

export interface Resolved {
  readonly packages: readonly PackageFact[];
  /** Files that say nothing, because the declarations are newer. */
  readonly stale: ReadonlySet<string>;
  readonly notices: readonly ReaderNotice[];
}

/** Declared packages with the versions that restore chose, then the packages that no file declares. */
export function withResolved(declared: readonly PackageFact[], all: readonly PackageFact[]): Resolved {
  const stale = staleFiles(declared, byId(all));
  const found = all.filter((fact) => !stale.has(fact.span.file));
  const chosen = byId(found);
  const packages = declared.map((fact): PackageFact => {
    const resolved = resolvedFor(fact, chosen.get(fact.id.toLowerCase()) ?? []);
    return resolved === undefined ? fact : { ...fact, resolved };
  });
  const ids = new Set(declared.map((fact) => fact.id.toLowerCase()));
  return {
    packages: [...packages, ...firstPerPackage(found.filter((fact) => !ids.has(fact.id.toLowerCase())))],
    stale: new Set(stale.keys()),
    notices: [...stale.values()].map((entry) => staleNotice(entry.declared, entry.entry)),
  };
}

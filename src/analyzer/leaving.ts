import type { PackageFact } from "./facts.ts";
import { frameworkName } from "./moniker.ts";
import type { Project } from "./project.ts";
import { frameworksOf } from "./readers/msbuild/frameworks.ts";

/** `8` of `net8.0`, `3.1` of `netcoreapp3.1`; null for .NET Framework, .NET Standard and others. */
export function numberOf(moniker: string): number | null {
  const [, name = "", number = ""] = /^(netcoreapp|net)(\d+\.\d+)$/.exec(frameworkName(moniker)) ?? [];
  return number === "" || (name === "net" && Number(number) < 5) ? null : Number(number);
}

/** Whether a package is referenced for these frameworks alone. */
const isFor = ({ condition }: PackageFact, belongs: (moniker: string) => boolean): boolean =>
  condition !== null && frameworksOf(condition)?.every(belongs) === true;

/**
 * The references of a project that no package of the product with these frameworks concerns. Where the project has a
 * framework that they support beside one that they do not, the older one cannot move on: what is referenced for it alone
 * is no older version of what the project has for the newer one, and stays or goes with it.
 */
export function leavingPackages(
  { packages, targetFrameworks }: Project,
  supported: readonly string[],
): ReadonlySet<PackageFact> {
  const floor = Math.min(...supported.flatMap((moniker) => numberOf(moniker) ?? []));
  const isLeaving = (moniker: string): boolean => (numberOf(moniker) ?? floor) < floor;
  const isStaying = (moniker: string): boolean => (numberOf(moniker) ?? 0) >= floor;
  if (!targetFrameworks.some(({ moniker }) => isStaying(moniker))) return new Set();
  const stays = ({ id }: PackageFact): boolean =>
    packages.some(
      (other) => other.id.toLowerCase() === id.toLowerCase() && (other.condition === null || isFor(other, isStaying)),
    );
  return new Set(packages.filter((fact) => isFor(fact, isLeaving) && stays(fact)));
}

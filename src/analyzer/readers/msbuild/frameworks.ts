import { evaluateCondition } from "./condition.ts";
import { callFunction, isFunction } from "./functions.ts";

const EQUALS = /^\s*\(*\s*'?\s*\$\(TargetFramework\)\s*'?\s*==\s*'?\s*([A-Za-z][\w.-]*)\s*'?\s*\)*\s*$/i;
const MONIKER = /^(?:net|netstandard|netcoreapp|monoandroid|xamarin\w*|uap)[\d.]+(?:-[\w.]+)?$/i;

/**
 * Target frameworks that a condition names when it asks for nothing else: `'$(TargetFramework)' == 'net6.0'`, several
 * joined by `or`, or the bare framework of a lock file. Null for every other condition.
 */
export function frameworksOf(condition: string): readonly string[] | null {
  if (MONIKER.test(condition)) return [condition];
  // One space for many, so that the separator is not looked for anew from each of them.
  const parts = condition
    .replace(/\s+/g, " ")
    .split(/ or /i)
    .map((part) => EQUALS.exec(part)?.[1]);
  return parts.every((part) => part !== undefined) ? parts : null;
}

/** `.NETCoreApp` of `net8.0`, as MSBuild calls it; null for others than .NET, .NET Standard and .NET Framework. */
function identifierOf(moniker: string): string | null {
  if (/^netstandard\d/i.test(moniker)) return ".NETStandard";
  if (/^(?:netcoreapp\d|net(?:[5-9]|\d{2,})\.)/i.test(moniker)) return ".NETCoreApp";
  return /^net[1-4]\d+$/i.test(moniker) ? ".NETFramework" : null;
}

/** `8.0` of `net8.0`, `4.7.2` of `net472`, as numbers to be compared one by one. */
function versionOf(moniker: string): number[] {
  const [, text = ""] = /^[a-z]+([\d.]+)/i.exec(moniker) ?? [];
  return (text.includes(".") ? text.split(".") : [...text]).map(Number);
}

function isAtLeast(one: readonly number[], other: readonly number[]): boolean {
  for (let index = 0; index < Math.max(one.length, other.length); index++) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Whether what is built for one framework is for the other; null where another family's rules decide. */
function isCompatible(moniker: string, wanted: string): boolean | null {
  const [own, other] = [identifierOf(moniker), identifierOf(wanted)];
  if (own === null || other === null) return null;
  if (own === other) return isAtLeast(versionOf(moniker), versionOf(wanted));
  if (other !== ".NETStandard") return false;
  return own === ".NETCoreApp" && isAtLeast(versionOf(moniker), [3]) ? true : null;
}

const COMPATIBLE =
  /^\$\(\s*\[\s*MSBuild\s*\]\s*::\s*IsTargetFrameworkCompatible\s*\(\s*'?\$\(TargetFramework\)'?\s*,\s*'?([\w.-]+)'?\s*\)\s*\)$/i;

/** Text of a condition with what the target framework decides filled in; null where something else does. */
function filledIn(raw: string, moniker: string): string | null {
  const compatible = COMPATIBLE.exec(raw)?.[1];
  if (compatible !== undefined) return isCompatible(moniker, compatible)?.toString() ?? null;
  const text = raw
    .replace(/\$\(\s*TargetFramework\s*\)/gi, moniker)
    .replace(/\$\(\s*TargetFrameworkIdentifier\s*\)/gi, (whole) => identifierOf(moniker) ?? whole);
  const call = /^\$\(([\s\S]*)\)$/.exec(text)?.[1];
  if (call !== undefined && isFunction(call))
    return callFunction(call, { folder: "", above: () => null, text: (inner) => filledIn(inner, moniker) });
  return text.includes("$(") ? null : text;
}

/** Whether a condition may hold in the build for a target framework; what something else decides may. */
export function mayHoldFor(condition: string, moniker: string): boolean {
  if (MONIKER.test(condition)) return condition.toLowerCase() === moniker.toLowerCase();
  const context = {
    text: (raw: string) => filledIn(raw, moniker),
    isUnset: () => false,
    exists: () => "unknown" as const,
  };
  return evaluateCondition(condition, context) !== false;
}

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

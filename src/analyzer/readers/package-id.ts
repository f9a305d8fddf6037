/** Whether a package id is the wanted one, without case; `*` at the end of the wanted one matches a prefix. */
export function matchesId(pattern: string, id: string): boolean {
  const wanted = pattern.toLowerCase();
  const actual = id.toLowerCase();
  return wanted.endsWith("*") ? actual.startsWith(wanted.slice(0, -1)) : actual === wanted;
}

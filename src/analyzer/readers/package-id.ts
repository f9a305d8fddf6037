/** Whether a package id is the wanted one, without case; `*` in the wanted one stands for any text, also for none. */
export function matchesId(pattern: string, id: string): boolean {
  const [start = "", ...parts] = pattern.toLowerCase().split("*");
  const actual = id.toLowerCase();
  const end = parts.pop();
  if (end === undefined) return actual === start;
  const stop = actual.length - end.length;
  let at = start.length;
  if (!actual.startsWith(start) || !actual.endsWith(end)) return false;
  for (const part of parts) {
    const found = actual.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= stop;
}

/** Whether a name fits a pattern with `*`, without case. Linear in both: no regular expression is built from input. */
export function matchesWildcard(pattern: string, name: string): boolean {
  const parts = pattern.toLowerCase().split("*");
  const text = name.toLowerCase();
  const first = parts.shift() ?? "";
  const last = parts.pop();
  if (last === undefined) return first === text;
  if (!text.startsWith(first)) return false;
  let position = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, position);
    if (found < 0) return false;
    position = found + part.length;
  }
  return text.length - last.length >= position && text.endsWith(last);
}

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

/** Whether a path fits a glob: `*` within a segment, `**` for any number of segments; without case. Never exponential. */
export function matchesGlob(pattern: string, path: string): boolean {
  const globs = pattern.split("/");
  const segments = path.split("/");
  // reached[i]: the globs so far fit the first i segments.
  let reached: boolean[] = [true, ...segments.map(() => false)];
  for (const [position, glob] of globs.entries()) {
    const next = reached.map(() => false);
    let open = false;
    for (let index = 0; index <= segments.length; index++) {
      if (glob === "**") {
        const before = open;
        open ||= reached[index] ?? false;
        // As the last part, `**` stands for the files below, not for the folder itself.
        next[index] = position < globs.length - 1 ? open : before;
      } else if (index > 0) {
        next[index] = (reached[index - 1] ?? false) && matchesWildcard(glob, segments[index - 1] ?? "");
      }
    }
    reached = next;
  }
  return reached.at(-1) ?? false;
}

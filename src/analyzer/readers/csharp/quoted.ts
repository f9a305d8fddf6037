/** A raw string may stand on a line of its own, so that its value lies this far inside the quotes at most. */
const MARGIN = 1_000;

const isSpace = (unit: number): boolean => unit === 32 || unit === 9 || unit === 10 || unit === 13;

/** What is asked for between quotes, with the lengths that occur: most strings are told by their length alone. */
export interface QuotedSearch {
  /** Offsets at which one of the values stands alone between two quotes, white space around it left out. */
  find(text: string): number[];
}

/** Finds string literals by their whole value, in time that depends on the text alone. */
export function quotedSearch(values: ReadonlySet<string>): QuotedSearch {
  const lengths = new Set([...values].map((value) => value.length));
  const longest = Math.max(0, ...lengths);
  const isAsked = (text: string, start: number, end: number): boolean =>
    lengths.has(end - start) && values.has(text.slice(start, end));
  const within = (text: string, from: number, to: number): number => {
    if (isAsked(text, from, to)) return from;
    let start = from;
    let end = to;
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    return isAsked(text, start, end) ? start : -1;
  };
  return {
    find(text) {
      const found: number[] = [];
      let open = values.size === 0 ? -1 : text.indexOf('"');
      while (open >= 0) {
        const close = text.indexOf('"', open + 1);
        const at = close < 0 || close - open > longest + MARGIN ? -1 : within(text, open + 1, close);
        if (at >= 0) found.push(at);
        open = close;
      }
      return found;
    },
  };
}

/** A place of a vendor's guide: the n-th of its kind below a heading. */
export interface GuidePlace {
  readonly heading: string;
  readonly kind: "paragraph" | "item" | "code";
  readonly ordinal: number;
  /** 1-based line in the guide. */
  readonly line: number;
}

interface State {
  heading: string;
  counts: Map<string, number>;
  /** What the previous line belongs to; a further line of text continues it. */
  open: "paragraph" | "item" | null;
  fence: string | null;
}

/**
 * Cuts a guide in Markdown into its paragraphs, list items (of any depth, each on its own) and code blocks. A paragraph
 * indented below an item counts as a paragraph. Counting starts anew at each heading.
 */
export function guidePlaces(text: string): GuidePlace[] {
  const state: State = { heading: "", counts: new Map(), open: null, fence: null };
  const lines = text.split(/\r?\n/);
  const places: GuidePlace[] = [];
  for (let index = afterFrontmatter(lines); index < lines.length; index++) {
    const kind = read(state, lines[index] ?? "");
    if (kind === null) continue;
    const ordinal = (state.counts.get(kind) ?? 0) + 1;
    state.counts.set(kind, ordinal);
    places.push({ heading: state.heading, kind, ordinal, line: index + 1 });
  }
  return places;
}

function afterFrontmatter(lines: readonly string[]): number {
  if (lines[0] !== "---") return 0;
  return lines.indexOf("---", 1) + 1;
}

/** The kind of place that begins at a line, or null. */
function read(state: State, line: string): GuidePlace["kind"] | null {
  const mark = /^\s*(```+|~~~+)/.exec(line)?.[1];
  if (state.fence !== null) {
    if (mark?.startsWith(state.fence)) state.fence = null;
    return null;
  }
  if (mark !== undefined) {
    state.fence = mark;
    state.open = null;
    return "code";
  }
  const heading = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(line)?.[1];
  if (heading !== undefined) {
    Object.assign(state, { heading, counts: new Map(), open: null });
    return null;
  }
  return readText(state, line);
}

function readText(state: State, line: string): GuidePlace["kind"] | null {
  if (line.trim() === "") {
    state.open = null;
    return null;
  }
  if (/^\s*(?:[-*+]|\d+[.)])\s+/.test(line)) {
    state.open = "item";
    return "item";
  }
  if (state.open !== null) return null;
  state.open = "paragraph";
  return "paragraph";
}

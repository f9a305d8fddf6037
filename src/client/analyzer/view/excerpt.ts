import type { Location } from "../../../schema/report.ts";
import { type Child, el } from "../dom.ts";

/** Lines shown around the region, and the most lines and characters of a line that are shown at all. */
const CONTEXT = 1;
const MOST_LINES = 14;
const MOST_CHARACTERS = 500;

/** Lines as the analyzer counts them: ended by LF, CRLF or CR. */
const linesOf = (text: string): string[] => text.split(/\r\n|\n|\r/);

interface Cut {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts a line of thousands of characters around its region; the cut is marked. */
function cut(text: string, start: number, end: number): Cut {
  if (text.length <= MOST_CHARACTERS) return { text, start, end };
  const from = Math.max(0, start - 80);
  const to = Math.min(text.length, from + MOST_CHARACTERS);
  const [before, after] = [from > 0 ? "…" : "", to < text.length ? "…" : ""];
  const shift = before.length - from;
  return { text: before + text.slice(from, to) + after, start: start + shift, end: Math.min(end, to) + shift };
}

function markedLine(number: number, text: string, start: number, end: number): Child {
  const shown = cut(text, start, end);
  const code = [
    shown.text.slice(0, shown.start),
    shown.end > shown.start ? el("mark", {}, shown.text.slice(shown.start, shown.end)) : null,
    shown.text.slice(shown.end),
  ];
  return el(
    "span",
    { class: "code-line" },
    el("span", { class: "line-number", "aria-hidden": "true" }, String(number)),
    code,
    "\n",
  );
}

function lineOf(text: string, number: number, { region }: Location): Child {
  if (number < region.startLine || number > region.endLine) return markedLine(number, text, 0, 0);
  const start = number === region.startLine ? region.startColumn - 1 : 0;
  const end = number === region.endLine ? region.endColumn - 1 : text.length;
  return markedLine(number, text, start, end);
}

/** A scrolling block of code that a keyboard can reach and a screen reader can name. */
export function codeBlock(label: string, children: Child, kind = "excerpt"): HTMLElement {
  return el(
    "pre",
    { class: `code code-${kind}`, tabindex: 0, role: "group", "aria-label": label },
    el("code", {}, children),
  );
}

/** The user's lines exactly as written, with the region marked. Without the file's text only the region is shown. */
export function excerptView(location: Location, excerpt: string, text: string | undefined): HTMLElement {
  const label = `${location.file}, line ${location.region.startLine}`;
  if (text === undefined) return codeBlock(label, el("mark", {}, excerpt.slice(0, MOST_CHARACTERS)));
  const lines = linesOf(text);
  const first = Math.max(1, location.region.startLine - CONTEXT);
  const last = Math.min(lines.length, location.region.endLine + CONTEXT);
  const shownLast = Math.min(last, first + MOST_LINES - 1);
  const shown = lines.slice(first - 1, shownLast).map((line, index) => lineOf(line, first + index, location));
  const rest = last > shownLast ? el("span", { class: "code-rest" }, `… ${last - shownLast} more lines`) : null;
  return codeBlock(label, [shown, rest]);
}

import { listOf, suggestion } from "./closest.ts";
import type { Problem } from "./problem.ts";

/** What every `rule.md` has, in this order. */
export const HEADINGS = ["What changed", "Who is affected", "How to upgrade", "How to verify"] as const;
const OPTIONAL_HEADING = "Rolling back";
const ALL: readonly string[] = [...HEADINGS, OPTIONAL_HEADING];

/** Checks the shape of a `rule.md`: the fixed headings in order, each with text, no frontmatter, no HTML. */
export function proseProblems(file: string, text: string): Problem[] {
  const lines = proseLines(text);
  return [
    ...frontmatter(file, text),
    ...lines.flatMap((line, index) => lineProblems(file, line, lines[index - 1]?.text ?? "")),
    ...headingProblems(file, lines),
  ];
}

interface Line {
  readonly number: number;
  readonly text: string;
}

/** Lines outside fenced code, with code spans blanked out so that `<T>` in code is no HTML. */
function proseLines(text: string): Line[] {
  const lines: Line[] = [];
  let fence: string | null = null;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const mark: string | undefined = /^ {0,9}(`{3,}|~{3,})/.exec(raw)?.[1];
    if (fence !== null) {
      if (mark?.startsWith(fence)) fence = null;
      continue;
    }
    if (mark !== undefined) fence = mark;
    lines.push({ number: index + 1, text: mark ?? blankCode(raw) });
  }
  return lines;
}

function blankCode(line: string): string {
  return line.replace(/(`+)[^`]*\1/g, (span) => "`".repeat(span.length));
}

function frontmatter(file: string, text: string): Problem[] {
  if (!/^---\r?\n/.test(text)) return [];
  return [problem(file, 1, 1, "frontmatter is not allowed", "move the data to `rule.yml`")];
}

function lineProblems(file: string, line: Line, above: string): Problem[] {
  const heading = /^ {0,3}(#{1,6})(?:\s|$)/.exec(line.text);
  if (heading !== null && heading[1] !== "##") {
    return [
      problem(
        file,
        line.number,
        1,
        `heading of level ${heading[1]?.length}`,
        `use only ${listOf(ALL.map((title) => `## ${title}`))}`,
      ),
    ];
  }
  if (/^ {0,3}(?:=+|-+)\s*$/.test(line.text) && /^ {0,3}[^\s#>`-]/.test(above)) {
    return [problem(file, line.number, 1, "underlined heading", "write headings as `## …`")];
  }
  const html = /<(?:\/?[a-zA-Z][\w-]*(?:\s[^<>]*)?\/?|!--.*)>/.exec(line.text);
  if (html === null) return [];
  return [
    problem(file, line.number, html.index + 1, `HTML \`${html[0]}\``, "write Markdown, and put code into backticks"),
  ];
}

function headingProblems(file: string, lines: readonly Line[]): Problem[] {
  const found = lines.flatMap((line) => {
    const title = /^ {0,3}##\s+(.*?)\s*$/.exec(line.text)?.[1];
    return title === undefined ? [] : [{ title, line }];
  });
  return [
    ...unknownHeadings(file, found),
    ...missingHeadings(file, found, lines.at(-1)?.number ?? 1),
    ...orderProblems(file, found),
    ...emptySections(file, found, lines),
  ];
}

type Heading = { title: string; line: Line };

function unknownHeadings(file: string, found: readonly Heading[]): Problem[] {
  const seen = new Set<string>();
  return found.flatMap(({ title, line }) => {
    if (!ALL.includes(title)) {
      return [problem(file, line.number, 4, `unknown heading \`${title}\``, suggestion(title, ALL))];
    }
    if (seen.has(title))
      return [problem(file, line.number, 4, `heading \`${title}\` appears twice`, "join the sections")];
    seen.add(title);
    return [];
  });
}

function missingHeadings(file: string, found: readonly Heading[], end: number): Problem[] {
  const titles = found.map((heading) => heading.title);
  return HEADINGS.filter((title) => !titles.includes(title)).map((title) =>
    problem(file, end, 1, `missing heading \`## ${title}\``, "add it with its text"),
  );
}

function orderProblems(file: string, found: readonly Heading[]): Problem[] {
  let last = -1;
  return found.flatMap(({ title, line }) => {
    const place = ALL.indexOf(title);
    if (place === -1) return [];
    if (place > last) {
      last = place;
      return [];
    }
    return [problem(file, line.number, 4, `heading \`${title}\` is out of order`, `the order is ${listOf(ALL)}`)];
  });
}

function emptySections(file: string, found: readonly Heading[], lines: readonly Line[]): Problem[] {
  const first = found[0]?.line.number ?? Number.POSITIVE_INFINITY;
  const stray = lines.find((line) => line.number < first && line.text.trim() !== "" && found.length > 0);
  const before =
    stray === undefined
      ? []
      : [problem(file, stray.number, 1, "text before the first heading", `begin with \`## ${HEADINGS[0]}\``)];
  const empty = found.filter(({ line }, index) => {
    const next = found[index + 1]?.line.number ?? Number.POSITIVE_INFINITY;
    return !lines.some((other) => other.number > line.number && other.number < next && other.text.trim() !== "");
  });
  return [
    ...before,
    ...empty.map(({ title, line }) => problem(file, line.number, 4, `section \`${title}\` is empty`, "write its text")),
  ];
}

function problem(file: string, line: number, column: number, message: string, cure: string): Problem {
  return { file, line, column, path: "", message, cure };
}

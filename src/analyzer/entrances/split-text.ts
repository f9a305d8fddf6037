/** One file of a pasted text. */
export interface TextPart {
  /** As a heading names it; null where nothing does. */
  readonly path: string | null;
  readonly text: string;
}

export interface SplitText {
  readonly parts: readonly TextPart[];
  /** What told the parts apart, for people. */
  readonly by: "file headings" | "where one kind of file ends and the next begins";
}

const NAME =
  /^(?:[\w.@()[\]+-]+(?: [\w.@()[\]+-]+)*[\\/])*(?:[\w.@()[\]+-]+\.(?:cs|csproj|vbproj|fsproj|props|targets|cshtml|razor|json|sql|sln|slnx|slnf|config)|(?:[\w.-]+\.)?Dockerfile[\w-]*)$/i;

const MAX_HEADING = 300;

/** Longer texts are generated files, and splitting must not be felt while pasting. */
const MAX_TEXT = 1_000_000;

/** Signs that people and tools put around a name: comments, Markdown, `=== x ===`, `File: x`, `diff`-like arrows. */
function headingOf(line: string): string | null {
  if (line.length > MAX_HEADING) return null;
  const inner = line
    .trim()
    .replace(/^<!--\s*(.*?)\s*-->$/, "$1")
    .replace(/^\/\*+\s*(.*?)\s*\*+\/$/, "$1")
    .replace(/^(?:\/\/+|--+|==+|#+|>+|\*+(?!\*)|\d+[.)])\s*/, "")
    .replace(/\s*(?:--+|==+|#+)$/, "")
    .replace(/^(?:file(?:name)?|path|datei)\s*:\s*/i, "")
    .replace(/^[*_`"'[]+|[*_`"'\]]*:?[*_`"'\]]*$/g, "")
    .trim();
  return NAME.test(inner) ? inner : null;
}

/** Name in the opening line of a fenced block, such as ```` ```csharp title="src/A.cs" ````. */
function fencedNameOf(line: string): string | null {
  const titled = /(?:title|file(?:name)?)\s*=\s*["']?([^"'\s}]+)/i.exec(line.slice(0, MAX_HEADING));
  const plain = /^\s*[`~]{3,}\w*[:\s]+(\S+)\s*$/.exec(line.slice(0, MAX_HEADING));
  const path = titled?.[1] ?? plain?.[1] ?? "";
  return NAME.test(path) ? path : null;
}

const FENCE = /^\s*(`{3,}|~{3,})/;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
  for (let match = pattern.exec(text); match && match.index < text.length; match = pattern.exec(text))
    lines.push({ text: match[0].replace(/[\r\n]+$/, ""), start: match.index, end: match.index + match[0].length });
  return lines;
}

/** Change of the depth of braces over a line, strings and comments left out as far as one line shows them. */
function braces(line: string): number {
  // With `s`: before a line separator, a comment would be looked for anew from each of its slashes.
  const bare = line.replace(/@?\$?"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)'|\/\/.*$/gs, "");
  return bare.split("{").length - bare.split("}").length;
}

interface Heading {
  readonly path: string | null;
  /** Where the part before it ends. */
  readonly start: number;
  /** Where its own text starts. */
  readonly bodyStart: number;
}

/** Headings outside of braces: a comment inside a class that holds only a file name heads nothing. */
function headingsIn(lines: readonly Line[]): Heading[] {
  const headings: Heading[] = [];
  let depth = 0;
  let fence: string | null = null;
  /** Whether only blank lines came since the last heading. */
  let isFresh = false;
  for (const line of lines) {
    const mark = FENCE.exec(line.text)?.[1] ?? null;
    if (mark !== null && fence === null) {
      fence = mark;
      const named = fencedNameOf(line.text);
      const last = headings.at(-1);
      if (named !== null) headings.push({ path: named, start: line.start, bodyStart: line.end });
      else if (isFresh && last) headings[headings.length - 1] = { ...last, bodyStart: line.end };
      else headings.push({ path: null, start: line.start, bodyStart: line.end });
      depth = 0;
    } else if (mark !== null && fence !== null && line.text.trim() === mark) {
      fence = null;
      headings.push({ path: null, start: line.start, bodyStart: line.end });
      depth = 0;
    } else {
      const path = depth <= 0 && fence === null ? headingOf(line.text) : null;
      if (path !== null) headings.push({ path, start: line.start, bodyStart: line.end });
      depth = path === null ? depth + braces(line.text) : 0;
      isFresh = path !== null || (isFresh && line.text.trim() === "");
    }
  }
  return headings;
}

function partsAt(text: string, headings: readonly Heading[]): TextPart[] {
  const all: Heading[] = [{ path: null, start: 0, bodyStart: 0 }, ...headings];
  return all.flatMap((heading, index): TextPart[] => {
    const part = text.slice(heading.bodyStart, all[index + 1]?.start ?? text.length);
    return part.trim() === "" ? [] : [{ path: heading.path, text: part }];
  });
}

/** Prose between fenced blocks is no file. */
const isCode = (part: TextPart): boolean => part.path !== null || /[{};<>]/.test(part.text);

function byHeadings(text: string, lines: readonly Line[]): TextPart[] | null {
  const headings = headingsIn(lines);
  if (headings.length === 0) return null;
  const parts = partsAt(text, headings).filter(isCode);
  // A single name at the top of a text is worth knowing too.
  return parts.length > 1 || parts.some((part) => part.path !== null) || /^\s*[`~]{3}/.test(text) ? parts : null;
}

const XML_START = /^\s*<(?:\?xml\b|Project\b|packages\b|Solution\b|configuration\b)/;
const XML_END = /<\/(?:Project|packages|Solution|configuration)>\s*$/;
/** Lines copied out of a project file, without the element around all of it. */
const FRAGMENT =
  /^\s*<(?:ItemGroup|PropertyGroup|PackageReference|PackageVersion|GlobalPackageReference|ProjectReference|TargetFrameworks?)\b/;
const USING = /^(?:global\s+)?using\s+(?:static\s+)?(?:\w+\s*=\s*)?[\w.]+(?:<[\w.<>,\s]*>)?\s*;/;
const JSON_START = /^\{\s*(?:"[^"]*"\s*:.*)?$/;

type Kind = "xml" | "fragment" | "json" | "code";

function startOf(line: string, next: string): Kind | null {
  if (XML_START.test(line)) return "xml";
  if (FRAGMENT.test(line)) return "fragment";
  if (JSON_START.test(line) && (line.includes('"') || /^\s*"[^"]*"\s*:/.test(next))) return "json";
  return null;
}

/** Where the next file begins, told by what a file of its kind cannot hold. */
function boundaries(lines: readonly Line[]): number[] {
  const found: number[] = [];
  let kind: Kind | null = null;
  let isOver = false;
  let depth = 0;
  let hasTypes = false;
  for (const [index, line] of lines.entries()) {
    const text = line.text;
    if (text.trim() === "") continue;
    // What follows lines out of a project file and is no element belongs to another file.
    if (kind === "fragment") isOver = !/^\s*</.test(text) || XML_START.test(text);
    const opens = depth <= 0 ? startOf(text, lines[index + 1]?.text ?? "") : null;
    const begins =
      kind === null ||
      isOver ||
      (kind === "code" && opens !== null) ||
      (kind === "code" && depth <= 0 && hasTypes && USING.test(text));
    const joinsXml = (kind === "xml" || kind === "fragment") && !isOver;
    if (begins && !joinsXml) {
      if (kind !== null) found.push(line.start);
      kind = opens ?? "code";
      isOver = false;
      hasTypes = false;
      depth = 0;
    }
    if (kind === "xml") isOver = XML_END.test(text);
    else if (kind !== "fragment") depth += braces(text);
    if (kind === "json") isOver = depth <= 0;
    if (kind === "code" && depth <= 0 && /^\s*\}/.test(text)) hasTypes = true;
  }
  return found;
}

/**
 * Tells apart the files of one pasted text: by headings that name them, else where a project file, JSON or C# ends
 * and something else begins. Null when the text is one file, which is the usual case. The parts in their order hold
 * everything but headings, fences and prose between them. Texts over a million characters are taken as one file.
 */
export function splitText(text: string): SplitText | null {
  if (text.length > MAX_TEXT) return null;
  const lines = linesOf(text);
  const headed = byHeadings(text, lines);
  if (headed) return headed.length === 0 ? null : { parts: headed, by: "file headings" };
  const starts = [0, ...boundaries(lines)];
  if (starts.length < 2) return null;
  const parts = starts.map((start, index) => ({
    path: null,
    text: text.slice(start, starts[index + 1] ?? text.length),
  }));
  return { parts, by: "where one kind of file ends and the next begins" };
}

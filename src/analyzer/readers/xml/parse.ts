import { SaxesParser } from "saxes";
import type { XmlDocument, XmlElement, XmlProblem } from "./element.ts";

/** Real project files nest a handful of levels. */
const MAX_DEPTH = 200;
/** Errors beyond these say nothing new, and making them costs more than parsing. */
const MAX_PROBLEMS = 50;
const CHUNK = 4_096;

/** Fragments allow several roots but no XML declaration; blanks keep every offset. */
function withoutDeclaration(text: string): string {
  const declaration = /^\s*<\?xml\b/.exec(text);
  const end = declaration ? text.indexOf("?>") : -1;
  return end < 0 ? text : " ".repeat(end + 2) + text.slice(end + 2);
}

/** Stands for an `&` that starts no entity, at which the parser would lose its way; of the same length. */
const BARE = "\uE000";

/** Bare ampersands replaced, unless the text happens to use the stand-in itself. */
function withoutBareAmpersands(text: string): string {
  return text.includes(BARE) ? text : text.replace(/&(?!#?[A-Za-z0-9_.:-]{1,40};)/g, BARE);
}

const localName = (name: string) => name.slice(name.indexOf(":") + 1);

class TreeBuilder {
  readonly roots: XmlElement[] = [];
  readonly problems: XmlProblem[] = [];
  readonly #source: string;
  readonly #open: XmlElement[] = [];
  #pending: XmlElement | null = null;

  constructor(source: string) {
    this.#source = source;
  }

  get isExhausted(): boolean {
    return this.#open.length >= MAX_DEPTH || this.problems.length >= MAX_PROBLEMS;
  }

  startTag(name: string, position: number): void {
    const start = this.#source.lastIndexOf("<", position - 1);
    this.#pending = {
      name: localName(name),
      attributes: [],
      children: [],
      start,
      text: "",
      innerStart: start,
      innerEnd: start,
    };
  }

  attribute(name: string, value: string, position: number): void {
    const quote = this.#source[position - 1];
    const isQuoted = quote === '"' || quote === "'";
    const end = position - 1;
    const start = isQuoted ? this.#source.lastIndexOf(quote, end - 1) + 1 : end - value.length;
    this.#pending?.attributes.push({ name: localName(name), value, start, end });
  }

  openTag(position: number): void {
    const element = this.#pending;
    if (!element) return;
    element.innerStart = position;
    element.innerEnd = position;
    (this.#open.at(-1)?.children ?? this.roots).push(element);
    this.#open.push(element);
    this.#pending = null;
  }

  closeTag(position: number, isSelfClosing: boolean): void {
    const element = this.#open.pop();
    if (!element) return;
    element.innerEnd = isSelfClosing
      ? element.innerStart
      : Math.max(element.innerStart, this.#source.lastIndexOf("<", position - 1));
  }

  text(text: string): void {
    const element = this.#open.at(-1);
    if (element) element.text += text;
  }

  problem(code: XmlProblem["code"], message: string, offset: number): void {
    if (this.problems.length < MAX_PROBLEMS)
      this.problems.push({ code, message, offset: Math.min(offset, this.#source.length) });
  }

  /** Elements that the text never closes end where it ends. */
  finish(): void {
    const end = this.#source.length;
    for (const element of this.#open) element.innerEnd = end;
    if (this.#open.length >= MAX_DEPTH) {
      this.problem(
        "xml-depth",
        `elements nest deeper than ${MAX_DEPTH} levels; the rest was not read`,
        this.#open.at(-1)?.start ?? 0,
      );
    }
  }
}

const withoutPlace = (message: string) => message.replace(/^\d+:\d+: /, "").replace(/\.$/, "");

function connect(parser: SaxesParser, builder: TreeBuilder, hasStandIns: boolean): void {
  const restored = (value: string, position: number): string => {
    if (!hasStandIns || !value.includes(BARE)) return value;
    builder.problem("xml-malformed", "`&` must be written `&amp;`", position);
    return value.replaceAll(BARE, "&");
  };
  parser.on("opentagstart", (tag) => builder.startTag(tag.name, parser.position));
  parser.on("attribute", (attribute) => {
    builder.attribute(attribute.name, restored(attribute.value, parser.position), parser.position);
  });
  parser.on("opentag", () => builder.openTag(parser.position));
  parser.on("closetag", (tag) => builder.closeTag(parser.position, tag.isSelfClosing));
  parser.on("text", (text) => builder.text(restored(text, parser.position)));
  parser.on("cdata", (text) => builder.text(hasStandIns ? text.replaceAll(BARE, "&") : text));
  parser.on("doctype", () =>
    builder.problem("xml-doctype", "document type declarations are not read", parser.position),
  );
  parser.on("error", (error) => {
    if (!error.message.includes("doctype"))
      builder.problem("xml-malformed", withoutPlace(error.message), parser.position);
  });
}

/**
 * Reads XML, broken or not, into elements with exact offsets. Never throws, never expands entities, and stops at
 * limits that no real file meets; what was read before an error, and mostly after it, is there.
 */
export function parseXml(source: string): XmlDocument {
  const builder = new TreeBuilder(source);
  const parser = new SaxesParser({ fragment: true });
  const text = withoutBareAmpersands(withoutDeclaration(source));
  connect(parser, builder, !source.includes(BARE));
  for (let start = 0; start < text.length && !builder.isExhausted; start += CHUNK) {
    parser.write(text.slice(start, start + CHUNK));
  }
  if (!builder.isExhausted) parser.close();
  builder.finish();
  return { roots: builder.roots, problems: builder.problems };
}

/** Elements that never have an end tag. */
const voids = new Set("area base br col embed hr img input link meta param source track wbr !doctype".split(" "));
const tag = /<(\/?)([A-Za-z!][\w:.-]*|>)/y;

/** Markup inside of code: an element with what is in it, one line after `@:`, or a section up to its brace. */
export type Extent = { readonly kind: "line" } | Section | Element;

export interface Section {
  readonly kind: "section";
  depth: number;
}

export interface Element {
  readonly kind: "element";
  /** Elements that are open. */
  depth: number;
  /** The tag that is being read, and the quote that its attribute's value is in. */
  tag: "start" | "end" | "void" | null;
  quote: string | null;
}

/** An attribute whose value is a member of the model without `@`: `asp-for="Input.Name"`. */
const modelMember = 'asp-(?:validation-)?for="';

/** What matters of markup, by its extent; `@` and members of the model always do. */
const interesting: Record<Extent["kind"], string> = { line: "[\\r\\n]", section: "[{}]", element: "<|/?>|[\"']" };

export const markupToken = (extent: Extent | null): RegExp =>
  new RegExp(`@|\\b${modelMember}${extent === null ? "" : `|${interesting[extent.kind]}`}`, "g");

/** Whether markup can begin at this `<`. */
export function startsTag(text: string, at: number): boolean {
  tag.lastIndex = at;
  return tag.test(text);
}

/** What comes after one token of markup, and whether its extent has ended there. */
export function step(text: string, at: number, extent: Extent): { to: number; done: boolean } {
  switch (extent.kind) {
    case "line":
      return { to: at, done: true };
    case "section":
      extent.depth += text[at] === "{" ? 1 : -1;
      return { to: at + 1, done: extent.depth <= 0 };
    case "element":
      return inElement(text, at, extent);
    default:
      return extent satisfies never;
  }
}

function inElement(text: string, at: number, element: Element): { to: number; done: boolean } {
  const c = text[at] ?? "";
  if (c === '"' || c === "'") {
    if (element.tag !== null) element.quote = element.quote === null ? c : element.quote === c ? null : element.quote;
    return { to: at + 1, done: false };
  }
  if (element.quote !== null) return { to: at + 1, done: false };
  return c === "<" ? opened(text, at, element) : closed(text, at, element);
}

function opened(text: string, at: number, element: Element): { to: number; done: boolean } {
  tag.lastIndex = at;
  const match = tag.exec(text);
  if (!match) return { to: at + 1, done: false };
  const name = (match[2] ?? "").toLowerCase();
  const isEnd = match[1] === "/";
  if (name.startsWith("!--")) {
    const end = text.indexOf("-->", at + 4);
    return { to: end < 0 ? text.length : end + 3, done: element.depth <= 0 };
  }
  if (name === ">") {
    element.depth += isEnd ? -1 : 1;
    return { to: at + match[0].length, done: element.depth <= 0 };
  }
  element.tag = isEnd ? "end" : voids.has(name) ? "void" : "start";
  return { to: at + match[0].length, done: false };
}

function closed(text: string, at: number, element: Element): { to: number; done: boolean } {
  const isEmpty = text[at] === "/";
  if (element.tag === "start" && !isEmpty) element.depth++;
  if (element.tag === "end") element.depth--;
  const wasTag = element.tag !== null;
  element.tag = null;
  return { to: at + (isEmpty ? 2 : 1), done: wasTag && element.depth <= 0 };
}

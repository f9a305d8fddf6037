/** Elements that never have an end tag. */
const voids = new Set("area base br col embed hr img input link meta param source track wbr !doctype !--".split(" "));
const tag = /<(\/?)([A-Za-z!][\w:.-]*|>)/y;

/** Markup inside of code: from its first tag to the one that closes it, or one line after `@:`. */
export type Extent = { readonly kind: "line" } | { readonly kind: "element"; depth: number; opening: boolean };

/** Whether markup can begin at this `<`. */
export function startsTag(text: string, at: number): boolean {
  tag.lastIndex = at;
  return tag.test(text);
}

/** Moves over one character of an element that matters; true when the element has ended after it. */
export function step(
  text: string,
  at: number,
  extent: Extract<Extent, { kind: "element" }>,
): { to: number; done: boolean } {
  if (text[at] === "<") {
    tag.lastIndex = at;
    const match = tag.exec(text);
    if (!match) return { to: at + 1, done: false };
    const name = (match[2] ?? "").toLowerCase();
    extent.opening = match[1] === "" && name !== ">" && !voids.has(name);
    if (match[1] === "/") extent.depth--;
    else if (name === ">" || extent.opening) extent.depth++;
    return { to: at + match[0].length, done: match[1] === "/" ? closes(text, at, extent) : false };
  }
  if (text.startsWith("/>", at)) {
    if (extent.opening) extent.depth--;
    extent.opening = false;
    return { to: at + 2, done: extent.depth <= 0 };
  }
  extent.opening = text[at] === ">" ? false : extent.opening;
  return { to: at + 1, done: text[at] === ">" && extent.depth <= 0 };
}

/** `</>` ends at once; other end tags end at their `>`. */
const closes = (text: string, at: number, extent: Extract<Extent, { kind: "element" }>): boolean =>
  text.startsWith("</>", at) && extent.depth <= 0;

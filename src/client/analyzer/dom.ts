/*
 * Every element of the page is made here, from text: no HTML is ever parsed, because file names, code and identifiers
 * come from strangers.
 */

export type Child = Node | string | null | undefined | readonly Child[];

type Attributes = Readonly<Record<string, string | number | boolean | null | undefined | ((event: Event) => void)>>;

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.replace(/^on/, ""), value);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
}

function append(element: Element, child: Child): void {
  if (child === null || child === undefined) return;
  if (typeof child === "string" || child instanceof Node) element.append(child);
  else for (const item of child) append(element, item);
}

/** Makes an element; attributes named `on…` add listeners, children become text or nodes. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  append(element, children);
  return element;
}

/** Text in which `code` is set as code, the only Markdown that titles, reasons and messages hold. */
export function inline(text: string): Child[] {
  return text.split(/`([^`\n]+)`/).map((part, index) => (index % 2 === 1 ? el("code", {}, part) : part));
}

/** The element of the page's own markup with this id; its absence is our bug. */
export function byId<K extends keyof HTMLElementTagNameMap>(id: string, tag: K): HTMLElementTagNameMap[K] {
  const element = document.getElementById(id);
  if (element?.localName !== tag) throw new Error(`the page has no <${tag} id="${id}">`);
  return element as HTMLElementTagNameMap[K];
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** Gives the page a turn: typing, scrolling and painting go on. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Gives the page a turn whenever the steps since the last one took longer than a frame or two. */
export function breather(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < 30) return;
    await turn();
    started = performance.now();
  };
}

/** Runs `each` over many items without keeping the page from answering. */
export async function inChunks<T>(
  items: readonly T[],
  each: (item: T) => void,
  isCurrent: () => boolean,
): Promise<void> {
  const breathe = breather();
  for (const item of items) {
    await breathe();
    if (!isCurrent()) return;
    each(item);
  }
}

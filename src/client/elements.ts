type Kind<T extends Element> = abstract new (...args: never) => T;

/** The first match of the kind, or null. */
export function one<T extends Element>(root: ParentNode, selector: string, kind: Kind<T>): T | null {
  const found = root.querySelector(selector);
  return found instanceof kind ? found : null;
}

/** All matches of the kind, in document order. */
export function all<T extends Element>(root: ParentNode, selector: string, kind: Kind<T>): T[] {
  return [...root.querySelectorAll(selector)].filter((found): found is T => found instanceof kind);
}

/** A new element with text and classes; the only way in which client code of the pages makes content. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = "",
  className = "",
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (text !== "") element.textContent = text;
  if (className !== "") element.className = className;
  return element;
}

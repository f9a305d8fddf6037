import { type Child, el } from "./dom.ts";

export interface Status {
  /** One line that screen readers announce. */
  say(...message: Child[]): void;
  /** The same, unless something is being said already. */
  mention(...message: Child[]): void;
  /** Something went wrong, with what to do about it; `retry` adds a button. */
  fail(title: string, cure: string, retry?: () => void): void;
  clear(): void;
}

/** The live region of the page and the place for what went wrong. */
export function createStatus(live: HTMLElement, trouble: HTMLElement): Status {
  const clear = (): void => {
    live.replaceChildren();
    trouble.replaceChildren();
    trouble.hidden = true;
  };
  return {
    clear,
    mention(...message) {
      if (live.childElementCount === 0 && trouble.hidden) live.append(el("span", {}, message));
    },
    say(...message) {
      clear();
      live.append(el("span", {}, message));
    },
    fail(title, cure, retry) {
      clear();
      const button = retry ? el("button", { type: "button", class: "button", onclick: retry }, "Try again") : null;
      trouble.append(
        el(
          "div",
          { class: "callout", "data-kind": "trouble" },
          el("p", {}, el("strong", {}, title)),
          el("p", {}, cure),
          button,
        ),
      );
      trouble.hidden = false;
    },
  };
}

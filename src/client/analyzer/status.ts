import { type Child, el } from "./dom.ts";

export interface Status {
  /** One line that screen readers announce. */
  say(...message: Child[]): void;
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

import type { Page } from "puppeteer-core";

/** What text of strangers must never become: elements that load or run, handlers, script addresses. */
export interface Traces {
  readonly pwned: unknown;
  readonly dialogs: readonly string[];
  readonly prototype: readonly string[];
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
}

export const none: Omit<Traces, "elements"> = { pwned: null, dialogs: [], prototype: [], attributes: [] };

/** Starts watching a page for dialogs; the returned function says what can be seen on it now. */
export function watchTraces(page: Page): () => Promise<Traces> {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return async () => ({
    dialogs,
    ...(await page.evaluate(() => {
      const markup =
        "script, img, svg, iframe, object, embed, video, audio, source, style, link, base, meta, form, marquee, math, template, keygen, table[background]";
      const addresses = /^(?:(?:xlink:)?href|src|srcset|action|formaction|data|background|poster|ping)$/i;
      const lockbox = document.querySelector('body > iframe[title="analyzer engine"]');
      const every = [...document.querySelectorAll("*")].filter((element) => element !== lockbox);
      const attributes = every.flatMap((element) =>
        [...element.attributes]
          .filter(
            ({ name, value }) =>
              /^on|^style$|^srcdoc$/i.test(name) ||
              (addresses.test(name) && !/^[/#]|^https:/.test(value) && !value.startsWith(`${location.origin}/`)),
          )
          .map(({ name, value }) => `${element.localName} ${name}=${value}`),
      );
      return {
        pwned: (window as { __pwned?: unknown }).__pwned ?? null,
        prototype: Object.keys(Object.prototype),
        elements: every.filter((element) => element.matches(markup)).map((element) => element.outerHTML),
        attributes,
      };
    })),
  });
}

/** Opens all that folds, so that everything is laid out and every handler that could fire has its chance. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const element of document.querySelectorAll<HTMLElement>("main *")) {
      for (const type of ["mouseover", "pointerenter", "focus"]) element.dispatchEvent(new Event(type));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
}

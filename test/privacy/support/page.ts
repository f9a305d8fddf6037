import type { Page } from "puppeteer-core";

/** Opens the analyzer and waits until its script has taken over. */
export async function openAnalyzer(page: Page, origin: string, fragment = ""): Promise<void> {
  await page.goto(`${origin}/analyze/${fragment}`);
  await page.waitForSelector('#analyzer[data-ready="true"]');
}

/** Opens the analyzer, shows the first intent, and waits until all that it needs has been fetched. */
export async function openLoaded(page: Page, origin: string): Promise<void> {
  await openAnalyzer(page, origin);
  await page.focus("#inputs textarea");
  await page.waitForFunction(() =>
    /no longer needed/.test(document.querySelector("#analyzer-live")?.textContent ?? ""),
  );
}

/** Sets texts as pasting them would; adds boxes as needed. */
export async function paste(page: Page, ...texts: readonly string[]): Promise<void> {
  await page.evaluate((given) => {
    for (const [index, text] of given.entries()) {
      if (document.querySelectorAll("#inputs textarea").length <= index) {
        document.querySelector<HTMLButtonElement>("#add-text")?.click();
      }
      const box = document.querySelectorAll<HTMLTextAreaElement>("#inputs textarea")[index];
      if (!box) throw new Error(`there is no box ${index}`);
      box.value = text;
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }, texts);
}

export interface GivenFile {
  /** With folders, as a folder button gives it. */
  readonly path: string;
  readonly text?: string;
  readonly bytes?: readonly number[];
}

/**
 * Gives files with any path at all, hostile ones included, through the folder button or the file button. WebDriver BiDi
 * cannot choose a folder, and no file system holds such names.
 */
export async function choose(page: Page, button: "files" | "folder", files: readonly GivenFile[]): Promise<void> {
  await page.evaluate(
    (which, given) => {
      const picker = document.querySelector<HTMLInputElement>(`#pick-${which}`);
      if (!picker) throw new Error(`there is no button for ${which}`);
      const made = given.map(({ path, text, bytes }) => {
        const file = new File([bytes ? new Uint8Array(bytes) : (text ?? "")], path.replace(/^.*\//s, ""));
        Object.defineProperty(file, "name", { value: path.replace(/^.*\//s, "") });
        if (which === "folder") Object.defineProperty(file, "webkitRelativePath", { value: path });
        return file;
      });
      Object.defineProperty(picker, "files", { value: made, configurable: true });
      picker.dispatchEvent(new Event("change", { bubbles: true }));
    },
    button,
    files,
  );
  await page.waitForFunction(() => /^Added /.test(document.querySelector("#analyzer-live")?.textContent ?? ""));
}

/** Removes everything that was given. */
export async function clear(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const remove of document.querySelectorAll<HTMLButtonElement>("#inputs button")) remove.click();
  });
}

/** Presses the button and waits for the results; fails with what the page says instead. */
export async function analyze(page: Page): Promise<void> {
  // A run that still goes on would write into the results that are cleared here.
  await page.waitForFunction(() => document.querySelector("#analyzer")?.getAttribute("aria-busy") !== "true");
  await page.evaluate(() => {
    document.querySelector("#results")?.replaceChildren();
    document.querySelector<HTMLButtonElement>("#analyze")?.click();
  });
  await page.waitForFunction(
    () =>
      document.activeElement?.id === "results-heading" ||
      document.querySelector<HTMLElement>("#analyzer-trouble")?.hidden === false,
    { timeout: 60_000 },
  );
  const trouble = await page.$eval("#analyzer-trouble", (place) => place.textContent ?? "");
  if (trouble !== "") throw new Error(`the page says: ${trouble}`);
}

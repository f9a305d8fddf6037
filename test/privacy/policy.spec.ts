import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { asBuilt, inBoth } from "./support/both.ts";
import { folder, texts } from "./support/inputs.ts";
import { analyze, choose, openLoaded, paste } from "./support/page.ts";

/** Keeps every violation of a policy, in the page and in its frames, from before the first script on. */
async function watchViolations(page: Page): Promise<() => Promise<string[]>> {
  const said: string[] = [];
  page.on("console", (message) => {
    if (/Content.Security.Policy|Trusted/i.test(message.text())) said.push(message.text());
  });
  page.on("pageerror", (error) => said.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) =>
      violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
  return async () => [
    ...said.splice(0),
    ...(await page.evaluate(() => (window as unknown as { violations: string[] }).violations.splice(0))),
  ];
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.down("Control");
  await page.keyboard.press("k");
  await page.keyboard.up("Control");
  await page.waitForSelector("dialog[open] #search-text");
  await page.type("#search-text", words);
  await page.waitForSelector("[data-search-results] a");
  await page.keyboard.press("Escape");
}

/** Every button of the results and every theme, as somebody would try them one after the other. */
async function tryEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const button of document.querySelectorAll<HTMLButtonElement>("#results button")) button.click();
    const theme = [...document.querySelectorAll("select")].find((select) =>
      [...select.options].some(({ value }) => value === "dark"),
    );
    for (const option of [...(theme?.options ?? [])]) {
      if (theme) theme.value = option.value;
      theme?.dispatchEvent(new Event("change", { bubbles: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
}

inBoth("the policy of the analyzer page", (visiting) => {
  it("refuses text as HTML, as a script's address and as a worker's address, and every policy of another name", () =>
    visiting(asBuilt, async ({ page, site }) => {
      const violations = await watchViolations(page);
      await openLoaded(page, site.origin);
      const refused = await page.evaluate(() => {
        const types = (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } })
          .trustedTypes;
        const attempts: Record<string, () => unknown> = {
          innerHTML: () => (document.createElement("div").innerHTML = "<b>x</b>"),
          outerHTML: () =>
            document.querySelector("#analyzer-live")?.setHTMLUnsafe?.("<b>x</b>") ??
            new DOMParser().parseFromString("<b>", "text/html"),
          insertAdjacentHTML: () => document.body.insertAdjacentHTML("beforeend", "<b>x</b>"),
          write: () => document.write("<b>x</b>"),
          srcdoc: () => (document.createElement("iframe").srcdoc = "<b>x</b>"),
          scriptSrc: () => (document.createElement("script").src = "/theme.js"),
          worker: () => new Worker("/theme.js"),
          policy: () => types.createPolicy("another", { createHTML: (html: string) => html }),
          again: () => types.createPolicy("lockbox", { createHTML: (html: string) => html }),
        };
        return Object.entries(attempts).flatMap(([name, attempt]) => {
          try {
            attempt();
            return [];
          } catch (error) {
            return error instanceof TypeError || error instanceof Error ? [name] : [];
          }
        });
      });
      expect(refused).toEqual([
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "write",
        "srcdoc",
        "scriptSrc",
        "worker",
        "policy",
        "again",
      ]);
      // What watches the journeys below does see a violation.
      expect((await violations()).join()).toContain("require-trusted-types-for");
    }));

  it("is never violated over a whole journey", () =>
    visiting(asBuilt, async ({ page, site }) => {
      const violations = await watchViolations(page);
      await openLoaded(page, site.origin);
      await search(page, "token");
      await paste(page, ...Object.values(texts("Contoso")));
      await analyze(page);
      await tryEverything(page);
      await choose(page, "folder", folder("Contoso"));
      await analyze(page);
      await page.evaluate(() => {
        document.querySelector<HTMLButtonElement>("#load-sample")?.click();
        document.querySelector<HTMLButtonElement>("#stop")?.click();
      });
      await analyze(page);
      await tryEverything(page);
      expect(await violations()).toEqual([]);
    }));

  it("is never violated on the other pages, in search and in each theme", () =>
    visiting(asBuilt, async ({ page, site }) => {
      const violations = await watchViolations(page);
      for (const path of [
        "/",
        "/rules/",
        "/rules/6.3/logout-token-typ/",
        "/upgrades/6.3/",
        "/catalog/",
        "/about/",
        "/404.html",
      ]) {
        await page.goto(site.origin + path);
        await search(page, "token");
        await tryEverything(page);
        expect.soft({ path, violations: await violations() }).toEqual({ path, violations: [] });
      }
    }));
});

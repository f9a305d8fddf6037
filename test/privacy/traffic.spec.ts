import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { asBuilt, inBoth } from "./support/both.ts";
import { archive, folder, texts } from "./support/inputs.ts";
import { analyze, choose, clear, openLoaded, paste } from "./support/page.ts";

const canary = "Kanarienvogel7f3a91c2";

/** Gives an input of one kind to the page. */
type Give = (page: Page) => Promise<void>;

const inputs: Readonly<Record<string, Give>> = {
  ...Object.fromEntries(Object.entries(texts(canary)).map(([name, text]) => [name, (page: Page) => paste(page, text)])),
  "several files": (page) => paste(page, ...Object.values(texts(canary))),
  "chosen files": (page) => choose(page, "files", [{ path: `${canary}.cs`, text: texts(canary)["Cleanup.cs"] ?? "" }]),
  "a folder": (page) => choose(page, "folder", folder(canary)),
  "a zip archive": (page) => choose(page, "files", [archive(canary)]),
  "a text that nobody knows": (page) => paste(page, canary),
};

/** Kinds of input whose code must have been read: without a finding in it, silence would prove nothing. */
const withCode = new Set(["Cleanup.cs", "several files", "chosen files", "a folder", "a zip archive"]);
const inArchive = `${canary}/src ${canary}/${canary}.Cleanup.cs`;

/** Addresses that the browser itself says were asked for; what it makes and keeps for itself is not sent anywhere. */
function watchRequests(page: Page): string[] {
  const seen: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:blob|about|data):/.test(request.url())) seen.push(request.url());
  });
  return seen;
}

/** Everything that outlives the page or that others can see, as one text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      await indexedDB.databases(),
      await caches.keys(),
      document.cookie,
      document.title,
      window.name,
      location.href,
      history.state,
      performance.getEntries().map((entry) => entry.name),
    ]),
  );

async function answerAndTake(page: Page): Promise<void> {
  await page.evaluate(() => {
    const yes = [...document.querySelectorAll<HTMLButtonElement>("#results button")];
    for (const button of yes.filter(({ textContent }) => textContent === "Yes").slice(0, 3)) button.click();
    for (const details of document.querySelectorAll<HTMLDetailsElement>("#results details")) details.open = true;
  });
}

inBoth("from paste to result", (visiting) => {
  it("nothing is asked of the site, of a stranger or of the internet, whatever is given", () =>
    visiting(asBuilt, async ({ page, site, heard }) => {
      await openLoaded(page, site.origin);
      expect(heard().length).toBeGreaterThan(5);
      const requests = watchRequests(page);
      for (const [kind, give] of Object.entries(inputs)) {
        await give(page);
        await analyze(page);
        await answerAndTake(page);
        expect.soft({ kind, heard: heard(), requests: requests.splice(0) }).toEqual({ kind, heard: [], requests: [] });
        await clear(page);
      }
    }));

  it("a word of the input is in no address, storage, cookie, title or console", () =>
    visiting(asBuilt, async ({ page, site, heard }) => {
      const said: string[] = [];
      page.on("console", (message) => said.push(message.text()));
      const requests = watchRequests(page);
      await openLoaded(page, site.origin);
      for (const [kind, give] of Object.entries(inputs)) {
        await give(page);
        await analyze(page);
        await answerAndTake(page);
        const shown = await page.$eval("#analyzer", (app) => app.parentElement?.textContent ?? "");
        expect.soft(`${kind}: ${shown}`).toContain(kind === "Dockerfile" ? "Dockerfile" : "file");
        const results = await page.$eval("#results", (place) => place.textContent ?? "");
        if (withCode.has(kind)) expect.soft(`${kind}: ${results}`).toContain("RemoveExpiredGrantsAsync");
        if (kind === "a zip archive") expect.soft(results).toContain(inArchive);
        expect.soft(`${kind}: ${await kept(page)}`).not.toContain(canary);
        await clear(page);
      }
      await page.reload();
      await page.waitForSelector('#analyzer[data-ready="true"]');
      expect(await page.content()).not.toContain(canary);
      expect([...heard(), ...said, ...requests].filter((line) => line.includes(canary))).toEqual([]);
    }));

  it("the first analysis works with the connection cut, and so does the next", () =>
    visiting(asBuilt, async ({ page, site, heard }) => {
      await openLoaded(page, site.origin);
      site.close();
      heard();
      await paste(page, ...Object.values(texts(canary)));
      for (let run = 0; run < 2; run += 1) {
        await analyze(page);
        expect(await page.$eval("#results", (results) => results.textContent)).toContain("RemoveExpiredGrantsAsync");
      }
      expect(heard()).toEqual([]);
    }));

  it("with the connection cut too early, the page says what is missing and what to do, and keeps the input", () =>
    visiting(
      () => (path, bytes) => (path.startsWith("engine/grammar") ? Buffer.alloc(0) : bytes),
      async ({ page, site }) => {
        await page.goto(`${site.origin}/analyze/`);
        await page.waitForSelector('#analyzer[data-ready="true"]');
        await paste(page, canary);
        await expect(analyze(page)).rejects.toThrow(/could not be loaded.*grammar/s);
        expect(await page.$eval("#inputs textarea", (box) => (box as HTMLTextAreaElement).value)).toBe(canary);
      },
    ));
});

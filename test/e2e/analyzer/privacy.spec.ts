import { analyze, cleanup, csproj, openAnalyzer, paste } from "../support/analyzer.ts";
import { expect, test } from "../support/site.ts";

const canary = "Kanarienvogel7f3a91c2";

const sql = `-- ${canary}\nCREATE TABLE [Clients] ([Id] int NOT NULL, [ClientId] nvarchar(200) NOT NULL);\n`;
const settings = JSON.stringify(
  { [canary]: true, IdentityServer: { IssuerUri: `https://${canary}.example` } },
  null,
  2,
);

/** Waits until the engine has been fetched, which is the page's only traffic. */
async function preloaded(page: import("@playwright/test").Page): Promise<void> {
  const fetched = page.waitForResponse(/\/catalog\/v1\/catalog\.json$/);
  await openAnalyzer(page);
  await page.locator("#inputs textarea").first().focus();
  await fetched;
  await page.waitForLoadState("networkidle");
}

test("nothing goes over the network from paste to result", async ({ page, context, site }) => {
  await preloaded(page);
  const requests: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  const before = site.log.length;
  await paste(page, csproj.replace("net6.0", canary), cleanup.replaceAll("Contoso", canary), settings, sql);
  await analyze(page);
  await page.getByRole("button", { name: "Yes" }).first().click();
  await page.getByRole("group", { name: "Report as JSON" }).getByRole("button", { name: "Download" }).click();
  await page.waitForTimeout(500);
  expect(requests.filter((url) => !url.startsWith("blob:") && !url.startsWith("about:"))).toEqual([]);
  expect(site.log.slice(before)).toEqual([]);
});

test("a word of the input shows up in no address, storage, title or console", async ({ page, context }) => {
  const seen: string[] = [];
  page.on("console", (message) => seen.push(message.text()));
  context.on("request", (request) => seen.push(`${request.url()} ${request.postData() ?? ""}`));
  await preloaded(page);
  await paste(page, csproj.replace("net6.0", canary), cleanup.replaceAll("Contoso", canary), settings, sql);
  await page.locator(".input-name").nth(1).fill(`${canary}.cs`);
  await analyze(page);
  await expect(page.locator("#results")).toContainText(canary);
  const kept = await page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map((database) => database.name);
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      databases,
      await caches.keys(),
      document.cookie,
      document.title,
      location.href,
      history.state,
      performance.getEntriesByType("resource").map((entry) => entry.name),
    ]);
  });
  expect(kept).not.toContain(canary);
  await page.reload();
  await expect(page.locator("#analyzer")).toHaveAttribute("data-ready", "true");
  expect(await page.content()).not.toContain(canary);
  expect(seen.filter((line) => line.includes(canary))).toEqual([]);
});

test("the analysis works with the connection cut after the page has loaded", async ({ page, context }) => {
  await preloaded(page);
  await context.setOffline(true);
  await paste(page, csproj, cleanup);
  await analyze(page);
  await expect(page.locator(".headline")).toContainText("apply");
  await page.locator("#analyze").click();
  await expect(page.locator("#results-heading")).toBeFocused();
});

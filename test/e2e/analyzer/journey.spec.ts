import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { analyze, boxes, cleanup, csproj, openAnalyzer, paste, resultOf } from "../support/analyzer.ts";
import { expect, test } from "../support/site.ts";

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

async function take(page: Page, group: string): Promise<Download> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("group", { name: group, exact: true }).getByRole("button", { name: "Download" }).click();
  return waiting;
}

test("a pasted project and class get verdicts with the user's own lines", async ({ page }) => {
  await openAnalyzer(page);
  await paste(page, csproj, cleanup);
  await expect(page.locator(".kind").nth(0)).toHaveText("project (MSBuild)");
  await expect(page.locator(".kind").nth(1)).toHaveText("C#");
  await analyze(page);
  await expect(page.locator(".projects")).toContainText("6.2.3");
  const result = resultOf(page, "6.3/remove-expired-grants-renamed");
  await expect(result).toHaveAttribute("data-verdict", "applies");
  await expect(result.locator(".finding-place").first()).toHaveText("Pasted.cs:7:35");
  await expect(result.locator("mark").first()).toHaveText("RemoveExpiredGrantsAsync");
  await expect(result.locator(".diff-added").first()).toContainText("CleanupGrantsAsync");
  await expect(result.locator(".diff-removed").first()).toContainText("removed: -");
});

test("every given file is accounted for, and the input stays", async ({ page }) => {
  await openAnalyzer(page);
  await paste(page, csproj, "nothing that anybody would recognise");
  await analyze(page);
  await expect(page.getByText("2 files given: 1 analyzed, 0 refused, 1 ignored")).toBeVisible();
  await expect(boxes(page).nth(0)).toHaveValue(csproj);
  await expect(boxes(page).nth(1)).toHaveValue("nothing that anybody would recognise");
});

test("an answer changes the verdict in place, the counts and the downloads", async ({ page }) => {
  await openAnalyzer(page);
  await paste(page, csproj);
  await analyze(page);
  const result = resultOf(page, "6.3/logout-token-typ");
  await expect(result).toHaveAttribute("data-verdict", "cantTell");
  const headline = await page.locator(".headline").textContent();
  await result.getByRole("button", { name: "Yes" }).click();
  await expect(result).toHaveAttribute("data-verdict", "applies");
  await expect(result.getByRole("button", { name: "Yes" })).toBeFocused();
  await expect(page.locator(".headline")).not.toHaveText(headline ?? "");
  const json = JSON.parse(await textOf(await take(page, "Report as JSON")));
  expect(json.results.find((entry: { rule: string }) => entry.rule === "6.3/logout-token-typ").verdict).toBe("applies");
  await result.getByRole("button", { name: "Answer later" }).click();
  await expect(result).toHaveAttribute("data-verdict", "cantTell");
  await expect(page.locator(".headline")).toHaveText(headline ?? "");
});

test("the report downloads as Markdown, JSON and SARIF", async ({ page }) => {
  await openAnalyzer(page);
  await paste(page, csproj, cleanup);
  await analyze(page);
  expect(await textOf(await take(page, "Report as Markdown"))).toContain("## Applies");
  expect(JSON.parse(await textOf(await take(page, "Report as JSON"))).projects[0].version).toBe("6.2.3");
  expect(JSON.parse(await textOf(await take(page, "Report as SARIF"))).version).toBe("2.1.0");
});

test("a filter hides one verdict and keeps the others", async ({ page }) => {
  await openAnalyzer(page);
  await paste(page, csproj, cleanup);
  await analyze(page);
  await page.getByRole("checkbox", { name: /Can't tell/ }).uncheck();
  await expect(resultOf(page, "6.3/logout-token-typ")).toBeHidden();
  await expect(resultOf(page, "6.3/remove-expired-grants-renamed")).toBeVisible();
});

test("a sample of the fragment is loaded and analyzed, and the user's own files can be brought back", async ({
  page,
}) => {
  await openAnalyzer(page);
  await paste(page, csproj);
  await page.evaluate(() => location.assign("#sample=6.3/remove-expired-grants-renamed"));
  await expect(page.locator("#results-heading")).toBeFocused();
  await expect(resultOf(page, "6.3/remove-expired-grants-renamed").first()).toHaveAttribute("data-verdict", "applies");
  await expect(page.locator("#from")).toHaveValue("6.2");
  await expect(page.locator("#to")).toHaveValue("6.3");
  await page.getByRole("button", { name: "Bring back the 1 file that you had" }).click();
  await expect(boxes(page).nth(0)).toHaveValue(csproj);
});

test("a sample that cannot be fetched leaves what there is, and can be tried again", async ({ page, trouble }) => {
  trouble.allow(/Failed to load resource|net::ERR/);
  await openAnalyzer(page);
  await paste(page, csproj);
  const rule = "**/catalog/v1/rules/6.3/remove-expired-grants-renamed.json";
  await page.route(rule, (route) => route.abort());
  await page.locator("#sample").selectOption("6.3/remove-expired-grants-renamed");
  await page.locator("#load-sample").click();
  await expect(page.getByRole("alert")).toContainText("The sample could not be fetched");
  await expect(boxes(page).nth(0)).toHaveValue(csproj);
  await page.unroute(rule);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(resultOf(page, "6.3/remove-expired-grants-renamed").first()).toHaveAttribute("data-verdict", "applies");
});

for (const [name, text, words] of [
  [
    "IdentityServer4",
    csproj.replaceAll("Duende.IdentityServer", "IdentityServer4").replaceAll("6.2.3", "4.1.2"),
    /IdentityServer4/,
  ],
  ["no IdentityServer", csproj.replaceAll("Duende.IdentityServer", "Contoso.Web"), /IdentityServer/],
  ["6.3.10", csproj.replaceAll("6.2.3", "6.3.10"), /6\.3\.10/],
  ["6.3.2", csproj.replaceAll("6.2.3", "6.3.2"), /6\.3\.2; going to .*, land on /],
] as const) {
  test(`a project with ${name} gets a friendly answer and nothing to dread`, async ({ page }) => {
    await openAnalyzer(page);
    await paste(page, text);
    await analyze(page);
    await expect(page.locator(".project").first()).toContainText(words);
    await expect(page.locator("#analyzer-trouble")).toBeHidden();
  });
}

test("asking with nothing given says what to do", async ({ page }) => {
  await openAnalyzer(page);
  await page.locator("#analyze").click();
  await expect(page.getByRole("alert")).toContainText("Paste a file, drop a folder, or try a sample");
  await expect(boxes(page).first()).toBeFocused();
});

test("without JavaScript the page says what it does and where else to go", async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin });
  const page = await context.newPage();
  await page.goto("/analyze/");
  await expect(page.getByText("needs JavaScript")).toBeVisible();
  await expect(page.getByRole("link", { name: "the list of all rules" })).toBeVisible();
  await expect(page.locator("#analyzer")).toBeHidden();
  await context.close();
});

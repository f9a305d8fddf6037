import type { Page } from "@playwright/test";
import { analyze, boxes, cleanup, csproj, openAnalyzer, paste, slow } from "../support/analyzer.ts";
import { expect, test } from "../support/site.ts";

async function verdicts(page: Page): Promise<string[]> {
  return page
    .locator("article.result")
    .evaluateAll((articles) =>
      articles.map((article) => `${article.getAttribute("data-verdict")} ${article.textContent ?? ""}`),
    );
}

test("Stop answers within 200 ms, keeps the input, and the next run gives what a fresh page gives", async ({
  page,
}) => {
  await openAnalyzer(page);
  await paste(page, csproj, cleanup);
  await analyze(page);
  const fresh = await verdicts(page);
  await page.reload();
  await openAnalyzer(page);
  await paste(page, csproj, slow);
  await page.locator("#analyze").click();
  await expect(page.locator("#analyzer-live")).toContainText(/Analyzing/);
  const took = await page.evaluate(async () => {
    const stop = document.querySelector<HTMLButtonElement>("#stop");
    const started = performance.now();
    stop?.click();
    while (stop && !stop.hidden) await new Promise((resolve) => setTimeout(resolve));
    return performance.now() - started;
  });
  expect(took).toBeLessThan(200);
  await expect(page.locator("#analyzer-live")).toHaveText("Stopped. Your input is still here.");
  expect(await boxes(page).nth(1).inputValue()).toBe(slow);
  await expect(page.locator("iframe")).toHaveCount(0);
  await paste(page, csproj, cleanup);
  await analyze(page);
  expect(await verdicts(page)).toEqual(fresh);
});

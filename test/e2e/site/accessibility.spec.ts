import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { analyze, cleanup, csproj, openAnalyzer, paste } from "../support/analyzer.ts";
import { expect, test } from "../support/site.ts";
import { templates } from "./pages.ts";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** In dark only what depends on colours is looked at again: all else is the same page. */
const axe = (page: Page, colorScheme: "light" | "dark"): AxeBuilder =>
  new AxeBuilder({ page }).options({
    runOnly:
      colorScheme === "light"
        ? { type: "tag", values: tags }
        : { type: "rule", values: ["color-contrast", "link-in-text-block"] },
    // What passes is not asked about; to name each of its elements takes most of the time on a long page.
    resultTypes: ["violations"],
  });

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    test.describe(`in ${colorScheme} at ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      for (const path of templates) {
        test(`${path} has no axe violation and no sideways scroll`, async ({ page, trouble }) => {
          if (path === "/no-such-page/") trouble.allow(/404/);
          await page.goto(path);
          await expect(page.locator("h1")).toBeVisible();
          const { violations } = await axe(page, colorScheme).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBe(0);
        });
      }

      test("the analyzer's results have no axe violation", async ({ page }) => {
        await openAnalyzer(page);
        await paste(page, csproj, cleanup);
        await analyze(page);
        const { violations } = await axe(page, colorScheme).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });

      test("the open search has no axe violation", async ({ page }) => {
        await page.goto("/rules/");
        await page.keyboard.press("Control+k");
        await page.getByRole("searchbox").fill("RemoveExpiredGrantsAsync");
        await expect(page.locator("[data-search-results] li").first()).toBeVisible();
        const { violations } = await axe(page, colorScheme).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
      });
    });
  }
}

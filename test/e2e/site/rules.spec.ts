import type { Page } from "@playwright/test";
import { expect, test } from "../support/site.ts";

const shown = (page: Page): Promise<number> => page.locator("[data-rule]:visible").count();

test("filters narrow the list, live in the address, survive a reload and the back button", async ({ page }) => {
  await page.goto("/rules/");
  const all = await shown(page);
  expect(all).toBeGreaterThan(20);
  await page.locator('input[name="silent"][value="yes"]').check();
  await expect(page).toHaveURL(/[?&]silent=yes/);
  const silent = await shown(page);
  expect(silent).toBeGreaterThan(0);
  expect(silent).toBeLessThan(all);
  await page.reload();
  await expect(page.locator('input[name="silent"][value="yes"]')).toBeChecked();
  expect(await shown(page)).toBe(silent);
  await page.locator('input[name="severity"][value="error"]').check();
  await page.goBack();
  await expect(page.locator('input[name="severity"][value="error"]')).not.toBeChecked();
  expect(await shown(page)).toBe(silent);
});

test("an address with unknown filters shows the whole list", async ({ page }) => {
  await page.goto("/rules/");
  const all = await shown(page);
  await page.goto("/rules/?severity=fatal&nothing=%3Cscript%3E");
  expect(await shown(page)).toBe(all);
});

test("no match is said, and one click brings the list back", async ({ page }) => {
  await page.goto("/rules/?silent=yes&severity=error&kind=step");
  await expect.poll(() => shown(page)).toBe(0);
  await page
    .getByRole("button", { name: /reset|clear|all rules/i })
    .first()
    .click();
  await expect.poll(() => shown(page)).toBeGreaterThan(20);
});

test("a rule page holds change, proof, difference, and the ways on", async ({ page }) => {
  await page.goto("/rules/6.3/token-cleanup-service-interface/");
  for (const heading of ["What changed", "Who is affected", "How to upgrade", "How to verify", "How it was verified"]) {
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  }
  await expect(page.locator("del, ins").first()).toBeAttached();
  await expect(page.locator('a[href*="github.com/DuendeSoftware"]').first()).toBeVisible();
  await expect(page.getByRole("link", { name: /JSON/ }).first()).toHaveAttribute(
    "href",
    /catalog\/v1\/rules\/6\.3\/token-cleanup-service-interface\.json/,
  );
});

test("`try in the analyzer` leads to results for the rule's own example", async ({ page }) => {
  await page.goto("/rules/6.3/remove-expired-grants-renamed/");
  await page.getByRole("link", { name: /Try in the analyzer/ }).click();
  await expect(page).toHaveURL(/#sample=6\.3\/remove-expired-grants-renamed/);
  const result = page.locator("article.result", {
    has: page.locator("code", { hasText: /^6\.3\/remove-expired-grants-renamed$/ }),
  });
  await expect(result).toHaveAttribute("data-verdict", "applies");
});

import { expect, test } from "../support/site.ts";

test("search opens with a key, finds an identifier, and a result leads to its rule by keyboard", async ({ page }) => {
  await page.goto("/about/");
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("RemoveExpiredGrantsAsync");
  await expect(page.locator("[data-search-results] li").first()).toContainText("CleanupGrantsAsync");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/rules\/6\.3\/remove-expired-grants-renamed\//);
});

for (const word of [
  "IServerSideSessionsMarker",
  "LogoutTokenJwtType",
  "DeleteOneTimeOnlyRefreshTokensOnUse",
  "CVE-2024-39694",
]) {
  test(`search finds ${word}`, async ({ page }) => {
    await page.goto("/");
    await page
      .getByRole("button", { name: /Search/ })
      .first()
      .click();
    await page.getByRole("searchbox").fill(word);
    await expect(page.locator("[data-search-results] li").first()).toBeVisible();
  });
}

test("nothing found is said, and Escape closes and gives the focus back", async ({ page }) => {
  await page.goto("/");
  const button = page.getByRole("button", { name: /Search/ }).first();
  await button.click();
  await page.getByRole("searchbox").fill("zzzzqqqqxxxx");
  await expect(page.locator("[data-search-status]")).toContainText(/no|nothing/i);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(button).toBeFocused();
});

test("hostile words stay words", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").fill('<img src=x onerror="window.pwned=1">');
  await expect(page.locator("[data-search-status]")).not.toBeEmpty();
  expect(await page.evaluate(() => "pwned" in window)).toBe(false);
});

test("an index that cannot load is said, with a way to the full list", async ({ page, context, trouble }) => {
  trouble.allow(/pagefind|Failed to (load|fetch)|ERR_FAILED|net::/i);
  await context.route("**/pagefind/**", (route) => route.abort());
  await page.goto("/");
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").fill("logout");
  const error = page.locator("[data-search-error]");
  await expect(error).toBeVisible();
  await error.getByRole("link").click();
  await expect(page).toHaveURL(/\/rules\/$/);
});

test("the single key can be turned off, and the choice is remembered", async ({ page }) => {
  await page.goto("/about/");
  const choice = page.locator("[data-shortcut-choice]");
  await choice.uncheck();
  await page.reload();
  await expect(choice).not.toBeChecked();
  await page.locator("h1").click();
  await page.keyboard.press("/");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
});

test("search is not loaded before it is opened", async ({ page, site }) => {
  const before = site.log.length;
  await page.goto("/rules/6.3/logout-token-typ/");
  await page.waitForLoadState("networkidle");
  expect(site.log.slice(before).filter((line) => line.includes("pagefind"))).toEqual([]);
});

import { expect, test } from "../support/site.ts";
import { templates } from "./pages.ts";

test("a newcomer gets from the home page to the upgrade, its landing version and a rule", async ({ page }) => {
  await page.goto("/");
  await page.getByLabel("I am on").selectOption("6.2");
  await page.getByLabel("I want to reach").selectOption("6.3");
  await page.getByRole("button", { name: "Show the upgrade" }).click();
  await expect(page).toHaveURL(/\/upgrades\/6\.3\//);
  await expect(page.getByText("6.3.10").first()).toBeVisible();
  await expect(page.getByText(/out of support/).first()).toBeVisible();
  await page
    .getByRole("link", { name: /logout\+jwt/ })
    .first()
    .click();
  await expect(page.locator("h1")).toContainText("logout+jwt");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of templates) {
    test(`${path} is readable and shows no dead control`, async ({ page, trouble }) => {
      if (path === "/no-such-page/") trouble.allow(/404/);
      await page.goto(path);
      await expect(page.locator("h1")).toBeVisible();
      const dead = page.locator(
        "main button:visible, main input:visible, main select:visible, main textarea:visible, header button:visible",
      );
      expect(await dead.evaluateAll((controls) => controls.map((control) => control.outerHTML))).toEqual([]);
    });
  }

  test("a printed upgrade has boxes to tick, and the page on the screen has none", async ({ page }) => {
    await page.goto("/upgrades/6.3/");
    const box = page.locator(".step-rule input").first();
    await expect(box).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(box).toBeVisible();
  });

  test("all rules are listed and lead to their pages", async ({ page }) => {
    await page.goto("/rules/");
    const links = await page
      .locator("[data-rule] a")
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute("href")));
    expect(new Set(links).size).toBeGreaterThan(20);
    await page.goto(links[0] ?? "");
    await expect(page.getByRole("heading", { name: "What changed" })).toBeVisible();
  });
});

test("the theme can be chosen and is kept", async ({ page }) => {
  await page.goto("/");
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const before = await background();
  await page.locator("header select").selectOption({ label: "Dark" });
  const dark = await background();
  expect(dark).not.toBe(before);
  await page.goto("/rules/");
  expect(await background()).toBe(dark);
});

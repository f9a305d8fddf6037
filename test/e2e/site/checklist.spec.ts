import { expect, test } from "../support/site.ts";

const first = "input[data-done]";

test("ticks survive a reload, can be cleared, and clearing can be undone", async ({ page }) => {
  await page.goto("/upgrades/6.3/");
  await page.locator(first).nth(0).check();
  await page.locator(first).nth(2).check();
  await page.reload();
  await expect(page.locator(first).nth(0)).toBeChecked();
  await expect(page.locator("[data-progress-text]")).toContainText(/^2 of /);
  await page.locator("[data-progress-clear]").click();
  await expect(page.locator(first).nth(0)).not.toBeChecked();
  await page.locator("[data-progress-undo]").click();
  await expect(page.locator(first).nth(2)).toBeChecked();
});

for (const junk of [
  "{",
  "null",
  "[]",
  '{"version":9,"done":["6.3/x"]}',
  '{"version":1,"done":[1]}',
  "\u0000",
  '{"version":1,"done":["<img src=x onerror=alert(1)>"]}',
]) {
  test(`a stored value of ${JSON.stringify(junk)} is kept aside, said, and does not break the page`, async ({
    page,
  }) => {
    await page.goto("/upgrades/6.3/");
    await page.locator(first).nth(0).check();
    await page.evaluate((text) => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, text);
    }, junk);
    await page.reload();
    await expect(page.locator("[data-storage-notice]")).toBeVisible();
    await expect(page.locator(first).nth(0)).not.toBeChecked();
    await page.locator(first).nth(1).check();
    await page.reload();
    await expect(page.locator(first).nth(1)).toBeChecked();
  });
}

test("blocked storage is said, and ticking still works on the page", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await page.goto("/upgrades/6.3/");
  await page.locator(first).nth(0).check();
  await expect(page.locator(first).nth(0)).toBeChecked();
  await expect(page.locator("[data-storage-notice]")).toBeVisible();
});

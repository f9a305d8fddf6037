import { cleanup, csproj, openAnalyzer, resultOf } from "../support/analyzer.ts";
import { expect, test } from "../support/site.ts";

/** Presses Tab until the focused element satisfies `wanted`; fails when a stop repeats without progress. */
async function tabTo(page: import("@playwright/test").Page, wanted: string, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, wanted)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`no ${key} stop matches ${wanted}`);
}

test("the whole journey by keyboard alone", async ({ page }) => {
  await openAnalyzer(page);
  await tabTo(page, "#to");
  await tabTo(page, "#inputs textarea");
  await page.keyboard.insertText(csproj);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe("textarea");
  await tabTo(page, "#add-text", "Shift+Tab");
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe("textarea");
  await page.keyboard.insertText(cleanup);
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("#results-heading")).toBeFocused();

  await tabTo(page, ".export button");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.keyboard.press("Enter");
  await expect(page.locator(".export button").first()).toContainText("copied");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("## Applies");

  await tabTo(page, ".result .code");
  await tabTo(page, ".choice button");
  await page.keyboard.press("Enter");
  await expect(page.locator(".choice button:focus")).toHaveAttribute("aria-pressed", "true");
  await tabTo(page, ".fixes .actions button:nth-of-type(3)", "Shift+Tab");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toBe("identityserver-upgrade.patch");

  await tabTo(page, ".question button");
  const pressed = page.locator(".question button:focus");
  await page.keyboard.press("Space");
  await expect(pressed).toHaveAttribute("aria-pressed", "true");
  await expect(resultOf(page, "6.3/remove-expired-grants-renamed")).toBeVisible();
});

test("every stop of the keyboard shows where it is", async ({ page }) => {
  await openAnalyzer(page);
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "body";
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none"
        ? "seen"
        : `${element.localName}#${element.id}`;
    });
    expect(["seen", "body"]).toContain(outline);
  }
});

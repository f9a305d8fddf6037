import type { Page } from "@playwright/test";
import { csproj, openAnalyzer } from "../support/analyzer.ts";
import { payloads } from "../support/payloads.ts";
import { expect, test } from "../support/site.ts";

const code = (payload: string): string => `using Duende.IdentityServer.EntityFramework;
// ${payload.replaceAll("\n", " ")}
public class Hostile : TokenCleanupService
{
    protected override Task RemoveExpiredGrantsAsync(CancellationToken token /* ${payload.replaceAll("*/", "")} */)
        => base.RemoveExpiredGrantsAsync(token, "${payload.replaceAll('"', "'").replaceAll("\n", " ")}");
}
`;

const project = (payload: string): string =>
  csproj.replace("net6.0", payload.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("\u0000", ""));

async function expectUntouched(page: Page): Promise<void> {
  expect(await page.evaluate(() => (window as { __pwned?: unknown }).__pwned)).toBeUndefined();
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
  const made = await page.evaluate(() => {
    const inside = "#analyzer, #results";
    const markup =
      "script, img, svg, iframe, object, embed, video, audio, style, link, base, meta, form, marquee, math, template";
    return [...document.querySelectorAll(inside)].flatMap((part) =>
      [...part.querySelectorAll(markup)].map((element) => element.outerHTML),
    );
  });
  expect(made).toEqual([]);
}

test("a hundred hostile texts as names, code and projects are shown as text and do nothing", async ({
  page,
  trouble,
}) => {
  test.setTimeout(120_000);
  expect(payloads.length).toBeGreaterThanOrEqual(100);
  page.on("dialog", (dialog) => {
    trouble.seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  const files = payloads.flatMap((payload, index) => [
    { path: `src/${index}/${payload}.cs`, text: code(payload) },
    { path: `src/${index}/${payload}.csproj`, text: project(payload) },
  ]);
  await page.goto("/404.html");
  await page.evaluate((given) => sessionStorage.setItem("analyzer-input", JSON.stringify({ files: given })), files);
  await openAnalyzer(page);
  await expect(page.locator("#results-heading")).toBeFocused({ timeout: 60_000 });
  await expect(page.locator("#results")).toContainText(`${files.length} files given`);
  await expect(page.locator(".result").first()).toBeVisible();
  for (const summary of await page.locator("#results details:not([open]) > summary").all()) await summary.click();
  await expectUntouched(page);
});

test("hostile fragments are ignored", async ({ page }) => {
  await openAnalyzer(page);
  for (const payload of payloads) {
    await page.evaluate(
      (value) => {
        location.hash = `sample=${value}&from=${value}&to=${value}`;
      },
      payload.slice(0, 500),
    );
  }
  await expectUntouched(page);
  await expect(page.locator("#results")).toBeHidden();
  await expect(page.locator("#to")).toHaveValue("6.3");
});

test("storage that is not what the home page writes counts as nothing", async ({ page }) => {
  for (const stored of [
    "",
    "{",
    "null",
    "[]",
    '{"files":1}',
    '{"files":[1,null,{"path":1,"text":"x"}]}',
    '{"__proto__":{"files":[]}}',
  ]) {
    await page.goto("/404.html");
    await page.evaluate((text) => sessionStorage.setItem("analyzer-input", text), stored);
    await openAnalyzer(page);
    await expect(page.locator("#inputs textarea")).toHaveValue("");
    expect(await page.evaluate(() => sessionStorage.getItem("analyzer-input"))).toBeNull();
  }
});

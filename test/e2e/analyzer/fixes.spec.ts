import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Download, Locator, Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { analyze, cleanup, csproj, openAnalyzer, paste, resultOf } from "../support/analyzer.ts";
import { expect, test } from "../support/site.ts";

const panel = (page: Page): Locator => page.getByRole("region", { name: "Fixes" });
const counter = (page: Page): Locator => panel(page).getByRole("status");

async function take(page: Page, name: string): Promise<Download> {
  const waiting = page.waitForEvent("download");
  await panel(page).getByRole("button", { name }).click();
  return waiting;
}

async function open(page: Page): Promise<void> {
  await openAnalyzer(page);
  await paste(page, csproj, cleanup);
  await analyze(page);
}

test("fixes are accepted and skipped one by one, counted, and taken back", async ({ page }) => {
  await open(page);
  await expect(counter(page)).toHaveText(/^0 of \d+ fixes accepted, 0 skipped/);
  const fix = resultOf(page, "6.3/remove-expired-grants-renamed")
    .first()
    .getByRole("group", { name: /^fix for/ })
    .first();
  const accept = fix.getByRole("button", { name: "Accept" });
  await accept.focus();
  await page.keyboard.press("Enter");
  await expect(accept).toHaveAttribute("aria-pressed", "true");
  await expect(accept).toBeFocused();
  await expect(fix).toContainText("Accepted: goes into the patch.");
  await expect(counter(page)).toHaveText(/^1 of/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(accept).toHaveAttribute("aria-pressed", "false");
  await expect(counter(page)).toHaveText(/^0 of \d+ fixes accepted, 1 skipped/);
  await panel(page).getByRole("button", { name: "Undo" }).click();
  await expect(counter(page)).toHaveText(/^1 of/);
  await panel(page).getByRole("button", { name: "Undo" }).click();
  await expect(counter(page)).toHaveText(/^0 of \d+ fixes accepted, 0 skipped/);
  await expect(panel(page).getByRole("button", { name: "Undo" })).toHaveAttribute("aria-disabled", "true");
});

test("all safe fixes give one patch that git applies, and the same files as a zip", async ({ page }) => {
  await open(page);
  await expect(panel(page).getByRole("button", { name: "Download the patch" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await panel(page)
    .getByRole("button", { name: /^Accept \d+ safe fix/ })
    .click();
  await expect(counter(page)).toHaveText(/^[1-9]\d* of/);
  const folder = mkdtempSync(join(tmpdir(), "page-fixes-"));
  writeFileSync(join(folder, "Pasted.csproj"), csproj);
  writeFileSync(join(folder, "Pasted.cs"), cleanup);
  const patch = await (await take(page, "Download the patch")).path();
  execFileSync("git", ["apply", patch], { cwd: folder, stdio: "pipe" });
  const files = unzipSync(readFileSync(await (await take(page, "Download the changed files")).path()));
  expect(Object.keys(files).toSorted()).toEqual(["Pasted.cs", "Pasted.csproj"]);
  for (const [name, bytes] of Object.entries(files))
    expect(Buffer.from(bytes).equals(readFileSync(join(folder, name)))).toBe(true);
  expect(readFileSync(join(folder, "Pasted.csproj"), "utf8")).not.toContain("6.2.3");
  rmSync(folder, { recursive: true });
});

test("decisions outlast a second analysis", async ({ page }) => {
  await open(page);
  await panel(page)
    .getByRole("button", { name: /^Accept \d+ safe fix/ })
    .click();
  const before = await counter(page).textContent();
  await analyze(page);
  await expect(counter(page)).toHaveText(before ?? "");
});

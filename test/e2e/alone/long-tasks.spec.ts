import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { cleanup, csproj, openAnalyzer, paste, slow } from "../support/analyzer.ts";
import { expect, test } from "../support/site.ts";
import { expectTasksBelow } from "../support/tasks.ts";

const BOUND_MS = 100;

const FILES = 2_000;

const paths = Array.from({ length: FILES }, (_, index) => `d${index % 50}/C${index}.cs`);

test.describe.configure({ timeout: 240_000 });

test("a folder of thousands of files does not freeze the page, from the choice to the results", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "many-"));
  for (let index = 0; index < 50; index += 1) mkdirSync(join(folder, `d${index}`));
  writeFileSync(join(folder, "App.csproj"), csproj);
  for (const path of paths) writeFileSync(join(folder, path), cleanup);
  await expectTasksBelow(
    BOUND_MS,
    page,
    () => openAnalyzer(page),
    async () => {
      await page.locator("#pick-folder").setInputFiles(folder);
      await expect(page.locator("#analyzer-live")).toContainText(/Added/, { timeout: 60_000 });
      await page.locator("#analyze").click();
      await expect(page.locator("#results-heading")).toBeFocused({ timeout: 120_000 });
    },
  );
  rmSync(folder, { recursive: true });
});

test("an archive of thousands of files does not freeze the page while it is unpacked", async ({ page }) => {
  const files = Object.fromEntries(
    [["App.csproj", csproj], ...paths.map((path) => [path, cleanup])].map(([path, text]) => [
      path,
      strToU8(text ?? ""),
    ]),
  );
  const buffer = Buffer.from(zipSync(files));
  await expectTasksBelow(
    BOUND_MS,
    page,
    () => openAnalyzer(page),
    async () => {
      await page.locator("#pick-files").setInputFiles({ name: "all.zip", mimeType: "application/zip", buffer });
      await expect(page.locator("#analyzer-live")).toContainText(/Added/, { timeout: 60_000 });
    },
  );
});

test("the page answers while an analysis runs, and thousands of places do not freeze it", async ({ page }) => {
  await expectTasksBelow(
    BOUND_MS,
    page,
    async () => {
      await openAnalyzer(page);
      await paste(page, csproj, slow);
    },
    async () => {
      await page.locator("#analyze").click();
      await expect(page.locator("#analyzer-live")).toContainText(/Analyzing/);
      await expect(page.locator("#results-heading")).toBeFocused({ timeout: 60_000 });
    },
  );
  await expect(page.getByRole("button", { name: /Show more of the/ }).first()).toBeVisible();
});

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { solutionOf } from "../../support/solution.ts";
import { openAnalyzer } from "../support/analyzer.ts";
import { expect, test } from "../support/site.ts";

async function folderOf(hosts: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "early-"));
  for (const { path, bytes } of solutionOf(hosts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}

/** Writes down, each time the list changes, what a reader sees: the results in their order, and the headline. */
async function watchResults(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: { headline: string; results: string[] }[] = [];
    const look = (): void => {
      const groups = [...document.querySelectorAll("#results .result-group")];
      const results = groups.flatMap((group) => {
        const title = group.querySelector("h3")?.textContent ?? "";
        const project = title.includes(": ") ? title.split(": ")[0] : "";
        return [...group.querySelectorAll(".result-meta code")].map((code) => `${project} ${code.textContent}`);
      });
      seen.push({ headline: document.querySelector("#results .headline")?.textContent ?? "", results });
    };
    new MutationObserver(look).observe(document.querySelector("#results") as Element, {
      childList: true,
      subtree: true,
    });
    Object.assign(window, { seen });
  });
}

interface Sight {
  readonly headline: string;
  readonly results: readonly string[];
}

test("results show up before the analysis ends, and none moves past another when the rest comes", async ({ page }) => {
  const folder = await folderOf(25);
  await openAnalyzer(page);
  await watchResults(page);
  await page.locator("#pick-folder").setInputFiles(folder);
  await expect(page.locator("#analyzer-live")).toContainText("Added ");
  await page.locator("#analyze").click();
  await expect(page.locator("#results-heading")).toBeFocused();
  await expect(page.locator(".headline")).toContainText("not apply");
  const seen = await page.evaluate(() => (window as unknown as { seen: Sight[] }).seen);
  const early = seen.filter(({ headline }) => headline.includes("the analysis goes on"));
  expect(early.length).toBeGreaterThan(1);
  const last = seen.at(-1)?.results ?? [];
  for (const { results } of early.filter(({ results }) => results.every((result) => !result.startsWith(" ")))) {
    const kept = last.filter((result) => results.includes(result));
    expect(kept).toEqual(results);
  }
  await rm(folder, { recursive: true });
});

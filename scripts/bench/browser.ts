import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { chromium, type Page } from "@playwright/test";
import { siteHandler } from "../serve/handler.ts";
import { median } from "./measure.ts";
import { vendorFiles } from "./vendor-files.ts";

const ROUNDS = 3;
const paths = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** From the start of the navigation to the first finding on the page, in milliseconds, everything given at once. */
async function firstFinding(page: Page, address: string, texts: readonly string[]): Promise<number> {
  await page.goto(address);
  await page.waitForSelector('#analyzer[data-ready="true"]');
  return page.evaluate(async (given) => {
    for (const [index, text] of given.entries()) {
      if (index > 0) document.querySelector<HTMLButtonElement>("#add-text")?.click();
      const box = [...document.querySelectorAll<HTMLTextAreaElement>("#inputs textarea")][index];
      if (!box) throw new Error("the page has no box");
      box.value = text;
      box.dispatchEvent(new Event("input", { bubbles: true }));
    }
    document.querySelector<HTMLButtonElement>("#analyze")?.click();
    while (!document.querySelector("#results .finding")) await new Promise((then) => requestAnimationFrame(then));
    return performance.now();
  }, texts);
}

/** Times of a first visit, with nothing cached, and of the next ones. */
export async function inBrowser(dist: string): Promise<string[]> {
  const executablePath = paths.find((path): path is string => path !== undefined && existsSync(path));
  if (!executablePath) return ["no Chromium on this machine (set CHROME_PATH): not measured"];
  const server = createServer(siteHandler(resolve(dist)));
  await new Promise<void>((then) => server.listen(0, "127.0.0.1", then));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/analyze/`;
  const files = vendorFiles("Host");
  const texts = [files["Host.csproj"] ?? "", files["Cleanup.cs"] ?? "", files["Startup.cs"] ?? ""];
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    cold.push(await firstFinding(page, address, texts));
    warm.push(await firstFinding(page, address, texts));
    await context.close();
  }
  await browser.close();
  server.close();
  const [first, next] = [median(cold), median(warm)];
  return [
    `navigation to first finding, first visit: ${first.toFixed(0)} ms; next visit: ${next.toFixed(0)} ms, ${(next / first).toFixed(2)} of it`,
  ];
}
